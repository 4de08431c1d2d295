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

Task turned_back(Task task, Date day) {
  turn_back_met(task, day);
  erase_if(task.progress,
           [day](const ProgressEntry& entry) { return entry.date && *entry.date > day; });
  if (task.status == Status::done && task.done_on && *task.done_on > day) {
    task.status = Status::in_progress;
    task.done_on.reset();
    task.percent.reset();
  }
  return task;
}

}  // namespace

ListAsOf as_of(const TaskList& list, const std::vector<const Task*>& tasks, Date day) {
  ListAsOf result;
  result.list = {list.bare_array, list.title,  list.notice,       list.issuer,  list.issued,
                 list.year,       list.lights, list.newer_format, list.members, {}};
  result.list.tasks.reserve(tasks.size());
  for (const Task* task : tasks) {
    result.list.tasks.push_back(turned_back(*task, day));
    if (result.list.tasks.back().status != task->status) ++result.done_later;
  }
  return result;
}

}  // namespace tasks
