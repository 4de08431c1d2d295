#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "document/span_tree.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// An id's number, or a hash of its text with the highest bit set. Ids that differ may have the
/// same.
std::uint64_t digest(const TaskId& id);

/// True where one of the digests may be there twice. Sorts them where they do not ascend.
bool may_repeat(std::vector<std::uint64_t>& digests);

/// The ids that stand at more than one task of a list. Where no id does, as in nearly every list,
/// nothing is held.
class RepeatedIds {
 public:
  /// `tasks` is the array of the tasks.
  RepeatedIds(const SpanTree& tree, const Node& tasks);

  /// To be called for the ids in the order of the file, with the byte offset of each: where the
  /// same id stood first, or nothing where it did not stand yet.
  std::optional<std::size_t> first_place(const TaskId& id, std::size_t offset);

 private:
  std::vector<std::uint64_t> digests_;                  ///< in order, that stand more than once
  std::unordered_map<std::string, std::size_t> first_;  ///< of the ids with these digests
};

}  // namespace tasks
