#include "render/report_tables.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "render/day_words.h"
#include "render/report_sentences.h"
#include "render/report_words.h"
#include "tasks/base/messages/report.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

/// A page has many tables, and holds them all until it is printed.
constexpr std::size_t kMostHeldCells = 20'000;

std::vector<std::string_view> split(std::string_view keys) {
  std::vector<std::string_view> result;
  for (;;) {
    const std::size_t comma = keys.find(',');
    result.push_back(keys.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    keys.remove_prefix(comma + 1);
  }
}

std::string number_cell(const std::optional<double>& number) {
  if (!number) return "";
  std::string text = fmt::format("{:.1f}", *number);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

/// What units reported of a task, a report a line or what else `separator` is.
std::string reports_of(const Task& task, std::string_view separator, Language language) {
  std::string text;
  for (const ProgressEntry& entry : task.progress) {
    if (!text.empty()) text += separator;
    if (entry.date) text += day_words(*entry.date, language);
    if (!entry.unit.empty()) text.append(text.empty() || !entry.date ? "" : " ").append(entry.unit);
    if (entry.date || !entry.unit.empty()) text += language == Language::zh ? "：" : ": ";
    text += entry.text;
  }
  return text;
}

std::size_t count_reports(const Task& task, const DateRange& period) {
  return static_cast<std::size_t>(
      std::count_if(task.progress.begin(), task.progress.end(), [&](const ProgressEntry& entry) {
        return entry.kind.empty() && entry.date && period.holds(*entry.date);
      }));
}

Cell unit_cell(std::string_view name, Language language) {
  return {std::string(name.empty() ? messages::kNoUnit.in(language) : name)};
}

/// What is finished: a milestone, or the task.
std::string_view finished_part(const Finished& finished) {
  const Deadline& deadline = finished.row->task->deadline;
  return finished.milestone ? deadline.milestones[*finished.milestone].text : deadline.text;
}

}  // namespace

Grid ReportTables::tasks_under(std::string_view columns, std::size_t count,
                               const RowAt& row_at) const {
  return grid_of(count, row_at, split(columns), style_, language_, kMostHeldCells);
}

Grid ReportTables::all_tasks_under(std::string_view columns) const {
  return tasks_under(columns, report_.rows.size(),
                     [&rows = report_.rows](std::size_t i) { return rows[i]; });
}

void ReportTables::add_column(Grid& grid, std::string_view key, LocalText heading,
                              Align align) const {
  GridColumn column;
  column.key = key;
  column.heading = heading.in(language_);
  column.align = align;
  grid.columns.push_back(column);
}

Grid ReportTables::finished() const {
  Grid grid = tasks_under(
      "id,short,lead,deadline", report_.finished.size(),
      [&items = report_.finished](std::size_t i) { return for_next_day(*items[i].row); });
  add_column(grid, "finished_on", messages::kColumnFinishedOn);
  add_column(grid, "days_late", messages::kColumnTimeliness);
  constexpr std::size_t kDeadline = 3;
  grid.rows.change([sentences = ReportSentences(report_, language_), &items = report_.finished,
                    comma = messages::kComma.in(language_)](std::size_t i, CellRow& row) {
    const Finished& finished = items[i];
    std::string timely = sentences.timeliness(finished);
    if (timely.starts_with(comma)) timely.erase(0, comma.size());
    row[kDeadline].text = finished_part(finished);
    row.push_back({to_string(finished.day), Tone::good});
    row.push_back({timely, finished.days_late.value_or(0) > 0 ? Tone::warning : Tone::plain});
  });
  return grid;
}

Grid ReportTables::reported() const {
  Grid grid;
  add_column(grid, "unit", messages::kColumnUnit);
  add_column(grid, "date", messages::kColumnDay);
  add_column(grid, "id", row_of(Field::id).label, Align::right);
  add_column(grid, "short", row_of(Field::short_name).label);
  add_column(grid, "text", messages::kColumnReport);
  grid.columns.back().wraps = true;
  std::vector<std::pair<std::string_view, const Reported*>> reports;
  for (const UnitReports& unit : report_.reported) {
    for (const Reported& reported : unit.entries) reports.emplace_back(unit.unit, &reported);
  }
  const std::size_t count = reports.size();
  grid.rows = {count,
               [reports = std::move(reports), language = language_](std::size_t i, CellRow& row) {
                 const auto& [unit, reported] = reports[i];
                 const Task& task = *reported->row->task;
                 row = {unit_cell(unit, language),
                        {day_cell(reported->entry->date)},
                        {std::string(task.id.text())},
                        {std::string(short_name(task))},
                        {std::string(reported->entry->text)}};
               },
               kMostHeldCells};
  return grid;
}

Grid ReportTables::deadline_changes() const {
  Grid grid;
  add_column(grid, "date", messages::kColumnDay);
  add_column(grid, "id", row_of(Field::id).label, Align::right);
  add_column(grid, "short", row_of(Field::short_name).label);
  add_column(grid, "text", messages::kColumnChange);
  grid.rows = {report_.deadline_changes.size(),
               [&changes = report_.deadline_changes](std::size_t i, CellRow& row) {
                 const Task& task = *changes[i].row->task;
                 row = {{day_cell(changes[i].entry->date)},
                        {std::string(task.id.text())},
                        {std::string(short_name(task))},
                        {std::string(changes[i].entry->text)}};
               },
               kMostHeldCells};
  return grid;
}

Grid ReportTables::overdue() const {
  return tasks_under("light,id,short,lead,deadline,days_left,status,last_progress",
                     report_.overdue.size(),
                     [&rows = report_.overdue](std::size_t i) { return for_next_day(*rows[i]); });
}

Grid ReportTables::slow() const {
  Grid grid =
      tasks_under("light,id,short,lead,deadline,percent", report_.slow.size(),
                  [&items = report_.slow](std::size_t i) { return for_next_day(*items[i].row); });
  add_column(grid, "elapsed", messages::kColumnElapsed, Align::right);
  add_column(grid, "behind", messages::kColumnBehind, Align::right);
  const std::string_view sign = style_ == CellStyle::words ? "%" : "";
  grid.rows.change([sign, &items = report_.slow](std::size_t i, CellRow& row) {
    row.push_back({number_cell(items[i].elapsed).append(sign)});
    row.push_back({number_cell(items[i].behind), Tone::warning});
  });
  return grid;
}

Grid ReportTables::due_next() const {
  return tasks_under("light,next,days_left,id,short,lead,deadline,status", report_.due_next.size(),
                     [&rows = report_.due_next](std::size_t i) { return rows[i]; });
}

Grid ReportTables::silent() const {
  Grid grid;
  add_column(grid, "unit", messages::kColumnUnit);
  add_column(grid, "tasks", messages::kColumnTotal, Align::right);
  add_column(grid, "last_report", messages::kColumnLastReport);
  grid.rows = {report_.silent.size(),
               [&units = report_.silent, language = language_](std::size_t i, CellRow& row) {
                 std::string last = day_cell(units[i].last_report);
                 if (last.empty()) last = messages::kNeverReportedYet.in(language);
                 row = {unit_cell(units[i].unit, language),
                        {std::to_string(units[i].tasks)},
                        {std::move(last)}};
               },
               kMostHeldCells};
  return grid;
}

Grid ReportTables::ongoing() const {
  return tasks_under("light,last_progress,id,short,lead,deadline,status", report_.ongoing.size(),
                     [&rows = report_.ongoing](std::size_t i) { return for_next_day(*rows[i]); });
}

std::string ReportTables::group_name(const GroupRow& group) const {
  if (group.name.empty()) {
    return style_ == CellStyle::codes ? "" : std::string(messages::kUnnamed.in(language_));
  }
  const bool is_status = report_.request.group_by == Grouping::status && style_ == CellStyle::words;
  const auto status = is_status ? parse_status(group.name) : std::nullopt;
  return std::string(status ? label(*status).in(language_) : group.name);
}

std::vector<Status> ReportTables::status_columns() const {
  std::vector<Status> columns;
  for (const Status status : kStatusOrder) {
    const bool is_rare = status == Status::paused || status == Status::cancelled;
    const Count& count = report_.tally.by_status.at(static_cast<std::size_t>(status));
    if (!is_rare || count.count > 0 || style_ == CellStyle::codes) columns.push_back(status);
  }
  return columns;
}

void ReportTables::add_group_cells(const GroupRow& group, std::span<const Status> statuses,
                                   CellRow& cells) const {
  constexpr std::size_t kOthers = 6;
  cells.reserve(statuses.size() + kOthers);
  cells.push_back({group_name(group)});
  cells.push_back({std::to_string(group.tasks)});
  for (const Status status : statuses) {
    cells.push_back({std::to_string(group.by_status.at(static_cast<std::size_t>(status)))});
  }
  cells.push_back({std::to_string(group.overdue), group.overdue > 0 ? Tone::alarm : Tone::plain});
  cells.push_back({std::to_string(group.slow), group.slow > 0 ? Tone::warning : Tone::plain});
  cells.push_back({std::to_string(group.reports)});
  cells.push_back({day_cell(group.last_report)});
}

Grid ReportTables::groups() const {
  Grid grid;
  GridColumn name;
  name.key = code(report_.request.group_by);
  name.heading = grouping_words(report_.request.group_by, language_);
  name.wraps = true;
  grid.columns.push_back(name);
  add_column(grid, "tasks", messages::kColumnTotal, Align::right);
  const std::vector<Status> statuses = status_columns();
  for (const Status status : statuses) {
    add_column(grid, code(status), label(status), Align::right);
  }
  add_column(grid, "overdue", messages::kColumnOverdue, Align::right);
  add_column(grid, "slow", messages::kColumnSlow, Align::right);
  add_column(grid, "reports", messages::kColumnReports, Align::right);
  add_column(grid, "last_report", messages::kColumnLastReport);
  grid.rows = {report_.groups.size(),
               [tables = *this, statuses](std::size_t i, CellRow& row) {
                 tables.add_group_cells(tables.report_.groups[i], statuses, row);
               },
               kMostHeldCells};
  return grid;
}

Grid ReportTables::form(std::string_view separator) const {
  Grid grid = all_tasks_under("id,group,task,lead,units,deadline,progress,contact,remark");
  constexpr std::size_t kProgress = 6;
  grid.rows.change([separator = std::string(separator), language = language_, &rows = report_.rows](
                       std::size_t i, CellRow& row) {
    row[kProgress].text = reports_of(*rows[i].task, separator, language);
  });
  return grid;
}

Grid ReportTables::all_tasks() const {
  Grid grid = all_tasks_under(
      "id,group,short,lead,units,deadline,next,days_left,status,state,light,percent,last_progress,"
      "done_on");
  add_column(grid, "reports", messages::kColumnReports, Align::right);
  grid.rows.change([&report = report_](std::size_t i, CellRow& row) {
    row.push_back({std::to_string(count_reports(*report.rows[i].task, report.request.period))});
  });
  return grid;
}

Grid ReportTables::attachment() const {
  return all_tasks_under(
      "light,id,short,lead,units,deadline,next,days_left,status,percent,last_progress");
}

Grid ReportTables::late() const {
  // What is overdue, and behind it what is slow.
  const auto row_at = [&report = report_](std::size_t i) -> const TaskRow& {
    const std::size_t overdue = report.overdue.size();
    return i < overdue ? *report.overdue[i] : *report.slow[i - overdue].row;
  };
  Grid grid = tasks_under("id,short,lead,units,deadline,next,days_left,status,light,percent",
                          report_.overdue.size() + report_.slow.size(),
                          [row_at](std::size_t i) { return for_next_day(row_at(i)); });
  add_column(grid, "elapsed", messages::kColumnElapsed, Align::right);
  add_column(grid, "behind", messages::kColumnBehind, Align::right);
  add_column(grid, "last_progress", row_of(Field::last_progress).label);
  grid.rows.change([row_at, day = report_.request.period.last, year = report_.list->year](
                       std::size_t i, CellRow& row) {
    const Task& task = *row_at(i).task;
    row.push_back({number_cell(elapsed_percent(task, year, day))});
    row.push_back({number_cell(points_behind(task, year, day))});
    row.push_back({day_cell(row_at(i).standing.last_progress)});
  });
  return grid;
}

}  // namespace tasks
