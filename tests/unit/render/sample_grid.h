#pragma once

#include "tasks/render/grid.h"

namespace tasks {

/// Rows of the notice under Chinese headings, as `due` shows them.
Grid sample_grid();

}  // namespace tasks
