#include "tasks/report/standing.h"

namespace tasks {

std::vector<TaskRow> rows_of(const TaskList& list, const std::vector<const Task*>& tasks,
                             Date today) {
  std::vector<TaskRow> rows;
  rows.reserve(tasks.size());
  for (const Task* task : tasks) rows.push_back({task, standing_of(list, *task, today)});
  return rows;
}

std::vector<TaskRow> rows_of(const TaskList& list, Date today) {
  std::vector<TaskRow> rows;
  rows.reserve(list.tasks.size());
  for (const Task& task : list.tasks) rows.push_back({&task, standing_of(list, task, today)});
  return rows;
}

}  // namespace tasks
