#pragma once

#include <string>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/model/task.h"

namespace tasks {

/// A condition on one task: a key has this value, or has not.
struct Predicate {
  std::string key;   ///< of the file, or derived (state, next …)
  std::string text;  ///< of a status, state, percent or day in the form of the machine formats
  bool negated = false;

  friend bool operator==(const Predicate&, const Predicate&) = default;
};

/// Reads `KEY=TEXT` or `KEY!=TEXT`; KEY may be the label of a field. Errors: usage, also for a TEXT
/// that the field can never hold.
Result<Predicate> parse_predicate(std::string_view text);

/// True where the task's value is TEXT exactly; of several values (units, days), where one of them
/// is. An empty TEXT means that there is no value.
bool holds(const Predicate& predicate, const Task& task, Date today);

}  // namespace tasks
