#pragma once

#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/query/query.h"

namespace tasks {

/// One of the things that rows are sorted by.
struct SortKey {
  QueryKey key;
  bool descending = false;
};

/// Reads `due,lead-`: keys as in a query, between commas, from the weightiest on; `-` behind a key
/// turns its order. Errors: usage for a key that no task has, with its column in `text`
/// (Place without file and line).
Result<std::vector<SortKey>> parse_sort(std::string_view text, const TaskList& list);

}  // namespace tasks
