#include "tasks/report/select.h"

#include "tasks/report/as_of.h"

namespace tasks {

Result<std::vector<TaskRow>> select(const TaskList& list, const Query& query, Date today) {
  if (query.is_empty()) return rows_of(list, today);
  std::vector<TaskRow> rows;
  for (const Task& task : list.tasks) {
    TaskRow row{&task, standing_of(list, task, today)};
    TASKS_TRY_ASSIGN(fits, holds(query, task, row.standing));
    if (fits) rows.push_back(row);
  }
  return rows;
}

Result<std::vector<const Task*>> select_as_of(const TaskList& list, const Query& query, Date day) {
  std::vector<const Task*> tasks;
  tasks.reserve(list.tasks.size());
  for (const Task& task : list.tasks) tasks.push_back(&task);
  if (query.is_empty()) return tasks;
  const TasksAsOf then = as_of(tasks, day);
  std::vector<const Task*> chosen;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    const Task& task = *then.tasks[i];
    TASKS_TRY_ASSIGN(fits, holds(query, task, standing_of(list, task, day)));
    if (fits) chosen.push_back(tasks[i]);
  }
  return chosen;
}

}  // namespace tasks
