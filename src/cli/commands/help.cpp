#include "cli/help.h"

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/topics.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

class Help final : public PlainCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(topics_, argument_kinds::kCommand, messages::kHelpCommand, 0);
  }

  Result<Answer> run(const Inputs& inputs) const override {
    if (topics_.empty()) return Answer{PlainText{general_help(inputs.language)}};
    std::string text;
    for (const std::string& topic : topics_) {
      const auto page = manual_page(topic, inputs.language);
      if (!page) return fail(no_such_topic(topic));
      text += *page;
    }
    return Answer{PlainText{std::move(text)}};
  }

 private:
  static Error no_such_topic(const std::string& topic) {
    std::vector<std::string_view> names;
    for (const Command& command : all_commands()) names.push_back(command.name);
    for (const Topic& known : all_topics()) names.push_back(known.name);
    Error error{ErrorKind::usage, message(messages::kUnknownTopic, topic)};
    const std::string_view near = nearest(topic, names);
    if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
    error.hints.push_back(message(messages::kSeeCommands));
    return error;
  }

  std::vector<std::string> topics_;
};

}  // namespace

AnyCommand make_help() {
  return std::unique_ptr<PlainCommand>(std::make_unique<Help>());
}

}  // namespace tasks
