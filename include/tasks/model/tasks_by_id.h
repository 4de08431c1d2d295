#pragma once

#include <string_view>
#include <unordered_map>

#include "tasks/model/task.h"

namespace tasks {

/// The tasks of a list by the text of their ids. Lives as long as the list.
using TasksById = std::unordered_map<std::string_view, const Task*>;

inline TasksById tasks_by_id(const TaskList& list) {
  TasksById tasks;
  tasks.reserve(list.tasks.size());
  for (const Task& task : list.tasks) tasks.emplace(task.id.text(), &task);
  return tasks;
}

}  // namespace tasks
