#pragma once

#include <string>
#include <string_view>

#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {

/// What stands under the heading of `key`; `field` is the one with this key, or null.
std::string cell_text(const TaskRow& row, std::string_view key, const FieldRow* field,
                      CellStyle style, Language language);

}  // namespace tasks
