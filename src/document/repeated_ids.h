#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/id_digest.h"
#include "document/span_tree.h"
#include "tasks/base/text_table.h"
#include "tasks/model/task_id.h"

namespace tasks {

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
  std::vector<IdDigest> digests_;  ///< in order, that stand more than once
  TextMap<std::size_t> first_;     ///< of the ids with these digests
};

}  // namespace tasks
