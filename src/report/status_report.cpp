#include "tasks/report/status_report.h"

#include <algorithm>
#include <utility>

#include "report/report_groups.h"
#include "report/report_movements.h"
#include "tasks/report/as_of.h"
#include "tasks/report/due.h"

namespace tasks {
namespace {

constexpr std::array<std::string_view, 5> kKinds{"weekly", "status", "units", "overdue", "form"};
constexpr std::array<std::string_view, 4> kGroupings{"lead", "units", "group", "status"};

template <class Enum, std::size_t Size>
std::optional<Enum> parse_code(const std::array<std::string_view, Size>& codes,
                               std::string_view word) {
  const auto found = std::find(codes.begin(), codes.end(), word);
  if (found == codes.end()) return std::nullopt;
  return static_cast<Enum>(found - codes.begin());
}

template <std::size_t Size, class PlaceOf>
std::array<Count, Size> tally_by(const std::vector<TaskRow>& rows, PlaceOf place_of) {
  std::vector<std::size_t> counts(Size, 0);
  for (const TaskRow& row : rows) ++counts[place_of(row)];
  const std::vector<Share> shares = shares_of(counts);
  std::array<Count, Size> result{};
  for (std::size_t i = 0; i < Size; ++i) result[i] = {counts[i], shares[i]};
  return result;
}

void collect_tally(StatusReport& report) {
  report.tally.by_status = tally_by<kStatuses>(
      report.rows, [](const TaskRow& row) { return static_cast<std::size_t>(row.task->status); });
  report.tally.by_state = tally_by<kStates>(
      report.rows, [](const TaskRow& row) { return static_cast<std::size_t>(row.standing.state); });
  report.tally.by_light = tally_by<kLightCounts>(report.rows, light_place);
}

void collect_overdue(StatusReport& report) {
  for (const TaskRow& row : report.rows) {
    if (row.standing.state == State::overdue) report.overdue.push_back(&row);
  }
  std::stable_sort(report.overdue.begin(), report.overdue.end(),
                   [](const TaskRow* a, const TaskRow* b) {
                     return a->standing.days_left < b->standing.days_left;
                   });
}

void collect_slow(StatusReport& report) {
  const Date day = report.request.period.last;
  for (const TaskRow& row : report.rows) {
    if (!is_slow(*report.list, row, day)) continue;
    const std::optional<int>& year = report.list->year;
    report.slow.push_back({&row, elapsed_percent(*row.task, year, day).value_or(0),
                           points_behind(*row.task, year, day).value_or(0)});
  }
  std::stable_sort(report.slow.begin(), report.slow.end(),
                   [](const SlowTask& a, const SlowTask& b) { return a.behind > b.behind; });
}

void collect_ongoing(StatusReport& report) {
  for (const TaskRow& row : report.rows) {
    const Deadline& deadline = row.task->deadline;
    if (is_finished(row.task->status) || (!deadline.ongoing && !deadline.every)) continue;
    report.ongoing.push_back(&row);
  }
  std::stable_sort(report.ongoing.begin(), report.ongoing.end(),
                   [](const TaskRow* a, const TaskRow* b) {
                     return a->standing.last_progress < b->standing.last_progress;
                   });
}

void collect_rows(StatusReport& report, const std::vector<const Task*>& tasks) {
  const Date day = report.request.period.last;
  TasksAsOf then = as_of(tasks, day);
  report.rows = rows_of(*report.list, then.tasks, day);
  report.turned_back = std::move(then.turned_back);
  report.done_later = then.done_later;
}

}  // namespace

std::string_view code(ReportKind kind) {
  return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<ReportKind> parse_report_kind(std::string_view word) {
  return parse_code<ReportKind>(kKinds, word);
}

std::vector<std::string_view> report_kinds() {
  return {kKinds.begin(), kKinds.end()};
}

std::string_view code(Grouping grouping) {
  return kGroupings.at(static_cast<std::size_t>(grouping));
}

std::optional<Grouping> parse_grouping(std::string_view word) {
  return parse_code<Grouping>(kGroupings, word);
}

std::size_t StatusReport::entries() const {
  std::size_t count = 0;
  for (const UnitReports& unit : reported) count += unit.entries.size();
  return count;
}

StatusReport status_report(const TaskList& list, const std::vector<const Task*>& tasks,
                           const ReportRequest& request) {
  StatusReport report;
  report.request = request;
  report.list = &list;
  collect_rows(report, tasks);
  collect_tally(report);
  collect_finished(report);
  collect_entries(report);
  collect_silent_units(report);
  collect_overdue(report);
  collect_slow(report);
  collect_ongoing(report);
  collect_groups(report);
  const DueWindow window{request.period.last, request.next_period.last};
  report.due_next = due(report.rows, DueKind::dated, window, request.period.last).rows;
  return report;
}

}  // namespace tasks
