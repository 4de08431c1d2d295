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

bool belongs(DueKind kind, const Task& task, const TaskRow& row) {
  switch (kind) {
    case DueKind::dated:
      return row.due.has_value();
    case DueKind::overdue:
      return row.due && row.standing.state == State::overdue;
    case DueKind::ongoing:
      return task.deadline.ongoing;
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

}  // namespace

DueReport due(const TaskList& list, DueKind kind, const DueWindow& window, Date today) {
  DueReport report{kind, window, {}};
  for (const Task& task : list.tasks) {
    if (is_finished(task.status)) continue;
    TaskRow row{&task, standing_of(task, today)};
    if (const auto open = first_in_window(task, row.standing, window)) {
      row.due = open->day;
      row.due_in = days_left(open->day, today);
      row.milestone = open->milestone;
    }
    if (!belongs(kind, task, row)) {
      count_hidden(report, row.standing);
      continue;
    }
    if (row.due_in.value_or(0) < 0 && row.standing.state == State::overdue) ++report.overdue;
    report.rows.push_back(row);
  }
  std::stable_sort(report.rows.begin(), report.rows.end(), sooner);
  return report;
}

}  // namespace tasks
