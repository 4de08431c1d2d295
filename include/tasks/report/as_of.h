#pragma once

#include <cstddef>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/task.h"

namespace tasks {

/// Some tasks of a list as they stood at the end of a day.
struct ListAsOf {
  TaskList list;
  std::size_t done_later = 0;  ///< tasks that were done after the day, and so are open here
};

/// Turns back what the file knows the day of: days of `met` and entries of `progress` after `day`
/// are left out; a task done after it is in_progress, without `done_on` and `percent`. Whatever has
/// no day in the file (other statuses, `percent`, units, the words of a deadline) stays as it is
/// now. Views in it live as long as those of `list`.
ListAsOf as_of(const TaskList& list, const std::vector<const Task*>& tasks, Date day);

}  // namespace tasks
