#include "tasks/report/due.h"

#include <algorithm>

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
  return !row.standing.last_progress ||
         today - *row.standing.last_progress >= std::chrono::days(stale_days);
}

bool belongs(DueKind kind, const TaskRow& row, Date today, int stale_days) {
  switch (kind) {
    case DueKind::dated:
      return row.due.has_value();
    case DueKind::overdue:
      return row.due && row.standing.state == State::overdue;
    case DueKind::ongoing:
      return row.task->deadline->ongoing;
    case DueKind::stale:
      return is_stale(row, today, stale_days);
    case DueKind::all:
      return true;
  }
  return false;
}

void count_hidden(DueReport& report, const Standing& standing) {
  if (standing.next) return;
  if (standing.state == State::ongoing) {
    ++report.ongoing_hidden;
  } else {
    ++report.undated_hidden;
  }
}

bool sooner(const TaskRow& a, const TaskRow& b) {
  if (a.due && b.due) return *a.due < *b.due;
  return a.due.has_value() && !b.due;
}

bool longer_silent(const TaskRow& a, const TaskRow& b) {
  return a.standing.last_progress < b.standing.last_progress;
}

}  // namespace

DueReport due(const std::vector<TaskRow>& tasks, DueKind kind, const DueWindow& window, Date today,
              int stale_days) {
  DueReport report{kind, window, {}};
  for (TaskRow row : tasks) {
    if (is_finished(row.task->status)) continue;
    if (const auto open = first_in_window(row, window)) {
      row.due = open->day;
      row.due_in = days_left(open->day, today);
      row.milestone = open->milestone;
    }
    if (!belongs(kind, row, today, stale_days)) {
      count_hidden(report, row.standing);
      continue;
    }
    if (row.due_in.value_or(0) < 0 && row.standing.state == State::overdue) ++report.overdue;
    report.rows.push_back(row);
  }
  std::stable_sort(report.rows.begin(), report.rows.end(),
                   kind == DueKind::stale ? longer_silent : sooner);
  return report;
}

DueReport due(const TaskList& list, DueKind kind, const DueWindow& window, Date today,
              int stale_days) {
  return due(rows_of(list, today), kind, window, today, stale_days);
}

}  // namespace tasks
