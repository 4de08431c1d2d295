#include "tasks/change/merge.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "change/merge_keys.h"
#include "change/weave.h"
#include "tasks/model/field.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {
namespace {

std::int64_t largest_number(const TaskList& list, std::int64_t largest) {
  for (const Task& task : list.tasks) largest = std::max(largest, task.id.number().value_or(0));
  return largest;
}

InsertTask insertion(const Task& task, const TaskId& id, const std::optional<TaskId>& after) {
  InsertTask insert{id, after, {}};
  for (const Member& member : task.members) {
    const bool is_new_id = member.key == row_of(Field::id).key && id != task.id;
    insert.keys.emplace_back(member.key, JsonText{std::string(is_new_id ? id.text() : member.raw)});
  }
  return insert;
}

class ListMerge {
 public:
  ListMerge(const TaskList& base, const TaskList& ours, const TaskList& theirs,
            const JsonQuestions& json)
      : base_(base),
        ours_(ours),
        theirs_(theirs),
        json_(json),
        base_tasks_(base),
        our_tasks_(ours),
        their_tasks_(theirs),
        largest_(largest_number(base, largest_number(ours, largest_number(theirs, 0)))) {}

  Merge run() {
    merge_list_keys(base_, ours_, theirs_, json_, merge_);
    std::optional<TaskId> before;
    const std::vector<WovenItem> of_theirs = rows_of_theirs();
    const auto is_new = [](const WovenItem& row) { return row.is_new; };
    merge_.edits.reserve(merge_.edits.size() + static_cast<std::size_t>(std::count_if(
                                                   of_theirs.begin(), of_theirs.end(), is_new)));
    for (const Woven& row : weave(rows_of_ours(), of_theirs)) {
      if (row.from_theirs) {
        take_row(theirs_.tasks[row.index], before);
      } else {
        const Task& task = ours_.tasks[row.index];
        if (merge_row(task)) before = task.id;
      }
    }
    return std::move(merge_);
  }

 private:
  /// How a task that both sides have came to be.
  enum class Twins { one_task, two_tasks, unclear };

  std::vector<WovenItem> rows_of_ours() const {
    std::vector<WovenItem> rows;
    rows.reserve(ours_.tasks.size());
    for (const Task& task : ours_.tasks) {
      rows.push_back({task.id.text(), base_tasks_.find(task.id) == nullptr});
    }
    return rows;
  }

  /// What is to be put into OURS counts as new, also a task that OURS removed and THEIRS changed.
  std::vector<WovenItem> rows_of_theirs() {
    std::vector<WovenItem> rows;
    rows.reserve(theirs_.tasks.size());
    for (const Task& task : theirs_.tasks) {
      const Task* const base = base_tasks_.find(task.id);
      const Task* const ours = our_tasks_.find(task.id);
      const bool is_other =
          base == nullptr && ours != nullptr && twins(*ours, task) == Twins::two_tasks;
      if (is_other) {
        rows.push_back({renumber(task), true});
      } else {
        const bool is_wanted = base == nullptr || !same_keys(*base, task, json_);
        rows.push_back({task.id.text(), ours == nullptr && is_wanted});
      }
    }
    return rows;
  }

  Twins twins(const Task& ours, const Task& theirs) const {
    const bool same_words = ours.task == theirs.task && ours.title == theirs.title;
    if (same_words || same_keys(ours, theirs, json_)) return Twins::one_task;
    return ours.id.number() && largest_ < TaskId::kLargest ? Twins::two_tasks : Twins::unclear;
  }

  /// The text of the new id.
  std::string_view renumber(const Task& task) {
    const auto [place, is_new] = new_ids_.emplace(&task, TaskId(++largest_));
    merge_.renumbered.push_back({task.id, place->second});
    return place->second.text();
  }

  void take_row(const Task& task, std::optional<TaskId>& before) {
    const auto renumbered = new_ids_.find(&task);
    const TaskId id = renumbered == new_ids_.end() ? task.id : renumbered->second;
    InsertTask insert = insertion(task, id, before);
    if (base_tasks_.find(id) != nullptr) {
      merge_.conflicts.push_back({id, {}, std::move(insert)});
    } else {
      merge_.edits.emplace_back(std::move(insert));
      before = id;
    }
  }

  /// False where the task is removed.
  bool merge_row(const Task& ours) {
    const Task* const base = base_tasks_.find(ours.id);
    const Task* const theirs = their_tasks_.find(ours.id);
    if (theirs == nullptr) return base == nullptr || !remove_row(*base, ours);
    if (base != nullptr) {
      merge_task_keys(*base, ours, *theirs, json_, merge_);
    } else if (!new_ids_.contains(theirs)) {
      merge_twins(ours, *theirs);
    }
    return true;
  }

  void merge_twins(const Task& ours, const Task& theirs) {
    if (twins(ours, theirs) == Twins::one_task) {
      merge_task_keys(Task(ours.id), ours, theirs, json_, merge_);
    } else {
      merge_.conflicts.push_back({ours.id, {}, insertion(theirs, theirs.id, std::nullopt)});
    }
  }

  /// Removes what OURS left as it was.
  bool remove_row(const Task& base, const Task& ours) {
    const bool is_unchanged = same_keys(base, ours, json_);
    if (is_unchanged) {
      merge_.edits.emplace_back(RemoveTask{ours.id});
    } else {
      merge_.conflicts.push_back({ours.id, {}, RemoveTask{ours.id}});
    }
    return is_unchanged;
  }

  const TaskList& base_;
  const TaskList& ours_;
  const TaskList& theirs_;
  const JsonQuestions& json_;
  TasksById base_tasks_;
  TasksById our_tasks_;
  TasksById their_tasks_;
  std::int64_t largest_;
  std::unordered_map<const Task*, TaskId> new_ids_;
  Merge merge_;
};

}  // namespace

Merge merge(const TaskList& base, const TaskList& ours, const TaskList& theirs,
            const JsonQuestions& json) {
  return ListMerge(base, ours, theirs, json).run();
}

}  // namespace tasks
