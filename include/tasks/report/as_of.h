#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/task.h"

namespace tasks {

/// Some tasks of a list as they stood at the end of a day. May be moved and not copied.
struct TasksAsOf {
  TasksAsOf() = default;
  TasksAsOf(const TasksAsOf&) = delete;
  TasksAsOf& operator=(const TasksAsOf&) = delete;
  TasksAsOf(TasksAsOf&&) = default;
  TasksAsOf& operator=(TasksAsOf&&) = default;
  ~TasksAsOf() = default;

  /// In the given order: those of the list, or of `turned_back` where they stood otherwise.
  std::vector<const Task*> tasks;
  std::deque<Task> turned_back;
  std::size_t done_later = 0;  ///< tasks that were done after the day, and so are open here
};

/// Turns back what the file knows the day of: days of `met` and entries of `progress` after `day`
/// are left out; a task done after it is in_progress, without `done_on` and `percent`. Whatever has
/// no day in the file (other statuses, `percent`, units, the words of a deadline) stays as it is
/// now. The tasks must outlive the result.
TasksAsOf as_of(const std::vector<const Task*>& tasks, Date day);

}  // namespace tasks
