#include "tasks/query/sort.h"

#include <utility>

#include "query/keys.h"
#include "tasks/base/messages/query.h"

namespace tasks {

Result<std::vector<SortKey>> parse_sort(std::string_view text, const TaskList& list) {
  std::vector<SortKey> keys;
  for (;;) {
    const std::size_t comma = text.find(',');
    std::string_view word = text.substr(0, comma);
    const bool descending = word.ends_with('-');
    if (descending) word.remove_suffix(1);
    auto key = find_query_key(word, &list);
    if (word.empty() || !key) {
      Error error = unknown_key(word, &list);
      error.hints.pop_back();  // it speaks of searching
      error.hints.push_back(message(messages::kSortForms));
      return fail(std::move(error));
    }
    keys.push_back({*std::move(key), descending});
    if (comma == std::string_view::npos) return keys;
    text.remove_prefix(comma + 1);
  }
}

}  // namespace tasks
