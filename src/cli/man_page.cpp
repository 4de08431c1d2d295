#include "cli/man_page.h"

#include <array>
#include <string_view>
#include <utility>

#include "cli/command.h"
#include "cli/help.h"
#include "cli/parse.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/messages/man.h"

namespace tasks {
namespace {

constexpr Language kPageLanguage = Language::en;

constexpr std::array<std::pair<std::string_view, LocalText>, 8> kExitCodes = {{
    {"0", messages::kManExit0},
    {"1", messages::kManExit1},
    {"2", messages::kManExit2},
    {"3", messages::kManExit3},
    {"4", messages::kManExit4},
    {"5", messages::kManExit5},
    {"6", messages::kManExit6},
    {"70", messages::kManExit70},
}};

constexpr std::array<std::pair<std::string_view, LocalText>, 6> kVariables = {{
    {"TASKS_FILE", messages::kManTasksFile},
    {"TASKS_TODAY", messages::kManTasksToday},
    {"TASKS_LANG", messages::kManTasksLang},
    {"NO_COLOR", messages::kManNoColour},
    {"CLICOLOR_FORCE", messages::kManForceColour},
    {"COLUMNS", messages::kManColumns},
}};

/// Text as roff prints it: no character of it is a request or an escape.
std::string plain(std::string_view text) {
  std::string result;
  if (text.starts_with('.') || text.starts_with('\'')) result += "\\&";
  for (const char c : text) {
    switch (c) {
      case '\\':
        result += "\\e";
        break;
      case '-':
        result += "\\-";
        break;
      case '\'':
        result += "\\(aq";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string plain(LocalText text) {
  return plain(text.in(kPageLanguage));
}

std::string bold(std::string_view text) {
  return "\\fB" + plain(text) + "\\fP";
}

std::string section(LocalText title) {
  return ".SH " + plain(title) + "\n";
}

std::string item(const std::string& head, const std::string& text) {
  return ".TP\n" + head + "\n" + text + "\n";
}

std::string option_head(const DeclaredOption& option) {
  std::string head;
  if (!option.short_name.empty()) head += bold(option.short_name) + ", ";
  if (!option.long_name.empty()) head += bold(option.long_name);
  if (option.value) {
    if (!head.empty()) head += ' ';
    head += "\\fI" + plain(option.value->name) + "\\fP";
  }
  return option.repeatable ? head + " …" : head;
}

std::string option_items(const std::vector<DeclaredOption>& options) {
  std::string text;
  for (const DeclaredOption& option : options)
    text += item(option_head(option), plain(option.help));
  return text;
}

std::string command_part(const Command& command) {
  return ".SS " + plain(command.name) + "\n" + plain(command.summary) + ".\n" +
         option_items(declared_options(command).own);
}

template <class Rows>
std::string items(const Rows& rows) {
  std::string text;
  for (const auto& [head, words] : rows) text += item(bold(head), plain(words));
  return text;
}

}  // namespace

std::string man_page() {
  std::string page =
      "'\\\" -*- coding: UTF-8 -*-\n"
      ".TH TASKS 1 \"\" \"tasks " TASKS_VERSION "\"\n";
  page += section(messages::kManName) + "tasks \\- " + plain(messages::kProgramSummary) + "\n";
  page += section(messages::kManSynopsis) + bold("tasks") +
          " \\fICOMMAND\\fP [\\fIID\\fP …] [\\fIOPTIONS\\fP]\n";
  page += section(messages::kManDescription) + plain(messages::kManAbout) + "\n.PP\n" +
          plain(messages::kManMore) + "\n";
  page += section(messages::kManCommands);
  for (const Command& command : all_commands()) page += command_part(command);
  page += section(messages::kManOptions) +
          option_items(declared_options(all_commands().front()).global);
  page += section(messages::kManExitStatus) + items(kExitCodes);
  page += section(messages::kManEnvironment) + items(kVariables);
  page += section(messages::kManFiles) + item("\\fItasks.json\\fP", plain(messages::kManListFile));
  page += section(messages::kManSeeAlso) + "\\fBgit\\fP(1)\n";
  return page;
}

}  // namespace tasks
