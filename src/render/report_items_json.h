#pragma once

#include <string>

#include "tasks/report/status_report.h"

namespace tasks {

// What a report lists, as an object each (docs/json.md).

std::string task_json(const TaskRow& row);
std::string finished_json(const Finished& finished);
std::string reports_json(const UnitReports& reports);
std::string change_json(const Reported& change);
std::string overdue_json(const TaskRow* row);
std::string slow_json(const SlowTask& slow);
std::string due_json(const TaskRow& row);
/// `last` is the last day of the report's period.
std::string ongoing_json(const TaskRow& row, Date last);
std::string silent_json(const SilentUnit& unit);
std::string form_json(const TaskRow& row);
std::string group_json(const GroupRow& group);

}  // namespace tasks
