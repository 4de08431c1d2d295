#pragma once

#include <string>

#include "tasks/render/grid.h"

namespace tasks {

/// Appends each row as a block of lines, for terminals too narrow for columns.
/// REQUIRES: the cells are free of control characters; `layout.width` is not 0.
void append_stacked(std::string& out, const Grid& grid, const TextLayout& layout,
                    const Drain& drain);

}  // namespace tasks
