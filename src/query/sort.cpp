#include "tasks/query/sort.h"

#include <utility>

#include "query/keys.h"
#include "query/lexer.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text_table.h"

namespace tasks {
namespace {

Error no_such_key(std::string_view word, const TaskList& list) {
  if (word.empty()) {
    return Error{ErrorKind::usage, message(messages::kSortKeyMissing)}.hint(
        message(messages::kSortForms));
  }
  return unknown_key(word, &list).hint(message(messages::kSortForms));
}

}  // namespace

Result<std::vector<SortKey>> parse_sort(std::string_view text, const TaskList& list) {
  std::vector<SortKey> keys;
  TextSet named;
  for (std::size_t begin = 0;;) {
    const std::size_t comma = text.find(',', begin);
    std::string_view word = text.substr(begin, comma - begin);
    const bool descending = word.ends_with('-');
    if (descending) word.remove_suffix(1);
    auto key = find_query_key(word, &list);
    if (word.empty() || !key) return fail(no_such_key(word, list).at(place_in_query(text, begin)));
    // A key that stands before decides already.
    if (named.insert(key->name).second) keys.push_back({*std::move(key), descending});
    if (comma == std::string_view::npos) return keys;
    begin = comma + 1;
  }
}

}  // namespace tasks
