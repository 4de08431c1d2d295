#include "render/report_tables.h"

#include <fmt/format.h>

#include "render/day_words.h"
#include "render/report_sentences.h"
#include "render/report_words.h"
#include "tasks/base/messages/report.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

std::vector<std::string> split(std::string_view keys) {
  std::vector<std::string> result;
  for (;;) {
    const std::size_t comma = keys.find(',');
    result.emplace_back(keys.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    keys.remove_prefix(comma + 1);
  }
}

std::vector<TaskRow> copies(const std::vector<const TaskRow*>& rows) {
  std::vector<TaskRow> result;
  result.reserve(rows.size());
  for (const TaskRow* row : rows) result.push_back(for_next_day(*row));
  return result;
}

template <class Item>
std::vector<TaskRow> rows_of_items(const std::vector<Item>& items) {
  std::vector<TaskRow> result;
  result.reserve(items.size());
  for (const Item& item : items) result.push_back(for_next_day(*item.row));
  return result;
}

}  // namespace

Grid ReportTables::tasks_under(std::string_view columns, const std::vector<TaskRow>& rows) const {
  const TaskView view{rows, split(columns), {}, {}, {}};
  Grid grid = grid_of(view, style_, language_);
  grid.rows.hold();
  return grid;
}

std::string ReportTables::day_cell(const std::optional<Date>& day) const {
  return day ? to_string(*day) : "";
}

