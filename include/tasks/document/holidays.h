#pragma once

#include <string_view>

#include "tasks/base/result.h"
#include "tasks/deadline/work_calendar.h"

namespace tasks {

/// Reads a file of holidays (docs/holidays.md): an object a year, or an array of such objects.
/// Errors: not_a_list where it is no JSON or not of that form, with the place; of the place, `file`
/// is left empty.
Result<WorkCalendar> read_holidays(std::string_view json);

}  // namespace tasks
