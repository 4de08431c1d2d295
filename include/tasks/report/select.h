#pragma once

#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/query/query.h"
#include "tasks/report/standing.h"

namespace tasks {

/// The tasks of the list for which the query held at the end of `day`, as far as the list can be
/// turned back (tasks/report/as_of.h), in printed order. Errors: as of holds().
Result<std::vector<const Task*>> select_as_of(const TaskList& list, const Query& query, Date day);

/// The tasks of the list for which the query holds, in printed order. Errors: as of holds().
Result<std::vector<TaskRow>> select(const TaskList& list, const Query& query, Date today);

}  // namespace tasks
