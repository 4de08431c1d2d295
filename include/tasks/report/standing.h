#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/standing.h"
#include "tasks/model/task.h"

namespace tasks {

/// A task in an answer. The task lives as long as the list that it is part of.
struct TaskRow {
  const Task* task;
  [[no_unique_address]] Standing standing;      ///< whose last bytes have room for the next
  int due_in = 0;                               ///< days from the given day to `due`
  std::optional<Date> due = {};                 ///< the day that put it into the answer
  std::optional<std::uint32_t> milestone = {};  ///< and its milestone, from 0

  /// Days from the given day to the one that is spoken of: `due`, else the next one.
  std::optional<int> days_left() const { return due ? due_in : standing.days_left; }
};

/// These tasks of the list with their standing, in the same order.
std::vector<TaskRow> rows_of(const TaskList& list, const std::vector<const Task*>& tasks,
                             Date today);

/// Every task of the list, in printed order.
std::vector<TaskRow> rows_of(const TaskList& list, Date today);

}  // namespace tasks
