#pragma once

#include <string_view>
#include <vector>

#include "tasks/model/task.h"

namespace tasks {

/// The units that a task names, the lead first, each once.
std::vector<std::string_view> units_of(const Task& task);

/// Who reported an entry: its unit, else the first lead unit; empty where there is none.
std::string_view reporter_of(const Task& task, const ProgressEntry& entry);

/// True for an entry that is a report, and not a recorded change of the deadline.
bool is_report(const ProgressEntry& entry);

/// True where the entry is a report for `unit`, which the task names: by itself, by a part of it
/// (whose name begins with its own), or, for a collective name, by a unit that the task does not
/// name.
bool reports_for(const Task& task, const ProgressEntry& entry, std::string_view unit);

}  // namespace tasks
