#include "tasks/report/due.h"

#include <algorithm>
#include <utility>

namespace tasks {
namespace {

/// The first day of the window that the task has still to meet.
std::optional<OpenDay> first_in_window(const TaskRow& row, const DueWindow& window) {
  std::optional<OpenDay> first;
  for (const OpenDay& open : open_days(*row.task, row.standing)) {
    if (window.holds(open.day) && (!first || open.day < first->day)) first = open;
  }
  return first;
}

bool is_stale(const TaskRow& row, Date today, int stale_days) {
  const Deadline& deadline = row.task->deadline;
  if (!deadline.ongoing && !deadline.every) return false;
  if (row.standing.state == State::paused || row.standing.state == State::submitted) return false;
  return !row.standing.last_progress || today - *row.standing.last_progress >= DayCount(stale_days);
}

bool sooner(const TaskRow& a, const TaskRow& b) {
  if (a.due && b.due) return *a.due < *b.due;
  return a.due.has_value() && !b.due;
}

bool longer_silent(const TaskRow& a, const TaskRow& b) {
  return a.standing.last_progress < b.standing.last_progress;
}

bool is_overdue(const TaskRow& row) {
  return row.due_in < 0 && row.standing.state == State::overdue;
}

}  // namespace

bool DueSieve::belongs(const TaskRow& row) const {
  switch (kind_) {
    case DueKind::dated:
      return row.due.has_value();
    case DueKind::overdue:
      return row.due && row.standing.state == State::overdue;
    case DueKind::ongoing:
      return row.task->deadline->ongoing;
    case DueKind::stale:
      return is_stale(row, today_, stale_days_);
    case DueKind::all:
      return true;
  }
  return false;
}

void DueSieve::count_hidden(const Standing& standing) {
  if (standing.next) return;
  if (standing.state == State::ongoing) {
    ++ongoing_hidden_;
  } else {
    ++undated_hidden_;
  }
}

bool DueSieve::holds(TaskRow& row) {
  if (is_finished(row.task->status)) return false;
  if (const auto open = first_in_window(row, window_)) {
    row.due = open->day;
    row.due_in = days_left(open->day, today_);
    row.milestone = open->milestone;
  }
  if (belongs(row)) return true;
  count_hidden(row.standing);
  return false;
}

DueReport DueSieve::report(std::vector<TaskRow> rows) const {
  DueReport report{kind_, window_, std::move(rows)};
  report.ongoing_hidden = ongoing_hidden_;
  report.undated_hidden = undated_hidden_;
  report.overdue =
      static_cast<std::size_t>(std::count_if(report.rows.begin(), report.rows.end(), is_overdue));
  const auto comes_first = kind_ == DueKind::stale ? longer_silent : sooner;
  if (!std::is_sorted(report.rows.begin(), report.rows.end(), comes_first)) {
    std::stable_sort(report.rows.begin(), report.rows.end(), comes_first);
  }
  return report;
}

DueReport due(const std::vector<TaskRow>& tasks, DueKind kind, const DueWindow& window, Date today,
              int stale_days) {
  DueSieve sieve(kind, window, today, stale_days);
  std::vector<TaskRow> kept;
  for (TaskRow row : tasks) {
    if (sieve.holds(row)) kept.push_back(row);
  }
  return sieve.report(std::move(kept));
}

DueReport due(const TaskList& list, DueKind kind, const DueWindow& window, Date today,
              int stale_days) {
  return due(rows_of(list, today), kind, window, today, stale_days);
}

}  // namespace tasks
