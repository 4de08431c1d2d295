#pragma once

#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/deadline/reader.h"
#include "tasks/query/query.h"
#include "tasks/render/grid.h"

namespace tasks {

/// How phrases are read, a row for each sentence of tasks/deadline/explain.h: `text`, `reading`.
Grid explanation_grid(const std::vector<Deadline>& readings, const DeadlineContext& context,
                      Language language);

/// How a query is read, in the same columns.
Grid query_grid(std::string_view text, const Query& query, Language language);

}  // namespace tasks
