#include "report/reporting_units.h"

#include <algorithm>

namespace tasks {
namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// 各卫生健康单位, 机关各股室: all units of a kind, none of which the list names.
bool is_collective(std::string_view unit) {
  return unit.find("各") != std::string_view::npos;
}

/// 卫健委医政股 is a part of 卫健委.
bool is_part_of(std::string_view part, std::string_view unit) {
  return part.starts_with(unit);
}

}  // namespace

std::vector<std::string_view> units_of(const Task& task) {
  std::vector<std::string_view> units;
  for (const auto* names : {&task.lead, &task.units}) {
    for (const std::string_view name : *names) {
      if (!name.empty() && !contains(units, name)) units.push_back(name);
    }
  }
  return units;
}

std::string_view reporter_of(const Task& task, const ProgressEntry& entry) {
  if (!entry.unit.empty() || task.lead.empty()) return entry.unit;
  return task.lead.front();
}

bool is_report(const ProgressEntry& entry) {
  return entry.kind.empty();
}

bool reports_for(const Task& task, const ProgressEntry& entry, std::string_view unit) {
  if (!is_report(entry)) return false;
  const std::string_view reporter = reporter_of(task, entry);
  if (is_part_of(reporter, unit)) return true;
  return is_collective(unit) && !reporter.empty() && !contains(units_of(task), reporter);
}

}  // namespace tasks
