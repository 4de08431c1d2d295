#pragma once

#include <optional>
#include <string>

#include "tasks/model/edit.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// Two versions of a list that nobody but a person can choose between. A list with conflicts is
/// OURS in all of them; git's markers show the other side (tasks/document/conflict_markers.h).
struct Conflict {
  std::optional<TaskId> task;  ///< nothing: the list itself
  /// Nothing: the whole task, which one side removed or both added.
  std::optional<std::string> key;
  Edit theirs;  ///< what makes THEIRS of OURS here, and nowhere else

  friend bool operator==(const Conflict&, const Conflict&) = default;
};

}  // namespace tasks
