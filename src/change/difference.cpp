#include "tasks/change/difference.h"

#include <algorithm>
#include <unordered_map>

namespace tasks {
namespace {

using Members = std::vector<Member>;

/// Finds members by key. Asked for them in their order, as two versions of one object mostly do, it
/// looks at each once.
class KeyFinder {
 public:
  explicit KeyFinder(const Members& members) : members_(members) {}

  /// The member with this key, or null.
  const Member* find(std::string_view key) {
    if (next_ < members_.size() && members_[next_].key == key) return &members_[next_++];
    if (by_key_.empty()) {
      for (std::size_t i = 0; i < members_.size(); ++i) by_key_.emplace(members_[i].key, i);
    }
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return nullptr;
    next_ = found->second + 1;
    return &members_[found->second];
  }

 private:
  const Members& members_;
  std::size_t next_ = 0;
  std::unordered_map<std::string_view, std::size_t> by_key_;
};

std::vector<std::string_view> changed_keys(const Members& before, const Members& after) {
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
