#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "tasks/model/task.h"

namespace tasks {

/// What became of a task's entries of progress. Views live as long as the tasks.
struct EntryChanges {
  std::vector<ProgressEntry> added;
  std::vector<ProgressEntry> amended;  ///< as they are now
  std::vector<ProgressEntry> removed;
  /// Why the deadline changed, where an entry recorded the change that `deadline` itself shows;
  /// that entry is none of `added`. Empty without a reason.
  std::optional<std::string> deadline_reason;
};

/// The entries of `entries` that `others` does not have, equal ones counted.
std::vector<ProgressEntry> missing_entries(std::span<const ProgressEntry> entries,
                                           std::span<const ProgressEntry> others);

EntryChanges entry_changes(const Task& before, const Task& after);

}  // namespace tasks
