#include "tasks/change/difference.h"

#include "change/key_finder.h"
#include "change/tasks_by_id.h"

namespace tasks {
namespace {

std::vector<std::string_view> changed_keys(MemberView before, MemberView after) {
  std::vector<std::string_view> keys;
  KeyFinder in_before(before);
  for (const Member& member : after) {
    const Member* old = in_before.find(member.key);
    if (old == nullptr || old->raw != member.raw) keys.push_back(member.key);
  }
  KeyFinder in_after(after);
  for (const Member& member : before) {
    if (in_after.find(member.key) == nullptr) keys.push_back(member.key);
  }
  return keys;
}

}  // namespace

ListDifference difference(const TaskList& before, const TaskList& after) {
  ListDifference result{&before, &after, changed_keys(before.members, after.members)};
  std::vector<Difference>& differences = result.tasks;
  TasksById old_tasks = tasks_by_id(before);
  for (const Task& task : after.tasks) {
    const auto old = old_tasks.find(task.id.text());
    if (old == old_tasks.end()) {
      differences.push_back({nullptr, &task, {}});
      continue;
    }
    auto keys = changed_keys(old->second->members, task.members);
    if (!keys.empty()) differences.push_back({old->second, &task, std::move(keys)});
    old_tasks.erase(old);
  }
  for (const Task& task : before.tasks) {
    if (old_tasks.contains(task.id.text())) differences.push_back({&task, nullptr, {}});
  }
  return result;
}

std::vector<std::string_view> changed_keys(const Task& before, const Task& after) {
  return changed_keys(before.members, after.members);
}

}  // namespace tasks
