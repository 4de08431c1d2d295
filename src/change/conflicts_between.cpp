#include <algorithm>
#include <utility>

#include "tasks/change/difference.h"
#include "tasks/change/merge.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {
namespace {

/// THEIRS is what comes after.
Conflict conflict_of_key(const std::optional<TaskId>& task, const KeyChange& changed) {
  std::string key(changed.key);
  if (changed.after == nullptr) return {task, key, UnsetKey{task, key}};
  return {task, key, SetKey{task, key, JsonText{std::string(changed.after->raw)}}};
}

/// Says where in OURS a task of THEIRS belongs. Asked for tasks in the order of THEIRS.
class LeftNeighbours {
 public:
  LeftNeighbours(const TaskList& ours, const TaskList& theirs)
      : in_ours_(ours), next_(theirs.tasks.begin()) {}

  /// The nearest task before `task` in THEIRS that OURS has, too.
  std::optional<TaskId> of(const Task& task) {
    for (; &*next_ != &task; ++next_) {
      if (in_ours_.find(next_->id) != nullptr) nearest_ = next_->id;
    }
    return nearest_;
  }

 private:
  TasksById in_ours_;
  std::vector<Task>::const_iterator next_;
  std::optional<TaskId> nearest_;
};

Conflict conflict_of_new(const Task& task, LeftNeighbours& neighbours) {
  InsertTask insert{task.id, neighbours.of(task), {}};
  for (const Member& member : task.members) {
    insert.keys.emplace_back(member.key, JsonText{std::string(member.raw)});
  }
  return {task.id, {}, std::move(insert)};
}

std::size_t count_conflicts(const ListDifference& all) {
  std::size_t count = all.keys.size();
  for (const Difference& task : all.tasks) count += std::max<std::size_t>(task.keys.size(), 1);
  return count;
}

}  // namespace

std::vector<Conflict> conflicts_between(const TaskList& ours, const TaskList& theirs) {
  const ListDifference all = difference(ours, theirs);
  std::vector<Conflict> conflicts;
  conflicts.reserve(count_conflicts(all));
  for (const KeyChange& key : all.keys) {
    conflicts.push_back(conflict_of_key(std::nullopt, key));
  }
  LeftNeighbours neighbours(ours, theirs);
  for (const Difference& difference : all.tasks) {
    if (difference.before == nullptr) {
      conflicts.push_back(conflict_of_new(*difference.after, neighbours));
    } else if (difference.after == nullptr) {
      conflicts.push_back({difference.before->id, {}, RemoveTask{difference.before->id}});
    } else {
      for (const KeyChange& key : difference.keys) {
        conflicts.push_back(conflict_of_key(difference.before->id, key));
      }
    }
  }
  return conflicts;
}

}  // namespace tasks
