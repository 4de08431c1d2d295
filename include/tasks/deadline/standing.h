#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/life.h"
#include "tasks/deadline/light.h"
#include "tasks/model/task.h"

namespace tasks {

/// What was done in the current period of a recurring deadline.
enum class PeriodState : std::uint8_t {
  none,      ///< the deadline does not recur, or has not begun
  silent,    ///< neither met nor reported
  reported,  ///< a report falls into the period
  met,
};

/// What is derived of a task on a given day.
struct Standing {
  std::optional<Date> next;                ///< the first day that is not yet met
  std::optional<int> days_left;            ///< from the given day to `next`; negative when overdue
  std::optional<Date> last_progress = {};  ///< day of the latest report
  [[no_unique_address]] Light light = {};  ///< whose last bytes have room for the next two
  State state = State::undated;
  PeriodState period = PeriodState::none;
};

/// The day of the latest report; a recorded change of the deadline is none.
std::optional<Date> last_progress(const Task& task);

/// `list` holds the task, or one that it is a copy of: its year and its lights are looked at.
Standing standing_of(const TaskList& list, const Task& task, Date today);

/// A day that a task has still to meet.
struct OpenDay {
  Date day;
  std::optional<std::uint32_t> milestone;  ///< from 0; nothing for a recurring deadline
};

/// Every unmet milestone in the order of the words; of a recurring deadline, `next`. None of a task
/// that is done or cancelled.
std::vector<OpenDay> open_days(const Task& task, const Standing& standing);

}  // namespace tasks
