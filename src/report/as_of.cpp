#include "tasks/report/as_of.h"

#include <algorithm>

namespace tasks {
namespace {

/// The n-th day belongs to the n-th milestone: what follows a later one goes with it.
void turn_back_met(Task& task, Date day) {
  const auto is_later = [day](Date met) { return met > day; };
  if (task.deadline->every) {
    erase_if(task.met, is_later);
  } else {
    const auto* const first = std::find_if(task.met.begin(), task.met.end(), is_later);
    task.met.truncate(static_cast<std::size_t>(first - task.met.begin()));
  }
}

bool is_later(const ProgressEntry& entry, Date day) {
  return entry.date && *entry.date > day;
}

bool was_done_later(const Task& task, Date day) {
  return task.status == Status::done && task.done_on && *task.done_on > day;
}

bool stood_otherwise(const Task& task, Date day) {
  return was_done_later(task, day) ||
         std::any_of(task.met.begin(), task.met.end(), [day](Date met) { return met > day; }) ||
         std::any_of(task.progress.begin(), task.progress.end(),
                     [day](const ProgressEntry& entry) { return is_later(entry, day); });
}

Task turned_back(Task task, Date day) {
  turn_back_met(task, day);
  erase_if(task.progress, [day](const ProgressEntry& entry) { return is_later(entry, day); });
  if (was_done_later(task, day)) {
    task.status = Status::in_progress;
    task.done_on.reset();
    task.percent = {};
  }
  return task;
}

}  // namespace

TasksAsOf as_of(const std::vector<const Task*>& tasks, Date day) {
  TasksAsOf result;
  result.tasks.reserve(tasks.size());
  for (const Task* task : tasks) {
    if (was_done_later(*task, day)) ++result.done_later;
    if (stood_otherwise(*task, day)) {
      task = &result.turned_back.emplace_back(turned_back(*task, day));
    }
    result.tasks.push_back(task);
  }
  return result;
}

}  // namespace tasks
