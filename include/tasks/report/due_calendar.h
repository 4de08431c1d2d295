#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/report/due.h"

namespace tasks {

/// How much falls due on each day of a week.
struct DueWeek {
  Date monday;
  std::array<std::size_t, 7> counts{};  ///< from Monday to Sunday

  std::size_t sum() const;
};

/// The weeks in which something falls due, and today's, in their order.
struct DueCalendar {
  Date today;
  std::vector<DueWeek> weeks;
  std::string first_year = {};  ///< that of the first week, as printed
};

/// Counts every unmet day that the rows of the report have in its window: a task with two of them
/// counts twice. Without any, there is no week.
DueCalendar due_calendar(const DueReport& report, Date today);

}  // namespace tasks
