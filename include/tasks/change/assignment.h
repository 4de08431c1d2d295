#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// What a person wants a key of a task to be. Every field option of the command line, `--set` and
/// `--unset` come to this.
struct Assignment {
  enum class Action {
    set,     ///< KEY=TEXT; for a list of texts, split at 、；; outside brackets
    add,     ///< KEY+=TEXT: one more text in a list of texts, where it is missing
    remove,  ///< KEY-=TEXT
    unset,   ///< no such key any more
    json,    ///< KEY:=JSON, as given
  };

  Action action = Action::set;
  std::string key;  ///< key of the file, or a label of a field
  std::string value;
};

/// Reads `KEY=TEXT`, `KEY:=JSON`, `KEY+=TEXT`, `KEY-=TEXT`. Errors: usage.
Result<Assignment> parse_assignment(std::string_view text);

struct ChangeContext {
  Date today;  ///< the day that a status done is recorded with
  /// Checks JSON text (check_json); handed in because only tasks/document knows JSON.
  std::function<Result<JsonText>(std::string_view)> check_json;
};

/// The edits that make `task` what the assignments want; none where it already is so in meaning.
/// A status that becomes done sets `done_on` to today if absent; one that leaves done removes it.
/// Errors, of kind usage, name what is accepted: a bad value, `id` or a derived key set, `id` or
/// `task` unset.
Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context);

/// The texts of a printed cell: split at 、；; and line breaks outside brackets, blanks around each
/// dropped, empty ones left out.
std::vector<std::string> split_texts(std::string_view cell);

}  // namespace tasks
