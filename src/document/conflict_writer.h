#pragma once

#include <string>
#include <vector>

#include "document/span_tree.h"
#include "tasks/base/result.h"
#include "tasks/document/conflict_markers.h"
#include "tasks/model/conflict.h"

namespace tasks {

/// The bytes of the list with markers; see Document::with_markers.
Result<std::string> write_conflicts(const SpanTree& tree, const std::vector<Conflict>& conflicts,
                                    const MarkerStyle& style);

}  // namespace tasks
