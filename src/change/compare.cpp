#include <algorithm>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

#include "tasks/base/text_table.h"
#include "tasks/change/difference.h"
#include "tasks/model/field.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

Words words_of(const Task& task) {
  return {task.title, task.task};
}

/// Indices into `sequence` of a longest part of it that ascends.
std::vector<std::size_t> longest_ascending(const std::vector<std::size_t>& sequence) {
  std::vector<std::size_t> ends;  // ends[n]: where the best part of n + 1 items ends
  std::vector<std::size_t> before(sequence.size());
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    const auto at = std::lower_bound(
        ends.begin(), ends.end(), sequence[i],
        [&sequence](std::size_t end, std::size_t value) { return sequence[end] < value; });
    before[i] = at == ends.begin() ? i : *std::prev(at);
    if (at == ends.end()) {
      ends.push_back(i);
    } else {
      *at = i;
    }
  }
  std::vector<std::size_t> part(ends.size());
  std::size_t at = ends.empty() ? 0 : ends.back();
  for (std::size_t n = part.size(); n-- > 0; at = before[at]) part[n] = at;
  return part;
}

/// Tasks of `after` that stand elsewhere among those that both lists have.
std::unordered_set<const Task*> moved_tasks(const TaskList& before, const TaskList& after) {
  const TasksById old_tasks(before);
  std::vector<std::size_t> sequence;
  std::vector<const Task*> tasks;
  for (const Task& task : after.tasks) {
    const Task* const old = old_tasks.find(task.id);
    if (old == nullptr) continue;
    sequence.push_back(static_cast<std::size_t>(old - before.tasks.data()));
    tasks.push_back(&task);
  }
  std::unordered_set<const Task*> moved;
  if (std::is_sorted(sequence.begin(), sequence.end())) return moved;
  moved.insert(tasks.begin(), tasks.end());
  for (const std::size_t index : longest_ascending(sequence)) moved.erase(tasks[index]);
  return moved;
}

/// Makes one difference of a task that went and one with the same words that came.
void pair_renumbered(std::vector<Difference>& differences) {
  std::map<Words, Difference*> gone;
  for (Difference& difference : differences) {
    if (difference.after != nullptr || difference.before->task.empty()) continue;
    gone.emplace(words_of(*difference.before), &difference);
  }
  for (Difference& difference : differences) {
    if (difference.before != nullptr || difference.after == nullptr) continue;
    const auto found = gone.find(words_of(*difference.after));
    if (found == gone.end()) continue;
    difference.before = std::exchange(found->second->before, nullptr);
    difference.keys = changed_keys(difference.before->members, difference.after->members);
    std::erase_if(difference.keys,
                  [](const KeyChange& changed) { return changed.key == row_of(Field::id).key; });
    gone.erase(found);
  }
  std::erase_if(differences, [](const Difference& difference) {
    return difference.before == nullptr && difference.after == nullptr;
  });
}

/// Leaves out keys whose values are equal, however they are spelled.
class EqualValues {
 public:
  explicit EqualValues(const OneSpelling& spelling) : spelling_(spelling) {}

  void leave_out(std::vector<KeyChange>& keys) const {
    std::erase_if(keys, [this](const KeyChange& changed) {
      return changed.before != nullptr && changed.after != nullptr &&
             spelling_(changed.before->raw) == spelling_(changed.after->raw);
    });
  }

  void leave_out(std::vector<Difference>& differences) const {
    for (Difference& changed : differences) leave_out(changed.keys);
    std::erase_if(differences, [](const Difference& changed) {
      return changed.before != nullptr && changed.after != nullptr && changed.keys.empty() &&
             changed.before->id == changed.after->id;
    });
  }

 private:
  const OneSpelling& spelling_;
};

}  // namespace

bool ListDifference::is_empty() const {
  return keys.empty() && tasks.empty();
}

ListDifference compare(const TaskList& before, const TaskList& after, const OneSpelling& spelling) {
  ListDifference result = difference(before, after);
  pair_renumbered(result.tasks);
  const EqualValues equal(spelling);
  equal.leave_out(result.keys);
  equal.leave_out(result.tasks);
  std::unordered_set<const Task*> moved = moved_tasks(before, after);
  for (Difference& changed : result.tasks) changed.moved = moved.erase(changed.after) > 0;
  if (moved.empty()) return result;
  const TasksById old_tasks(before);
  for (const Task& task : after.tasks) {
    if (!moved.contains(&task)) continue;
    result.tasks.push_back({old_tasks.find(task.id), &task, {}, true});
  }
  return result;
}

ListDifference of_tasks(ListDifference difference, const std::vector<std::string>& ids) {
  difference.keys.clear();
  const TextSet named(ids.begin(), ids.end());
  const auto is_named = [&named](const Task* task) {
    return task != nullptr && named.contains(task->id.text());
  };
  std::erase_if(difference.tasks, [&](const Difference& changed) {
    return !is_named(changed.before) && !is_named(changed.after);
  });
  return difference;
}

ListDifference of_key(ListDifference difference, std::string_view key) {
  difference.keys.clear();
  for (Difference& changed : difference.tasks) {
    changed.moved = false;
    std::erase_if(changed.keys, [key](const KeyChange& other) { return other.key != key; });
  }
  std::erase_if(difference.tasks, [](const Difference& changed) { return changed.keys.empty(); });
  return difference;
}

}  // namespace tasks
