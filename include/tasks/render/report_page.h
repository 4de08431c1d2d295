#pragma once

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/render/grid.h"
#include "tasks/render/page.h"
#include "tasks/render/task_view.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// The report as an office hands it in. `today` is the day of the run.
Page page_of(const StatusReport& report, Date today, Language language);

/// The report as rows for a spreadsheet: of `units` a row a group, of `overdue` the overdue and the
/// slow tasks, of `form` the form, else every task with what the report says of it.
Grid report_grid(const StatusReport& report, CellStyle style, Language language);

}  // namespace tasks