std::string ReportTables::number_cell(const std::optional<double>& number) const {
  if (!number) return "";
  std::string text = fmt::format("{:.1f}", *number);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

void ReportTables::add_column(Grid& grid, std::string_view key, LocalText heading,
                              Align align) const {
  GridColumn column;
  column.key = key;
  column.heading = heading.in(language_);
  column.align = align;
  grid.columns.push_back(std::move(column));
}

Cell ReportTables::unit_cell(std::string_view name) const {
  return {std::string(name.empty() ? messages::kNoUnit.in(language_) : name)};
}

Grid ReportTables::finished() const {
  Grid grid = tasks_under("id,short,lead,deadline", rows_of_items(report_.finished));
  add_column(grid, "finished_on", messages::kColumnFinishedOn);
  add_column(grid, "days_late", messages::kColumnTimeliness);
  const ReportSentences sentences(report_, language_);
  for (std::size_t i = 0; i < report_.finished.size(); ++i) {
    const Finished& finished = report_.finished[i];
    std::string timely = sentences.timeliness(finished);
    const std::string_view comma = messages::kComma.in(language_);
    if (timely.starts_with(comma)) timely.erase(0, comma.size());
    if (finished.milestone) {
      grid.rows[i][3].text = finished.row->task->deadline->milestones[*finished.milestone].text;
    } else {
      grid.rows[i][3].text = finished.row->task->deadline->text;
    }
    grid.rows[i].push_back({to_string(finished.day), Tone::good});
    grid.rows[i].push_back(
        {timely, finished.days_late.value_or(0) > 0 ? Tone::warning : Tone::plain});
  }
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
  for (const UnitReports& unit : report_.reported) {
    for (const Reported& reported : unit.entries) {
      const Task& task = *reported.row->task;
      grid.rows.push_back({unit_cell(unit.unit),
                           {day_cell(reported.entry->date)},
                           {task.id.text()},
                           {std::string(short_name(task))},
                           {std::string(reported.entry->text)}});
    }
  }
  return grid;
}

Grid ReportTables::deadline_changes() const {
  Grid grid;
  add_column(grid, "date", messages::kColumnDay);
  add_column(grid, "id", row_of(Field::id).label, Align::right);
  add_column(grid, "short", row_of(Field::short_name).label);
  add_column(grid, "text", messages::kColumnChange);
  for (const Reported& change : report_.deadline_changes) {
    const Task& task = *change.row->task;
    grid.rows.push_back({{day_cell(change.entry->date)},
                         {task.id.text()},
                         {std::string(short_name(task))},
                         {std::string(change.entry->text)}});
  }
  return grid;
}

Grid ReportTables::overdue() const {
  return tasks_under("light,id,short,lead,deadline,days_left,status,last_progress",
                     copies(report_.overdue));
}

Grid ReportTables::slow() const {
  Grid grid = tasks_under("light,id,short,lead,deadline,percent", rows_of_items(report_.slow));
  add_column(grid, "elapsed", messages::kColumnElapsed, Align::right);
  add_column(grid, "behind", messages::kColumnBehind, Align::right);
  const std::string_view sign = style_ == CellStyle::words ? "%" : "";
  for (std::size_t i = 0; i < report_.slow.size(); ++i) {
    grid.rows[i].push_back({number_cell(report_.slow[i].elapsed).append(sign)});
    grid.rows[i].push_back({number_cell(report_.slow[i].behind), Tone::warning});
  }
  return grid;
}

Grid ReportTables::due_next() const {
  return tasks_under("light,next,days_left,id,short,lead,deadline,status", report_.due_next);
}

Grid ReportTables::silent() const {
  Grid grid;
  add_column(grid, "unit", messages::kColumnUnit);
  add_column(grid, "tasks", messages::kColumnTotal, Align::right);
  add_column(grid, "last_report", messages::kColumnLastReport);
  for (const SilentUnit& unit : report_.silent) {
    std::string last = day_cell(unit.last_report);
    if (last.empty()) last = messages::kNeverReportedYet.in(language_);
    grid.rows.push_back({unit_cell(unit.unit), {std::to_string(unit.tasks)}, {std::move(last)}});
  }
  return grid;
}

Grid ReportTables::ongoing() const {
  return tasks_under("light,last_progress,id,short,lead,deadline,status", copies(report_.ongoing));
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

std::vector<Cell> ReportTables::group_cells(const GroupRow& group) const {
  std::vector<Cell> cells{{group_name(group)}, {std::to_string(group.rows.size())}};
  for (const Status status : status_columns()) {
    cells.push_back({std::to_string(group.by_status.at(static_cast<std::size_t>(status)))});
  }
  cells.push_back({std::to_string(group.overdue), group.overdue > 0 ? Tone::alarm : Tone::plain});
  cells.push_back({std::to_string(group.slow), group.slow > 0 ? Tone::warning : Tone::plain});
  cells.push_back({std::to_string(group.reports)});
  cells.push_back({day_cell(group.last_report)});
  return cells;
}

Grid ReportTables::groups() const {
  Grid grid;
  GridColumn name;
  name.key = code(report_.request.group_by);
  name.heading = grouping_words(report_.request.group_by, language_);
  name.wraps = true;
  grid.columns.push_back(std::move(name));
  add_column(grid, "tasks", messages::kColumnTotal, Align::right);
  for (const Status status : status_columns()) {
    add_column(grid, code(status), label(status), Align::right);
  }
  add_column(grid, "overdue", messages::kColumnOverdue, Align::right);
  add_column(grid, "slow", messages::kColumnSlow, Align::right);
  add_column(grid, "reports", messages::kColumnReports, Align::right);
  add_column(grid, "last_report", messages::kColumnLastReport);
  for (const GroupRow& group : report_.groups) grid.rows.push_back(group_cells(group));
  return grid;
}

Grid ReportTables::form(std::string_view separator) const {
  Grid grid =
      tasks_under("id,group,task,lead,units,deadline,progress,contact,remark", report_.rows);
  constexpr std::size_t kProgress = 6;
  for (std::size_t i = 0; i < report_.rows.size(); ++i) {
    std::string text;
    for (const ProgressEntry& entry : report_.rows[i].task->progress) {
      if (!text.empty()) text += separator;
      if (entry.date) text += day_words(*entry.date, language_);
      if (!entry.unit.empty())
        text.append(text.empty() || !entry.date ? "" : " ").append(entry.unit);
      if (entry.date || !entry.unit.empty()) text += language_ == Language::zh ? "：" : ": ";
      text += entry.text;
    }
    grid.rows[i][kProgress].text = std::move(text);
  }
  return grid;
}

Grid ReportTables::all_tasks() const {
  Grid grid = tasks_under(
      "id,group,short,lead,units,deadline,next,days_left,status,state,light,percent,last_progress,"
      "done_on",
      report_.rows);
  add_column(grid, "reports", messages::kColumnReports, Align::right);
  for (std::size_t i = 0; i < report_.rows.size(); ++i) {
    std::size_t reports = 0;
    for (const ProgressEntry& entry : report_.rows[i].task->progress) {
      if (entry.kind.empty() && entry.date && report_.request.period.holds(*entry.date)) ++reports;
    }
    grid.rows[i].push_back({std::to_string(reports)});
  }
  return grid;
}

Grid ReportTables::attachment() const {
  return tasks_under(
      "light,id,short,lead,units,deadline,next,days_left,status,percent,last_progress",
      report_.rows);
}

Grid ReportTables::late() const {
  std::vector<TaskRow> rows = copies(report_.overdue);
  for (const SlowTask& slow : report_.slow) rows.push_back(for_next_day(*slow.row));
  Grid grid = tasks_under("id,short,lead,units,deadline,next,days_left,status,light,percent", rows);
  add_column(grid, "elapsed", messages::kColumnElapsed, Align::right);
  add_column(grid, "behind", messages::kColumnBehind, Align::right);
  add_column(grid, "last_progress", row_of(Field::last_progress).label);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Date day = report_.request.period.last;
    const std::optional<int>& year = report_.list->year;
    grid.rows[i].push_back({number_cell(elapsed_percent(*rows[i].task, year, day))});
    grid.rows[i].push_back({number_cell(points_behind(*rows[i].task, year, day))});
    grid.rows[i].push_back({day_cell(rows[i].standing.last_progress)});
  }
  return grid;
}

}  // namespace tasks
