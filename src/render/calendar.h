#pragma once

#include "tasks/base/local_text.h"
#include "tasks/render/grid.h"
#include "tasks/report/due_calendar.h"

namespace tasks {

/// A row a week under its Monday (month and day), a column a weekday, `.` where nothing falls due,
/// `>` before today; weeks left out are a row with `...`, a new year a row with its number.
/// REQUIRES: there is a week.
Grid calendar_grid(const DueCalendar& calendar, Language language);

}  // namespace tasks
