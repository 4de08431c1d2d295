#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/change.h"
#include "tasks/change/assignment.h"
#include "tasks/model/field.h"

namespace tasks {

Result<std::vector<Edit>> edits_for_new_task(const TaskId& id,
                                             const std::vector<Assignment>& assignments,
                                             const ChangeContext& context) {
  std::size_t taken = 0;
  return edits_for_new_task(id, assignments, context, taken);
}

Result<std::vector<Edit>> edits_for_new_task(const TaskId& id,
                                             const std::vector<Assignment>& assignments,
                                             const ChangeContext& context, std::size_t& taken) {
  TASKS_TRY_ASSIGN(edits, edits_for(Task(id), assignments, context, taken));
  AddTask add{id, {}};
  add.keys.reserve(edits.size());
  // Of a key that is set several times the last one counts.
  DistinctTexts known(edits.size());
  for (std::size_t i = edits.size(); i-- > 0;) {
    auto* set = std::get_if<SetKey>(&edits[i]);
    if (set == nullptr) continue;
    add.keys.emplace_back(std::move(set->key), std::move(set->value));
    if (!known.add(add.keys.back().first).second) add.keys.pop_back();
  }
  const bool has_text = !known.add(row_of(Field::task).key).second;
  if (!has_text) return fail(Error{ErrorKind::usage, message(messages::kEmptyTask)});
  std::reverse(add.keys.begin(), add.keys.end());
  std::vector<Edit> result;
  result.emplace_back(std::move(add));
  return result;
}

}  // namespace tasks
