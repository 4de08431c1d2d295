#include <algorithm>
#include <array>

#include "cli/command.h"
#include "tasks/base/messages/difference.h"
#include "tasks/base/messages/git.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/messages/resolve.h"

namespace tasks {

AnyCommand make_add();
AnyCommand make_check();
AnyCommand make_completion();
AnyCommand make_diff();
AnyCommand make_done();
AnyCommand make_due();
AnyCommand make_explain();
AnyCommand make_fmt();
AnyCommand make_git();
AnyCommand make_help();
AnyCommand make_init();
AnyCommand make_list();
AnyCommand make_log();
AnyCommand make_merge();
AnyCommand make_note();
AnyCommand make_remove();
AnyCommand make_reopen();
AnyCommand make_report();
AnyCommand make_resolve();
AnyCommand make_show();
AnyCommand make_update();

namespace {

constexpr std::array<Command, 21> kCommands = {{
    {"init", messages::kInitSummary, make_init},
    {"list", messages::kListSummary, make_list},
    {"show", messages::kShowSummary, make_show},
    {"due", messages::kDueSummary, make_due},
    {"report", messages::kReportSummary, make_report},
    {"add", messages::kAddSummary, make_add},
    {"note", messages::kNoteSummary, make_note},
    {"done", messages::kDoneSummary, make_done},
    {"reopen", messages::kReopenSummary, make_reopen},
    {"update", messages::kUpdateSummary, make_update},
    {"remove", messages::kRemoveSummary, make_remove},
    {"check", messages::kCheckSummary, make_check},
    {"fmt", messages::kFmtSummary, make_fmt},
    {"diff", messages::kDiffSummary, make_diff},
    {"log", messages::kLogSummary, make_log},
    {"merge", messages::kMergeSummary, make_merge},
    {"resolve", messages::kResolveSummary, make_resolve},
    {"git", messages::kGitSummary, make_git},
    {"explain", messages::kExplainSummary, make_explain},
    {"completion", messages::kCompletionSummary, make_completion},
    {"help", messages::kHelpSummary, make_help},
}};

}  // namespace

Invocation& base_of(const AnyCommand& command) {
  return std::visit([](const auto& made) -> Invocation& { return *made; }, command);
}

std::span<const Command> all_commands() {
  return kCommands;
}

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                  [name](const Command& command) { return command.name == name; });
  return found == kCommands.end() ? nullptr : &*found;
}

}  // namespace tasks
