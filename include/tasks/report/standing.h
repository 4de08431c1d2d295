#pragma once

#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/life.h"
#include "tasks/model/task.h"

namespace tasks {

/// What was done in the current period of a recurring deadline.
enum class PeriodState {
  none,      ///< the deadline does not recur, or has not begun
  silent,    ///< neither met nor reported
  reported,  ///< a report falls into the period
  met,
};

/// What is derived of a task on a given day.
struct Standing {
  std::optional<Date> next;      ///< the first day that is not yet met
  std::optional<int> days_left;  ///< from the given day to `next`; negative when overdue
  State state = State::undated;
  std::optional<Date> last_progress = {};  ///< day of the latest report
  PeriodState period = PeriodState::none;

  friend bool operator==(const Standing&, const Standing&) = default;
};

/// The day of the latest report; a recorded change of the deadline is none.
std::optional<Date> last_progress(const Task& task);

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
