#include "tasks/change/difference.h"

#include <algorithm>
#include <unordered_map>

namespace tasks {
namespace {

using Members = std::vector<Member>;

const Member* find_key(const Members& members, std::string_view key) {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [key](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &*found;
}

std::vector<std::string_view> changed_keys(const Members& before, const Members& after) {
  std::vector<std::string_view> keys;
  for (const Member& member : after) {
    const Member* old = find_key(before, member.key);
    if (old == nullptr || old->raw != member.raw) keys.push_back(member.key);
  }
  for (const Member& member : before) {
    if (find_key(after, member.key) == nullptr) keys.push_back(member.key);
  }
  return keys;
}

std::unordered_map<std::string_view, const Task*> by_id(const TaskList& list) {
  std::unordered_map<std::string_view, const Task*> tasks;
  for (const Task& task : list.tasks) tasks.emplace(task.id.text(), &task);
  return tasks;
}

}  // namespace

std::vector<Difference> difference(const TaskList& before, const TaskList& after) {
  std::vector<Difference> differences;
  auto old_tasks = by_id(before);
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
  return differences;
}

std::vector<std::string_view> changed_keys(const Task& before, const Task& after) {
  return changed_keys(before.members, after.members);
}

std::vector<std::string_view> difference_of_list(const TaskList& before, const TaskList& after) {
  return changed_keys(before.members, after.members);
}

}  // namespace tasks
