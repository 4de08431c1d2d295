#pragma once

#include <optional>
#include <string_view>

#include "tasks/model/field.h"
#include "tasks/render/grid.h"
#include "tasks/report/standing.h"

namespace tasks {

// How the cell of a task looks, besides its text. `field` is that of the column, or null.

Tone cell_tone(const TaskRow& row, const FieldRow* field);

/// The code of the colour of a light; else empty.
std::string_view cell_mark(const TaskRow& row, const FieldRow* field);

/// How much of a bar is filled, from 0 to 1; nothing where there is no bar.
std::optional<double> cell_share(const TaskRow& row, const FieldRow* field);

}  // namespace tasks
