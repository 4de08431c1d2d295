#pragma once

#include <string>
#include <vector>

#include "document/span_tree.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"

namespace tasks {

/// The bytes of the list after `edits`; see Document::apply.
Result<std::string> apply_edits(const SpanTree& tree, const std::vector<Edit>& edits);

}  // namespace tasks
