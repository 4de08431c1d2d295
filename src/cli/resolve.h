#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/sources.h"
#include "tasks/base/result.h"
#include "tasks/change/assignment.h"
#include "tasks/model/conflict.h"

namespace tasks {

/// What a person decides about the conflicts in a list.
struct Decision {
  enum class Side { ours, theirs };

  std::vector<std::string> ids;    ///< only of these tasks; empty = of all, and of the list
  std::optional<std::string> key;  ///< only of this key
  std::optional<Side> side;        ///< nothing: decide nothing, or by `values`
  std::vector<Assignment> values;  ///< other values for tasks with conflicts, by id

  bool is_empty() const { return !side && values.empty(); }
};

/// What is left to decide.
struct Undecided {
  std::string lines;  ///< a line a conflict, in words, after a decision
  std::size_t count = 0;
  std::string where;         ///< the lines of the file that they begin at: `48, 60`
  std::string example;       ///< the words that name the first of them: ` 4 --field status`
  bool is_by_lines = false;  ///< git wrote them, by lines, instead of the merge of tasks
};

/// The same of a list that nobody decides on now, with what is in conflict.
struct FoundConflicts {
  Undecided left;
  std::vector<Conflict> conflicts;
  std::shared_ptr<const Document> ours;    ///< null where there are no markers
  std::shared_ptr<const Document> theirs;  ///< likewise
};

/// The conflicts that git's markers show in a list. Errors: as Sources::bytes; of the list where it
/// has no markers and does not read; conflict where the sides between the markers are no lists.
Result<FoundConflicts> conflicts_in(const Sources& sources, const std::string& path);

/// Decides conflicts and saves the list, in one step; the others keep their markers. Errors: as
/// above; usage where nothing that the decision speaks of is in conflict.
Result<Undecided> resolve_conflicts(const Sources& sources, const std::string& path,
                                    const Decision& decision, const ChangeContext& context);

}  // namespace tasks
