#pragma once

#include <string>

#include "tasks/render/drain.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// The report as one object with every figure that its sentences and tables have (docs/json.md).
/// `on_one_line` for JSON Lines.
std::string report_json(const StatusReport& report, bool on_one_line, const Drain& drain);

}  // namespace tasks
