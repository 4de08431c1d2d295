#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/render/grid.h"

namespace tasks {

/// Blanks between two columns of a table.
inline constexpr std::string_view kColumnGap = "  ";

/// Room for each column of a table that is `width` columns wide, at most what its longest cell
/// takes; nothing where the grid is too wide to be read side by side. Without a limit (0) a column
/// is no wider than 80, or four times as wide as its cells usually are: longer ones reach over it.
/// REQUIRES: the cells are free of control characters.
std::optional<std::vector<std::size_t>> column_widths(const Grid& grid, std::size_t width);

}  // namespace tasks
