#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/query/sort.h"
#include "tasks/report/standing.h"

namespace tasks {

/// Sorts rows, stably. Ids and numbers go by number, days by the calendar, `due` by the day that
/// put the row into the answer, status and state by the order of their tables, units and groups by
/// where the list names them first (offices write them in their order of rank), other texts by code
/// point. Rows without a value come last, whatever the direction.
void sort_rows(std::vector<TaskRow>& rows, const std::vector<SortKey>& keys, const TaskList& list);

/// Those of some rows that have a value in common.
struct RowGroup {
  std::optional<LocalText> label;   ///< of a status or state
  std::string text;                 ///< else the value; empty for rows that have none
  std::vector<std::uint32_t> rows;  ///< indices, ascending
};

/// A group for each value of `field` (lead, units, group, status, state) that a row has: in the
/// order of the table of statuses or states, else by where the list names the value first; rows
/// without one last. A row with several units stands in the group of each.
std::vector<RowGroup> group_rows(const std::vector<TaskRow>& rows, Field field,
                                 const TaskList& list);

}  // namespace tasks
