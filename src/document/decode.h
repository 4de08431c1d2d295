#pragma once

#include <optional>
#include <vector>

#include "document/span_tree.h"
#include "document/stable_store.h"
#include "tasks/base/error.h"
#include "tasks/document/document.h"
#include "tasks/model/finding.h"
#include "tasks/model/task.h"

namespace tasks {

/// The array of tasks; nothing where the tree is no list.
std::optional<Node> tasks_of(const SpanTree& tree);

/// An id as the file may hold it, or nothing.
std::optional<TaskId> decode_id(const SpanTree& tree, const Node& node);

/// What a tree means as a list. Texts are views into the tree.
struct Decoded {
  TaskList list;
  /// The first tasks without an id of their own, as many as findings of one rule are kept; their
  /// ids stand for nothing.
  std::vector<Task> unnumbered;
  StableStore<Member> members;  ///< of the tasks
  Findings findings;            ///< bad values, in the order of the file; then ids that stand twice
};

/// Decodes all that can be decoded; a value that cannot is left empty.
Decoded decode(const SpanTree& tree, const ReadOptions& options);

/// The error for the first finding that keeps a file from being a list; nothing where none does.
std::optional<Error> refusal_of(const SpanTree& tree, const Findings& findings);

/// Why a list of this format, as the file spells it, is not changed, and what to do about it.
/// REQUIRES: it is not ours.
Error foreign_format(std::string_view spelled);

}  // namespace tasks
