#pragma once

#include <vector>

#include "tasks/base/date.h"

namespace tasks {

/// Published days off and make-up days. Where it names no day, the week decides.
struct WorkCalendar {
  std::vector<int> years;  ///< whose arrangement is known, ascending
  std::vector<Date> off;   ///< days off, ascending; weekends need not be among them
  std::vector<Date> work;  ///< weekend days that are worked, ascending

  bool knows(int year) const;

  friend bool operator==(const WorkCalendar&, const WorkCalendar&) = default;
};

/// Monday to Friday, unless `calendar` (may be null) says otherwise.
bool is_working_day(Date day, const WorkCalendar* calendar);

/// The `amount`-th working day after `start`, which itself is not counted: the next working day is
/// the first. REQUIRES: 1 <= amount <= 3660.
Date working_days_after(Date start, unsigned amount, const WorkCalendar* calendar);

}  // namespace tasks
