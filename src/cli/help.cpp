#include "cli/help.h"

#include <algorithm>
#include <vector>

#include "cli/embedded.h"
#include "cli/parse.h"
#include "cli/topics.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// Two columns, the first one as wide as its widest cell in reason.
class TwoColumns {
 public:
  void add(std::string left, std::string_view right) {
    width_ = std::max(width_, display_width(left));
    rows_.emplace_back(std::move(left), right);
  }

  std::string text() const {
    constexpr std::size_t kLineWidth = 100;
    std::string result;
    for (const auto& [left, right] : rows_) {
      std::string start = "  " + pad(left, width_) + "  ";
      for (const std::string& line : wrap(right, kLineWidth - width_ - 4)) {
        result += start + line + '\n';
        start = std::string(width_ + 4, ' ');
      }
    }
    return result;
  }

 private:
  std::size_t width_ = 0;
  std::vector<std::pair<std::string, std::string>> rows_;
};

std::string option_names(const DeclaredOption& option, Language language) {
  std::string names;
  if (option.long_name.empty()) {
    names = std::string(option.value->name.in(language));
  } else {
    names = option.short_name.empty() ? "    " : std::string(option.short_name) + ", ";
    names += option.long_name;
    if (option.value) names.append(" ").append(option.value->name.in(language));
  }
  if (option.repeatable) names += " …";
  return names;
}

std::string options_text(const std::vector<DeclaredOption>& options, Language language) {
  TwoColumns columns;
  for (const DeclaredOption& option : options) {
    columns.add(option_names(option, language), option.help.in(language));
  }
  return columns.text();
}

std::string titled(LocalText title, std::string_view text, Language language) {
  if (text.empty()) return {};
  return std::string(title.in(language)).append(":\n").append(text).append("\n");
}

/// The commands of a manual page's examples: the lines of its console blocks that begin with `$ `,
/// each under the sentence before its block.
std::string examples_of(std::string_view page) {
  std::string examples;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t end = std::min(page.find('\n', at), page.size());
    const std::string_view line = page.substr(at, end - at);
    if (line.starts_with("$ tasks")) examples.append("  ").append(line.substr(2)).append("\n");
    at = end + 1;
  }
  return examples;
}

}  // namespace

std::optional<std::string_view> manual_page(std::string_view topic, Language language) {
  const std::string name = std::string(topic) + (language == Language::zh ? ".zh.md" : ".md");
  for (const embedded::File& file : embedded::manual_pages()) {
    if (file.name == name) return file.text;
  }
  return std::nullopt;
}

std::string general_help(Language language) {
  TwoColumns commands;
  for (const Command& command : all_commands()) {
    commands.add(std::string(command.name), command.summary.in(language));
  }
  TwoColumns topics;
  for (const Topic& topic : all_topics()) {
    topics.add(std::string(topic.name), topic.summary.in(language));
  }
  constexpr std::string_view kExamples =
      "  tasks due --before 2023-06-30\n"
      "  tasks show 4\n"
      "  tasks update 4 --status in_progress --note \"…\"\n";
  std::string text = "tasks — " + std::string(messages::kProgramSummary.in(language)) + "\n\n";
  text += titled(messages::kExamples, kExamples, language);
  text += titled(messages::kUsage, "  " + std::string(messages::kUsageLine.in(language)) + "\n",
                 language);
  text += titled(messages::kCommands, commands.text(), language);
  text += titled(messages::kTopics, topics.text(), language);
  text += titled(messages::kGlobalOptions,
                 options_text(declared_options(all_commands().front()).global, language), language);
  return text.append(messages::kMoreHelpEach.in(language)).append("\n");
}

std::string command_help(const Command& command, Language language) {
  const Declared declared = declared_options(command);
  std::string text = "tasks " + std::string(command.name) + " — " +
                     std::string(command.summary.in(language)) + "\n\n";
  const auto page = manual_page(command.name, language);
  text += titled(messages::kExamples, page ? examples_of(*page) : std::string{}, language);
  text += titled(messages::kOptions, options_text(declared.own, language), language);
  text += titled(messages::kGlobalOptions, options_text(declared.global, language), language);
  return text.append(format(message(messages::kMoreHelp, command.name), language)).append("\n");
}

}  // namespace tasks
