#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/deadline/life.h"
#include "tasks/deadline/standing.h"
#include "tasks/model/field.h"
#include "tasks/model/status.h"
#include "tasks/model/task.h"
#include "tasks/query/ids.h"
#include "tasks/query/regex.h"
#include "tasks/query/search_text.h"

namespace tasks {

// A question about tasks as a value: read by parse_query (tasks/query/parse_query.h), put in words
// by describe (tasks/query/describe.h), answered here.

/// What a condition looks at.
enum class Aspect {
  field,      ///< a field of the table of fields
  other_key,  ///< any other key of the file
  text,       ///< title, full text and group
  due,        ///< every day that is still to be met; none once the task is done or cancelled
};

struct QueryKey {
  Aspect aspect = Aspect::text;
  std::optional<Field> field;  ///< of Aspect::field
  std::string name;            ///< of a field its key, of another key the key, else `text`, `due`
};

// What a condition asks of the values. Of several values (units, days), one must do.

/// One of the texts is part of a value.
struct Contains {
  std::vector<SearchText> texts;
};
/// A value is one of the texts, exactly as printed.
struct Equals {
  std::vector<std::string> texts;
};
struct Matches {
  Regex regex;
};
/// Both ends included; a missing end is open.
struct InDays {
  std::optional<Date> first;
  std::optional<Date> last;
};
struct InNumbers {
  std::optional<double> least;
  std::optional<double> most;
  bool least_included = true;
  bool most_included = true;
};
struct HasStatus {
  std::vector<Status> statuses;
};
struct HasState {
  std::vector<State> states;
};
struct HasId {
  IdSet ids;
};
/// There is a value at all; of `progress`, a report.
struct IsPresent {};

using Test = std::variant<Contains, Equals, Matches, InDays, InNumbers, HasStatus, HasState, HasId,
                          IsPresent>;

struct Condition {
  QueryKey key;
  Test test;
};

struct Query {
  enum class Kind {
    all_of,  ///< also of no part: every task
    any_of,
    none_of,  ///< of its one part
    condition,
  };

  Kind kind = Kind::all_of;
  std::vector<Query> parts;
  std::optional<Condition> condition;  ///< of Kind::condition

  bool is_empty() const { return kind == Kind::all_of && parts.empty(); }
};

Query query_of(Condition condition);
Query negation_of(Query query);

/// Both; one of them where the other is empty.
Query both(Query a, Query b);

/// True where the query does nothing but name tasks by their ids.
bool names_ids(const Query& query);

/// True where a text to be searched in the tasks is part of the query.
bool searches_text(const Query& query);

/// Answers the query for one task. A task without a value fits no comparison. Errors: usage, where
/// a regular expression was too costly.
Result<bool> holds(const Query& query, const Task& task, const Standing& standing);

}  // namespace tasks
