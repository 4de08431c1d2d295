#pragma once

#include <cstddef>
#include <string>

#include "tasks/render/grid.h"

namespace tasks {

/// A bar of so many columns, filled from the left; what is more than nothing and less than all is
/// shown as such. `share` is from 0 to 1. Never alone: the figure stands beside it.
std::string bar(double share, std::size_t columns, const TextLayout& layout);

}  // namespace tasks
