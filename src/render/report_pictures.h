#pragma once

#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/render/figures.h"
#include "tasks/report/status_report.h"

namespace tasks {

// Pictures of a report. The figures in them are those of its sentences.

std::vector<KeyFigure> key_figures(const StatusReport& report, Language language);
PartsBar status_bar(const StatusReport& report, Language language);
LightsChart lights_chart(const StatusReport& report, Language language);

/// Milestones of tasks that are not cancelled, over the year of the list or as long as they reach.
Timeline deadlines_timeline(const StatusReport& report, Language language);

}  // namespace tasks
