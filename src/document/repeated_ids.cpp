#include "document/repeated_ids.h"

#include <algorithm>
#include <iterator>

namespace tasks {

RepeatedIds::RepeatedIds(const SpanTree& tree, const Node& tasks) {
  std::vector<IdDigest> all;
  for (const Node& task : tree.children(tasks)) {
    if (const std::optional<IdDigest> id = digest_of_id(tree, task)) all.push_back(*id);
  }
  if (!may_repeat(all)) return;
  for (auto at = all.begin(); (at = std::adjacent_find(at, all.end())) != all.end();) {
    digests_.push_back(*at);
    at = std::upper_bound(at, all.end(), *at);
  }
}

std::optional<std::size_t> RepeatedIds::first_place(const TaskId& id, std::size_t offset) {
  if (digests_.empty()) return std::nullopt;
  if (!std::binary_search(digests_.begin(), digests_.end(), digest(id))) return std::nullopt;
  const auto [first, is_new] = first_.emplace(id.text(), offset);
  return is_new ? std::nullopt : std::optional(first->second);
}

}  // namespace tasks
