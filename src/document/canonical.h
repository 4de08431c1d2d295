#pragma once

#include <string>

#include "document/span_tree.h"

namespace tasks {

/// The list in the canonical layout (docs/format.md): two blanks of indent, a key a line in the
/// canonical order, arrays of texts and each progress entry on one line, LF, a final newline, no
/// byte-order mark. Values stay; a \u escape of a visible character becomes the character. Numbers
/// and the values of unknown keys stay byte for byte, but for their line breaks. REQUIRES: the tree
/// is a list.
std::string canonical_text(const SpanTree& tree);

/// True where both texts hold the same values: keys and texts as they are read, numbers as they are
/// spelled, the members of an object in any order.
bool holds_same_values(const SpanTree& a, const SpanTree& b);

}  // namespace tasks
