#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/span_tree.h"
#include "document/splice.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"

namespace tasks {

/// The bytes of the list after `edits`; see Document::apply.
Result<std::string> apply_edits(const SpanTree& tree, const std::vector<Edit>& edits);

/// Edits of keys, of tasks and of the list itself, as splices of the tree's bytes, in no order.
Result<std::vector<ByteSplice>> splices_of_key_edits(const SpanTree& tree,
                                                     const std::vector<const Edit*>& edits);

/// Edits of one kind as splices of the tree's bytes, in order; nothing where they would not be
/// those of one pass over the text.
Result<std::optional<std::vector<ByteSplice>>> splices_of_edits(const SpanTree& tree,
                                                                const std::vector<Edit>& edits);

}  // namespace tasks
