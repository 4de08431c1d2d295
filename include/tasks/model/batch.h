#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// A key with the value that it is to have, or the texts that its list is to gain or lose.
struct BatchValue {
  enum class Action { set, add, remove };  ///< KEY, KEY+=, KEY-=

  std::string key;
  std::string_view json;   ///< in the text of the batch; empty: the key is to be removed
  std::size_t offset = 0;  ///< of the value in the text of the batch, in bytes
  Action action = Action::set;
};

/// A report for `progress`; without a date, of the day of the change.
struct BatchReport {
  std::optional<Date> date;
  std::string unit;
  std::string text;
  std::size_t offset = 0;  ///< in the text of the batch, in bytes
};

/// A line of a batch: what one task is to become.
struct BatchLine {
  std::optional<TaskId> id;  ///< nothing: a new task
  std::size_t offset = 0;    ///< of the object in the text of the batch, in bytes
  std::vector<BatchValue> values;
  std::vector<BatchReport> reports = {};
};

/// Changes of many tasks, as JSON Lines.
struct Batch {
  std::string_view text;  ///< not owned
  std::deque<BatchLine> lines;
};

}  // namespace tasks
