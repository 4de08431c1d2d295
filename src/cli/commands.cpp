#include <algorithm>
#include <array>

#include "cli/command.h"
#include "tasks/base/messages/cli.h"

namespace tasks {

AnyCommand make_due();
AnyCommand make_explain();
AnyCommand make_help();
AnyCommand make_list();
AnyCommand make_show();
AnyCommand make_update();

namespace {

constexpr std::array<Command, 6> kCommands = {{
    {"list", messages::kListSummary, make_list},
    {"show", messages::kShowSummary, make_show},
    {"due", messages::kDueSummary, make_due},
    {"update", messages::kUpdateSummary, make_update},
    {"explain", messages::kExplainSummary, make_explain},
    {"help", messages::kHelpSummary, make_help},
}};

}  // namespace

std::span<const Command> all_commands() {
  return kCommands;
}

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                  [name](const Command& command) { return command.name == name; });
  return found == kCommands.end() ? nullptr : &*found;
}

}  // namespace tasks
