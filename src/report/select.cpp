#include "tasks/report/select.h"

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

}  // namespace tasks
