#include "tasks/query/query.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tasks {

Query query_of(Condition condition) {
  return Query{Query::Kind::condition, {}, std::move(condition)};
}

Query negation_of(Query query) {
  Query negation{Query::Kind::none_of, {}, {}};
  negation.parts.push_back(std::move(query));
  return negation;
}

Query both(Query a, Query b) {
  if (a.is_empty()) return b;
  if (b.is_empty()) return a;
  Query result;
  for (Query* part : {&a, &b}) {
    if (part->kind == Query::Kind::all_of) {
      std::move(part->parts.begin(), part->parts.end(), std::back_inserter(result.parts));
    } else {
      result.parts.push_back(std::move(*part));
    }
  }
  return result;
}

bool names_ids(const Query& query) {
  if (query.kind == Query::Kind::condition) {
    return std::holds_alternative<HasId>(query.condition->test);
  }
  return query.kind == Query::Kind::all_of && query.parts.size() == 1 &&
         names_ids(query.parts.front());
}

bool searches_text(const Query& query) {
  if (query.kind == Query::Kind::condition) return query.condition->key.aspect == Aspect::text;
  return std::any_of(query.parts.begin(), query.parts.end(), searches_text);
}

}  // namespace tasks
