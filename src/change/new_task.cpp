#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/change/assignment.h"
#include "tasks/model/field.h"

namespace tasks {

Result<std::vector<Edit>> edits_for_new_task(const TaskId& id,
                                             const std::vector<Assignment>& assignments,
                                             const ChangeContext& context) {
  TASKS_TRY_ASSIGN(edits, edits_for(Task(id), assignments, context));
  AddTask add{id, {}};
  bool has_text = false;
  for (Edit& edit : edits) {
    auto* set = std::get_if<SetKey>(&edit);
    if (set == nullptr) continue;
    has_text = has_text || set->key == row_of(Field::task).key;
    std::erase_if(add.keys, [set](const auto& key) { return key.first == set->key; });
    add.keys.emplace_back(std::move(set->key), std::move(set->value));
  }
  if (!has_text) return fail(Error{ErrorKind::usage, message(messages::kEmptyTask)});
  return std::vector<Edit>{std::move(add)};
}

}  // namespace tasks
