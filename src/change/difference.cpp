#include "tasks/change/difference.h"

#include <algorithm>

#include "tasks/model/key_finder.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {
namespace {

/// Takes away what both begin and end with.
void leave_out_common_ends(MemberView& before, MemberView& after) {
  const auto [differ, differ_after] =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  before = {differ, before.end()};
  after = {differ_after, after.end()};
  const auto [end, end_after] =
      std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
  before = {before.begin(), end.base()};
  after = {after.begin(), end_after.base()};
}

}  // namespace

std::vector<KeyChange> changed_keys(MemberView before, MemberView after) {
  leave_out_common_ends(before, after);
  std::vector<KeyChange> keys;
  KeyFinder in_before(before);
  for (const Member& member : after) {
    const Member* old = in_before.find(member.key);
    if (old == nullptr || old->raw != member.raw) keys.push_back({member.key, old, &member});
  }
  KeyFinder in_after(after);
  for (const Member& member : before) {
    if (in_after.find(member.key) == nullptr) keys.push_back({member.key, &member, nullptr});
  }
  return keys;
}

ListDifference difference(const TaskList& before, const TaskList& after) {
  ListDifference result{&before, &after, changed_keys(before.members, after.members)};
  std::vector<Difference>& differences = result.tasks;
  const TasksById old_tasks(before);
  const TasksById new_tasks(after);
  for (const Task& task : after.tasks) {
    const Task* const old = old_tasks.find(task.id);
    if (old == nullptr) {
      differences.push_back({nullptr, &task, {}});
    } else if (auto keys = changed_keys(old->members, task.members); !keys.empty()) {
      differences.push_back({old, &task, std::move(keys)});
    }
  }
  for (const Task& task : before.tasks) {
    if (new_tasks.find(task.id) == nullptr) differences.push_back({&task, nullptr, {}});
  }
  return result;
}

}  // namespace tasks
