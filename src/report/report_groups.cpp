#include "report/report_groups.h"

#include <algorithm>

#include "report/reporting_units.h"
#include "tasks/base/distinct_texts.h"

namespace tasks {
namespace {

std::vector<std::string_view> names_of(const Task& task, Grouping grouping) {
  switch (grouping) {
    case Grouping::lead:
      return task.lead.to_vector();
    case Grouping::units:
      return units_of(task);
    case Grouping::group:
      if (task.group.empty()) return {};
      return {task.group.front()};
    case Grouping::status:
      return {code(task.status)};
  }
  return {};
}

class Groups {
 public:
  explicit Groups(StatusReport& report) : report_(report) {
    if (report.request.group_by != Grouping::status) return;
    for (const Status status : all_statuses()) group_named(code(status));
  }

  void add(const TaskRow& row) {
    const Task& task = *row.task;
    const DateRange& period = report_.request.period;
    std::vector<std::string_view> names = names_of(task, report_.request.group_by);
    std::erase(names, std::string_view{});
    report_.groups_overlap = report_.groups_overlap || names.size() > 1;
    if (report_.request.group_by == Grouping::units && !names.empty()) {
      const std::vector<ReportTally> reports = tallies_by_unit(task, names, period);
      for (std::size_t i = 0; i < names.size(); ++i) add(names[i], row, reports[i]);
      return;
    }
    if (names.empty()) names.emplace_back();
    const ReportTally reports = tally_of(task, period);
    for (const std::string_view name : names) add(name, row, reports);
  }

  void drop_empty_ones() {
    std::erase_if(report_.groups, [](const GroupRow& group) { return group.tasks == 0; });
  }

 private:
  GroupRow& group_named(std::string_view name) {
    const auto [place, is_new] = places_.add(name);
    if (is_new) report_.groups.push_back({name});
    return report_.groups[place];
  }

  void add(std::string_view name, const TaskRow& row, const ReportTally& reports) {
    GroupRow& group = group_named(name);
    ++group.tasks;
    ++group.by_status[static_cast<std::size_t>(row.task->status)];
    ++group.by_light[light_place(row)];
    if (row.standing.state == State::overdue) ++group.overdue;
    if (is_slow(*report_.list, row, report_.request.period.last)) ++group.slow;
    group.reports += reports.in_period;
    group.last_report = std::max(group.last_report, reports.last);
  }

  StatusReport& report_;
  DistinctTexts places_;
};

}  // namespace

std::size_t light_place(const TaskRow& row) {
  if (!row.standing.light) return kLightColours;
  return static_cast<std::size_t>(row.standing.light->colour);
}

bool is_slow(const TaskList& list, const TaskRow& row, Date day) {
  if (row.standing.state == State::overdue) return false;
  const std::optional<double> behind = points_behind(*row.task, list.year, day);
  return behind && std::any_of(list.lights.rules.begin(), list.lights.rules.end(),
                               [&behind](const LightRule& rule) {
                                 return rule.behind_points && *behind > *rule.behind_points;
                               });
}

void collect_groups(StatusReport& report) {
  Groups groups(report);
  for (const TaskRow& row : report.rows) groups.add(row);
  groups.drop_empty_ones();
}

}  // namespace tasks
