#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/splice.h"

namespace tasks {

/// A stretch of whole lines, and what THEIRS has there.
struct ConflictBlock {
  Span lines;
  std::string theirs;
  std::vector<Splice> changes;  ///< what makes THEIRS of the text, in order
};

/// The fewest whole lines of `text` that hold all of `changes`, which must be in order and apart.
ConflictBlock block_around(std::string_view text, std::vector<Splice> changes);

/// True where the two share lines, or stand at one place between lines.
bool touch(const ConflictBlock& a, const ConflictBlock& b);

/// The part of `old_text` that differs, as a change of a text in which it begins at `offset`.
Splice difference_between(std::string_view old_text, std::string_view new_text, std::size_t offset);

}  // namespace tasks
