#pragma once

#include <string_view>

#include "document/span_tree.h"
#include "tasks/base/result.h"
#include "tasks/model/finding.h"

namespace tasks {

/// read_spans by nlohmann's parser: slower, and says what is wrong with a text and where. The
/// scanner is measured against it. Where `duplicates` is not null, a key that stands twice is a
/// finding instead of an error, and both stay in the tree.
Result<SpanTree> read_spans_by_library(std::string_view bytes, Findings* duplicates = nullptr);

}  // namespace tasks
