#pragma once

#include <string_view>

#include "tasks/change/merge.h"
#include "tasks/model/task.h"

namespace tasks {

/// Merges the keys of one task in all three versions; `base` is a task without keys where both
/// sides added it. Edits and conflicts are added to `merge`.
void merge_task_keys(const Task& base, const Task& ours, const Task& theirs,
                     const JsonQuestions& json, Merge& merge);

/// The same for the keys of the list itself.
void merge_list_keys(const TaskList& base, const TaskList& ours, const TaskList& theirs,
                     const JsonQuestions& json, Merge& merge);

/// True where both tasks have the same keys with equal values.
bool same_keys(const Task& a, const Task& b, const JsonQuestions& json);

}  // namespace tasks
