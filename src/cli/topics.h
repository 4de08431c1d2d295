#pragma once

#include <span>
#include <string_view>

#include "tasks/base/local_text.h"

namespace tasks {

/// A row of THE table of topics: what `tasks help` explains beside the commands. Its pages are
/// docs/topics/NAME.md and NAME.zh.md.
struct Topic {
  std::string_view name;
  LocalText summary;
};

/// The table, in the order of the general help. No topic is named like a command.
std::span<const Topic> all_topics();

}  // namespace tasks
