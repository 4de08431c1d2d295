#pragma once

#include <string_view>
#include <vector>

#include "tasks/model/task.h"

namespace tasks {

/// How one task differs between two lists. The tasks live as long as their lists.
struct Difference {
  const Task* before;  ///< null where the task is new
  const Task* after;   ///< null where it was removed
  /// Keys whose values differ, in the order of the new task, then keys that are gone. Empty for a
  /// new or removed task.
  std::vector<std::string_view> keys;
};

/// The differences by id, in the order of `after`, then removed tasks in the order of `before`.
/// Values are compared as the files spell them.
std::vector<Difference> difference(const TaskList& before, const TaskList& after);

/// Keys of the list itself whose values differ.
std::vector<std::string_view> difference_of_list(const TaskList& before, const TaskList& after);

}  // namespace tasks
