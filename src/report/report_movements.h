#pragma once

#include "tasks/report/status_report.h"

namespace tasks {

// Parts of a status report that look at the days of a period. REQUIRES: `report.request`, `list`
// and `rows` are there.

void collect_finished(StatusReport& report);
void collect_entries(StatusReport& report);
void collect_silent_units(StatusReport& report);

}  // namespace tasks
