#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
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

/// Reads JSON text as the value of a key; handed in because only tasks/document knows JSON.
using JsonReader = std::function<Result<FieldValue>(std::string_view key, std::string_view json)>;

struct ChangeContext {
  Date today;  ///< the day that a change is recorded with
  /// read_value.
  JsonReader read_json;
  Language language = Language::zh;  ///< of what is recorded in words
  std::string reason = {};           ///< why a deadline changes; may be empty
};

/// The edits that make `task` what the assignments want; none where it already is so in meaning.
/// A status brings and takes `done_on` along (tasks/change/finish.h). A deadline whose words change
/// is recorded in `progress` as an entry of the kind "deadline", with the old words and the reason.
/// Errors, of kind usage, name what is accepted: a bad value, a wrong type, `id` or a derived
/// key set, `id` or `task` unset.
Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context);

/// The same. After an error, `taken` is the index of the assignment that it speaks of.
Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context, std::size_t& taken);

/// The edits that add a task with this id; one of the assignments must set `task`. Errors as above.
Result<std::vector<Edit>> edits_for_new_task(const TaskId& id,
                                             const std::vector<Assignment>& assignments,
                                             const ChangeContext& context);

/// The same. After an error, `taken` is the index of the assignment that it speaks of, or the
/// number of assignments where it speaks of them all.
Result<std::vector<Edit>> edits_for_new_task(const TaskId& id,
                                             const std::vector<Assignment>& assignments,
                                             const ChangeContext& context, std::size_t& taken);

/// The edits of the keys of the list itself: title, notice, issuer, issued, year, and keys that the
/// program does not know. Errors: usage for a bad value, `format`, `tasks` or a field of tasks, and
/// for a list that is a bare array. `read_json` is read_list_value; without it, no JSON is taken.
Result<std::vector<Edit>> edits_for_list(const TaskList& list,
                                         const std::vector<Assignment>& assignments,
                                         const JsonReader& read_json = {});

/// The keys of a new list, in the order given. Errors as above.
Result<std::vector<std::pair<std::string, NewValue>>> keys_of_new_list(
    const std::vector<Assignment>& assignments);

/// The texts of a printed cell: split at 、；; and line breaks outside brackets, blanks around each
/// dropped, empty ones left out.
std::vector<std::string> split_texts(std::string_view cell);

}  // namespace tasks
