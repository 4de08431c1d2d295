#pragma once

#include <functional>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/change/assignment.h"
#include "tasks/model/batch.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// Gives each new task its id.
using NewId = std::function<Result<TaskId>()>;

/// The edits of all lines of a batch: tasks that the lines name are changed, lines without an id
/// add tasks in their order. Reports come behind what stands in `progress`. Errors as edits_for and
/// edits_for_new_task, no_such_task for an id that the list does not have, usage for one that
/// stands in two lines; all with line and column in the batch.
Result<std::vector<Edit>> edits_for_batch(const TaskList& list, Batch batch,
                                          const ChangeContext& context, const NewId& new_id);

}  // namespace tasks
