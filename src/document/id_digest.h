#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "document/span_tree.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// An id in 64 bits, the same for equal ids: its number, or a hash of its text above all numbers.
/// Two texts may have one hash.
using IdDigest = std::uint64_t;

inline constexpr IdDigest kFirstHash = IdDigest{1} << 63U;

IdDigest digest(const TaskId& id);

/// That of the id of a task; nothing where that is no object with an id.
std::optional<IdDigest> digest_of_id(const SpanTree& tree, const Node& task);

/// True where one of the digests may be there twice. Sorts them where they do not ascend.
bool may_repeat(std::vector<IdDigest>& digests);

}  // namespace tasks
