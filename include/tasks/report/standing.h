#pragma once

#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/life.h"
#include "tasks/model/task.h"

namespace tasks {

/// What is derived of a task on a given day.
struct Standing {
  std::optional<Date> next;      ///< the first day that is not yet met
  std::optional<int> days_left;  ///< from the given day to `next`; negative when overdue
  State state = State::undated;

  friend bool operator==(const Standing&, const Standing&) = default;
};

Standing standing_of(const Task& task, Date today);

/// A task in an answer. The task lives as long as the list that it is part of.
struct TaskRow {
  const Task* task;
  Standing standing;
  std::optional<Date> due = {};               ///< the day that put it into the answer
  std::optional<int> due_in = {};             ///< days from the given day to it
  std::optional<std::size_t> milestone = {};  ///< and its milestone, from 0
};

/// Every task of the list that is in `tasks`, with its standing, in the same order.
std::vector<TaskRow> rows_of(const std::vector<const Task*>& tasks, Date today);

}  // namespace tasks
