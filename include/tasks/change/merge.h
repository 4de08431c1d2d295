#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/change/difference.h"
#include "tasks/model/conflict.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// What a merge asks about JSON text (tasks/document/values.h); handed in because only
/// tasks/document knows JSON.
struct JsonQuestions {
  OneSpelling one_spelling;
  /// The elements of an array as spelled; nothing where it is none.
  std::function<std::optional<std::vector<std::string_view>>(std::string_view json)> elements;
};

/// A new task of THEIRS whose id OURS gave to another new task.
struct Renumbered {
  TaskId theirs;
  TaskId merged;  ///< the next free one

  friend bool operator==(const Renumbered&, const Renumbered&) = default;
};

/// What makes OURS the merged list.
struct Merge {
  std::vector<Edit> edits;
  std::vector<Conflict> conflicts;  ///< as of the list after the edits, in its order
  std::vector<Renumbered> renumbered;
};

/// Merges by task and key what OURS and THEIRS made of BASE (docs/git.md): what one side changed is
/// taken, and what both changed alike. Changed differently by both: lists of units, and arrays of
/// texts under keys that the program does not know, are merged as sets, `progress` entry by entry,
/// `met` by milestone; anything else is a conflict, and so is a change of a task that the other
/// side removed. Two new tasks under one id are two tasks where their texts differ: THEIRS takes
/// the next free integer. Values from THEIRS stay as THEIRS spells them.
/// REQUIRES: the three are all bare arrays or all objects.
Merge merge(const TaskList& base, const TaskList& ours, const TaskList& theirs,
            const JsonQuestions& json);

/// What a merge decided by itself: of the difference from one parent to the merge, what differs
/// from another parent as well, and is no array that a merge puts together of both. `other` must
/// live as long as the difference.
ListDifference own_changes(ListDifference difference, const TaskList& other,
                           const JsonQuestions& json);

/// Every difference of two lists as a conflict: the sides of a text with git's markers.
std::vector<Conflict> conflicts_between(const TaskList& ours, const TaskList& theirs);

}  // namespace tasks
