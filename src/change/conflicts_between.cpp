#include <utility>

#include "tasks/change/difference.h"
#include "tasks/change/merge.h"

namespace tasks {
namespace {

Conflict conflict_of_key(const std::optional<TaskId>& task, std::string_view key,
                         const Member* theirs) {
  if (theirs == nullptr) return {task, std::string(key), UnsetKey{task, std::string(key)}};
  return {task, std::string(key),
          SetKey{task, std::string(key), JsonText{std::string(theirs->raw)}}};
}

/// The nearest task before `task` in THEIRS that OURS has, too.
std::optional<TaskId> left_neighbour(const Task& task, const TaskList& ours,
                                     const TaskList& theirs) {
  std::optional<TaskId> neighbour;
  for (const Task& other : theirs.tasks) {
    if (&other == &task) break;
    if (ours.find(other.id) != nullptr) neighbour = other.id;
  }
  return neighbour;
}

Conflict conflict_of_new(const Task& task, const TaskList& ours, const TaskList& theirs) {
  InsertTask insert{task.id, left_neighbour(task, ours, theirs), {}};
  for (const Member& member : task.members) {
    insert.keys.emplace_back(member.key, JsonText{std::string(member.raw)});
  }
  return {task.id, {}, std::move(insert)};
}

}  // namespace

std::vector<Conflict> conflicts_between(const TaskList& ours, const TaskList& theirs) {
  std::vector<Conflict> conflicts;
  for (const std::string_view key : difference_of_list(ours, theirs)) {
    conflicts.push_back(conflict_of_key(std::nullopt, key, find_member(theirs.members, key)));
  }
  for (const Difference& difference : difference(ours, theirs)) {
    if (difference.before == nullptr) {
      conflicts.push_back(conflict_of_new(*difference.after, ours, theirs));
    } else if (difference.after == nullptr) {
      conflicts.push_back({difference.before->id, {}, RemoveTask{difference.before->id}});
    } else {
      for (const std::string_view key : difference.keys) {
        conflicts.push_back(
            conflict_of_key(difference.before->id, key, difference.after->member(key)));
      }
    }
  }
  return conflicts;
}

}  // namespace tasks
