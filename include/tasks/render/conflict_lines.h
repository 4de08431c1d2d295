#pragma once

#include <string>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/model/conflict.h"
#include "tasks/model/task.h"

namespace tasks {

/// Each conflict in words, a line each: `4 传统医药资源保护: 状态 我方 已完成，对方 暂停`.
std::string conflict_lines(const std::vector<Conflict>& conflicts, const TaskList& ours,
                           const TaskList& theirs, Language language);

}  // namespace tasks
