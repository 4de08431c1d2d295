#pragma once

#include <string>
#include <vector>

#include "document/span_tree.h"
#include "document/splice.h"
#include "tasks/base/result.h"
#include "tasks/document/conflict_markers.h"
#include "tasks/model/conflict.h"

namespace tasks {

/// The lines of each conflict, in order and apart from each other, with markers; see
/// Document::with_markers.
Result<std::vector<ByteSplice>> mark_conflicts(const SpanTree& tree,
                                               const std::vector<Conflict>& conflicts,
                                               const MarkerStyle& style);

/// The bytes of the list with markers; see Document::with_markers.
Result<std::string> write_conflicts(const SpanTree& tree, const std::vector<Conflict>& conflicts,
                                    const MarkerStyle& style);

}  // namespace tasks
