#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/task.h"

namespace tasks {

/// The units that a task names, the lead first, each once.
std::vector<std::string_view> units_of(const Task& task);

/// Who reported an entry: its unit, else the first lead unit; empty where there is none.
std::string_view reporter_of(const Task& task, const ProgressEntry& entry);

/// True for an entry that is a report, and not a recorded change of the deadline.
bool is_report(const ProgressEntry& entry);

/// Reports on a task that a day is known of.
struct ReportTally {
  std::uint32_t in_period = 0;
  std::optional<Date> last = {};

  void add(Date day, const DateRange& period);
  void add(const ReportTally& others);
};

/// All of them.
ReportTally tally_of(const Task& task, const DateRange& period);

/// Those that are for each of these units, which are units_of(task), in that order: reports by the
/// unit itself, by a part of it (whose name begins with its own), or, for a collective name, by a
/// unit that the task does not name.
std::vector<ReportTally> tallies_by_unit(const Task& task,
                                         const std::vector<std::string_view>& units,
                                         const DateRange& period);

}  // namespace tasks
