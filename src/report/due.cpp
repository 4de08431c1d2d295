#include "tasks/report/due.h"

#include <algorithm>

namespace tasks {
namespace {

struct OpenDay {
  Date day;
  std::optional<std::size_t> milestone;
};

/// The first day of the window that the task has still to meet.
std::optional<OpenDay> first_in_window(const Task& task, const Standing& standing,
                                       const DueWindow& window) {
  if (task.deadline.every) {
    if (standing.next && window.holds(*standing.next)) return OpenDay{*standing.next, {}};
    return std::nullopt;
  }
  std::optional<OpenDay> first;
  for (std::size_t i = task.met.size(); i < task.deadline.milestones.size(); ++i) {
    const Date day = task.deadline.milestones[i].by;
    if (window.holds(day) && (!first || day < first->day)) first = OpenDay{day, i};
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
      return row.task->deadline.ongoing;
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

DueReport due(const TaskList& list, DueKind kind, const DueWindow& window, Date today,
              int stale_days) {
  DueReport report{kind, window, {}};
  for (const Task& task : list.tasks) {
    if (is_finished(task.status)) continue;
    TaskRow row{&task, standing_of(task, today)};
    if (const auto open = first_in_window(task, row.standing, window)) {
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

}  // namespace tasks
