#pragma once

#include "tasks/report/status_report.h"

namespace tasks {

/// Puts the rows under the names that `report.request.group_by` asks for, in the order in which the
/// list first names them; statuses in their own order. REQUIRES: `report.list` and `rows` are
/// there.
void collect_groups(StatusReport& report);

/// The place of a row's light in counts by light.
std::size_t light_place(const TaskRow& row);

/// True where the task's percent stays under the elapsed time by more than a threshold of the
/// list's lights, and it is not overdue.
bool is_slow(const TaskList& list, const TaskRow& row, Date day);

}  // namespace tasks
