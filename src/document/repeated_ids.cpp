#include "document/repeated_ids.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "document/decode.h"

namespace tasks {

std::uint64_t digest(const TaskId& id) {
  constexpr std::uint64_t kText = std::uint64_t{1} << 63U;
  if (const auto number = id.number()) return static_cast<std::uint64_t>(*number);
  return std::hash<std::string>{}(id.text()) | kText;
}

bool may_repeat(std::vector<std::uint64_t>& digests) {
  const auto not_above = [](std::uint64_t a, std::uint64_t b) { return a >= b; };
  if (std::adjacent_find(digests.begin(), digests.end(), not_above) == digests.end()) return false;
  std::sort(digests.begin(), digests.end());
  return std::adjacent_find(digests.begin(), digests.end()) != digests.end();
}

RepeatedIds::RepeatedIds(const SpanTree& tree, const Node& tasks) {
  std::vector<std::uint64_t> all;
  for (const Node& task : tree.children(tasks)) {
    const std::optional<Node> member =
        task.kind == ValueKind::object ? tree.member(task, "id") : std::nullopt;
    if (!member) continue;
    if (const std::optional<TaskId> id = decode_id(tree, *member)) all.push_back(digest(*id));
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
