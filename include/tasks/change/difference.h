#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/model/task.h"

namespace tasks {

/// A key whose values differ. The members live as long as their lists.
struct KeyChange {
  std::string_view key;
  const Member* before;  ///< null where the key is new
  const Member* after;   ///< null where it is gone
};

/// How one task differs between two lists. The tasks live as long as their lists.
struct Difference {
  const Task* before;  ///< null where the task is new
  const Task* after;   ///< null where it was removed
  /// In the order of the new task, then those that are gone. Empty for a new or removed task.
  std::vector<KeyChange> keys;
  bool moved = false;  ///< stands elsewhere among the tasks that both lists have; see compare
};

/// A text that is the same for equal JSON values, however they are spelled
/// (tasks/document/values.h); handed in because only tasks/document knows JSON.
using OneSpelling = std::function<std::string(std::string_view json)>;

/// The keys of two objects whose values differ, in the order of `after`, then those that are gone.
std::vector<KeyChange> changed_keys(MemberView before, MemberView after);

/// All that differs between two lists, which must live as long.
struct ListDifference {
  const TaskList* before = nullptr;
  const TaskList* after = nullptr;
  std::vector<KeyChange> keys = {};  ///< of the list itself
  std::vector<Difference> tasks = {};

  bool is_empty() const;
};

/// The differences by id, in the order of `after`, then removed tasks in the order of `before`.
/// Values are compared as the files spell them.
ListDifference difference(const TaskList& before, const TaskList& after);

/// The differences as a person sees them: another spelling or layout of equal values is none, a
/// task that went and one with the same words that came are one task with another id, and tasks
/// that only stand elsewhere are told, last.
ListDifference compare(const TaskList& before, const TaskList& after, const OneSpelling& spelling);

/// What of a difference concerns tasks with these ids, of before or after.
ListDifference of_tasks(ListDifference difference, const std::vector<std::string>& ids);

/// What of a difference concerns this key of tasks.
ListDifference of_key(ListDifference difference, std::string_view key);

}  // namespace tasks
