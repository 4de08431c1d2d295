#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/query/query.h"

namespace tasks {

/// What the words of a query are read against.
struct QueryContext {
  const TaskList* list = nullptr;  ///< for its ids and keys; null: every key may be one of a file
  Date today;
  std::optional<int> year = {};  ///< of months that name none
  /// Not null where the tasks of `list` are not there yet. Receives the words that mean something
  /// else where a task has them as its id; a key that only tasks could tell is an error.
  IdSet* asked_ids = nullptr;
};

/// The context of a list and a day.
QueryContext query_context(const TaskList& list, Date today);

/// Reads a query (docs/topics/queries.md): conditions `KEY:VALUE` and words, joined by and, or, not
/// and parentheses. Blanks separate; quotes protect. A bare word that is an id, or has the form of
/// ids
/// (`4`, `7..14`, `3,7..9`), names tasks; another one is searched in the text. Errors: usage with
/// the column in the query (Place without file and line), no_such_task for ids that the list lacks.
Result<Query> parse_query(std::string_view text, const QueryContext& context);

/// Reads the words of a command line as one query. Without words it is empty; words that hold
/// nothing are an error.
Result<Query> parse_query(const std::vector<std::string>& words, const QueryContext& context);

/// Reads a condition of --if: a query; but `KEY=TEXT` and `KEY!=TEXT` take a text with blanks as it
/// is, unless other words of the language stand in it.
Result<Query> parse_if(std::string_view text, const QueryContext& context);

/// `KEY:VALUE` where the value is taken as it is, blanks, commas and all; of several values, one.
/// Errors: usage, without a place.
Result<Query> query_for_values(Field field, const std::vector<std::string>& values,
                               const QueryContext& context);
Result<Query> query_for_text(const std::vector<std::string>& values);

}  // namespace tasks
