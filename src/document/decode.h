#pragma once

#include <optional>
#include <vector>

#include "document/span_tree.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/model/task.h"

namespace tasks {

/// The array of tasks, or null where the tree is no list.
const Node* tasks_of(const SpanTree& tree);

/// An id as the file may hold it, or nothing.
std::optional<TaskId> decode_id(const SpanTree& tree, const Node& node);

/// What a tree means as a list. Bad values are left empty and told in `notes`; ids must be there,
/// well-formed and unique. Texts of the list are views into the tree.
Result<TaskList> decode(const SpanTree& tree, const ReadOptions& options, std::vector<Note>& notes);

}  // namespace tasks
