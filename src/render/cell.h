#pragma once

#include <string>
#include <string_view>

#include "tasks/model/field.h"
#include "tasks/model/key_finder.h"
#include "tasks/render/task_view.h"

namespace tasks {

/// The text of a cell of a task; `field` is the one with this key, or null. `members` are the
/// task's.
std::string cell_text(const TaskRow& row, std::string_view key, const FieldRow* field,
                      KeyFinder& members, CellStyle style, Language language);

}  // namespace tasks
