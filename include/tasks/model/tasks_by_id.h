#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "tasks/base/text_index.h"
#include "tasks/model/task.h"

namespace tasks {

/// Finds the tasks of a list by the text of their ids. Lives as long as the list.
class TasksById {
 public:
  explicit TasksById(const TaskList& list)
      : tasks_(list.tasks), index_(tasks_.size(), IdOf{tasks_}) {}

  /// The task with this id, or null.
  const Task* find(std::string_view id) const {
    const auto index = index_.find(id, IdOf{tasks_});
    return index ? &tasks_[*index] : nullptr;
  }
  const Task* find(const TaskId& id) const { return find(id.text()); }

 private:
  struct IdOf {
    std::span<const Task> tasks;
    std::string_view operator()(std::size_t index) const { return tasks[index].id.text(); }
  };

  std::span<const Task> tasks_;
  TextIndex index_;
};

}  // namespace tasks
