#pragma once

#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/message.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// Edits of one task; where there are none, `why_none` may say so in words.
struct FinishEdits {
  std::vector<Edit> edits;
  std::optional<Message> why_none = {};
};

/// The edits of `done_on` that go with a new status: what becomes done records the day there if it
/// is absent, what leaves done loses it.
std::vector<Edit> edits_of_done_on(const Task& task, Status status, Date day);

/// The edits that record on `day` that the next milestone is met; for a recurring deadline, the
/// period in which `day` lies. When no milestone is left and the task is not ongoing, it is done,
/// and so is a task without any readable day. None where the task is done already, or the period
/// is. Errors: usage for an ongoing task that has nothing (left) to meet, for a cancelled one, and
/// where `met` holds what cannot be read.
Result<FinishEdits> finish(const Task& task, Date day);

/// The edits that bring a finished task back to in_progress. Where the last milestone had finished
/// it, that one is open again. None for a task that is not finished.
FinishEdits reopen(const Task& task);

}  // namespace tasks
