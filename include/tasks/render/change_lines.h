#pragma once

#include <string>

#include "tasks/base/local_text.h"
#include "tasks/change/difference.h"

namespace tasks {

/// What a writer prints: one line a changed task, such as `4: 状态 未启动 → 已完成`; the keys of
/// the list itself under the list's name. Long texts are shortened. Each line ends with LF.
std::string change_lines(const ListDifference& difference, Language language);

}  // namespace tasks
