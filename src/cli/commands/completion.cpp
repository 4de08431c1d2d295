#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/embedded.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

class Completion final : public PlainCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(shells_, argument_kinds::kShell, messages::kHelpShell, 1);
  }

  Result<Answer> run(const Inputs& /*inputs*/) const override {
    if (shells_.size() > 1) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, shells_[1])});
    }
    for (const embedded::File& script : embedded::completion_scripts()) {
      if (shell_of(script) == shells_.front()) return Answer{PlainText{std::string(script.text)}};
    }
    return fail(no_such_shell(shells_.front()));
  }

 private:
  /// `tasks.fish` is the script of fish.
  static std::string_view shell_of(const embedded::File& script) {
    return script.name.substr(script.name.find('.') + 1);
  }

  static Error no_such_shell(const std::string& shell) {
    std::vector<std::string_view> names;
    std::string accepted;
    for (const embedded::File& script : embedded::completion_scripts()) {
      names.push_back(shell_of(script));
      accepted.append(accepted.empty() ? "" : ", ").append(names.back());
    }
    Error error{ErrorKind::usage, message(messages::kUnknownShell, shell)};
    const std::string_view near = nearest(shell, names);
    if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
    error.hints.push_back(message(messages::kAccepted, accepted));
    return error;
  }

  std::vector<std::string> shells_;
};

}  // namespace

AnyCommand make_completion() {
  return std::unique_ptr<PlainCommand>(std::make_unique<Completion>());
}

}  // namespace tasks
