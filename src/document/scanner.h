#pragma once

#include <optional>
#include <string_view>

#include "document/span_tree.h"

namespace tasks {

/// What read_spans promises, fast and without words: nothing where the text is refused. A text is
/// accepted, and its spans are the same, exactly where read_spans_by_library accepts it.
std::optional<SpanTree> scan(std::string_view bytes);

}  // namespace tasks
