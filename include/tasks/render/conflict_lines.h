#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/model/conflict.h"
#include "tasks/model/task.h"
#include "tasks/render/grid.h"
#include "tasks/render/task_view.h"

namespace tasks {

/// Each conflict in words, a line each: `4 传统医药资源保护: 状态 我方 已完成，对方 暂停`.
std::string conflict_lines(const std::vector<Conflict>& conflicts, const TaskList& ours,
                           const TaskList& theirs, Language language);

/// A row a conflict: `id`, `key`, `ours`, `theirs`, the values in full. Of a whole task: the
/// short name, empty on the side that lacks it. Conflicts and lists must outlive the grid.
Grid conflict_grid(const std::vector<Conflict>& conflicts, const TaskList& ours,
                   const TaskList& theirs, CellStyle style, Language language);

/// `{"file", "conflicts": [{"id", "key", "ours", "theirs"}]}` (docs/json.md).
std::string conflicts_json(std::string_view file, const std::vector<Conflict>& conflicts,
                           const TaskList& ours, const TaskList& theirs);

/// The elements of that array, a line each.
std::string conflicts_jsonl(const std::vector<Conflict>& conflicts, const TaskList& ours,
                            const TaskList& theirs);

}  // namespace tasks
