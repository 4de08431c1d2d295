#include "document/id_digest.h"

#include <algorithm>

#include "document/decode.h"
#include "tasks/base/text_table.h"

namespace tasks {

IdDigest digest(const TaskId& id) {
  if (const auto number = id.number()) return static_cast<IdDigest>(*number);
  return hash_of(id.text()) | kFirstHash;
}

std::optional<IdDigest> digest_of_id(const SpanTree& tree, const Node& task) {
  if (task.kind != ValueKind::object) return std::nullopt;
  const std::optional<Node> member = tree.member(task, "id");
  if (!member) return std::nullopt;
  const std::optional<TaskId> id = decode_id(tree, *member);
  return id ? std::optional(digest(*id)) : std::nullopt;
}

bool may_repeat(std::vector<IdDigest>& digests) {
  const auto not_above = [](IdDigest a, IdDigest b) { return a >= b; };
  if (std::adjacent_find(digests.begin(), digests.end(), not_above) == digests.end()) return false;
  std::sort(digests.begin(), digests.end());
  return std::adjacent_find(digests.begin(), digests.end()) != digests.end();
}

}  // namespace tasks
