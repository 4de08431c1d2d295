#include "tasks/report/standing.h"

namespace tasks {

Standing standing_of(const Task& task, Date today) {
  Standing standing;
  standing.next = next_day(task.deadline, task.met, today);
  if (standing.next) standing.days_left = days_left(*standing.next, today);
  standing.state = state_of(task.status, task.deadline, task.met, today);
  return standing;
}

std::vector<TaskRow> rows_of(const std::vector<const Task*>& tasks, Date today) {
  std::vector<TaskRow> rows;
  rows.reserve(tasks.size());
  for (const Task* task : tasks) rows.push_back({task, standing_of(*task, today)});
  return rows;
}

}  // namespace tasks
