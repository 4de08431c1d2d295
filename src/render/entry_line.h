#pragma once

#include <string>

#include "tasks/model/task.h"

namespace tasks {

/// An entry of progress on one line: `2023-06-15 蒙医医院：已签约`.
std::string entry_line(const ProgressEntry& entry);

}  // namespace tasks
