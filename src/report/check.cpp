#include "tasks/report/check.h"

#include <algorithm>
#include <utility>

#include "report/check_rules.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

using Places = std::vector<std::pair<std::size_t, Place>>;

/// The places of all offsets, ascending, each once.
Places places_of(std::string_view bytes, const std::vector<Finding>& findings) {
  std::vector<std::size_t> offsets;
  offsets.reserve(findings.size());
  for (const Finding& finding : findings) {
    offsets.push_back(finding.offset);
    if (finding.first_offset) offsets.push_back(*finding.first_offset);
  }
  std::sort(offsets.begin(), offsets.end());
  offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
  Locator locator(bytes);
  Places places;
  places.reserve(offsets.size());
  for (const std::size_t offset : offsets) places.emplace_back(offset, locator.locate(offset));
  return places;
}

const Place& place_at(const Places& places, std::size_t offset) {
  return std::lower_bound(places.begin(), places.end(), offset,
                          [](const auto& row, std::size_t wanted) { return row.first < wanted; })
      ->second;
}

PlacedFinding placed(const Finding& finding, const Places& places) {
  PlacedFinding result{finding.rule, place_at(places, finding.offset), finding.what, finding.task,
                       finding.hints};
  if (finding.first_offset) {
    const Place& first = place_at(places, *finding.first_offset);
    result.hints.push_back(message(messages::kFirstHere, first.line, first.column));
  }
  return result;
}

}  // namespace

std::size_t CheckReport::count(Severity severity) const {
  std::size_t sum = 0;
  for (const FileCheck& file : files) sum += file.count(severity);
  return sum;
}

Findings check_list(const ListToCheck& file, Date today) {
  Findings findings;
  CheckContext context{file.bytes, file.list.issued, today, findings};
  check_list_keys(file.list, context);
  check_lights(file.list, context);
  const auto check_task = [&context](const Task& task, const std::optional<TaskId>& id) {
    const TaskToCheck row{task, id};
    check_keys(row, context);
    check_deadline(row, context);
    check_standing(row, context);
    check_progress(row, context);
  };
  for (const Task& task : file.list.tasks) check_task(task, task.id);
  for (const Task& task : file.unnumbered) check_task(task, std::nullopt);
  check_unit_names(file, context);
  return findings;
}

FileCheck place_findings(std::string file, std::string_view bytes, const Findings& findings) {
  FileCheck check{std::move(file), {}};
  std::vector<Finding> kept = findings.kept();
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Finding& a, const Finding& b) { return a.offset < b.offset; });
  const Places places = places_of(bytes, kept);
  check.findings.reserve(kept.size());
  for (const Finding& finding : kept) check.findings.push_back(placed(finding, places));
  for (const RuleRow& row : all_rules()) {
    check.counts[static_cast<std::size_t>(row.severity)] += findings.count(row.rule);
  }
  check.left_out = findings.total() - kept.size();
  return check;
}

FileCheck unreadable_file(std::string file, const Error& error) {
  const Rule rule = error.kind == ErrorKind::conflict ? Rule::conflict_markers : Rule::not_json;
  FileCheck check{std::move(file), {}};
  Place place = error.where.value_or(Place{});
  place.line = std::max<std::size_t>(place.line, 1);
  place.column = std::max<std::size_t>(place.column, 1);
  check.findings.push_back({rule, std::move(place), error.what, std::nullopt, error.hints});
  check.counts[static_cast<std::size_t>(Severity::error)] = 1;
  return check;
}

}  // namespace tasks
