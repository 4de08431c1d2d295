#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/span_tree.h"
#include "tasks/base/byte_splice.h"

namespace tasks {

/// A stretch of whole lines, and what THEIRS has there.
struct ConflictBlock {
  Span lines;
  std::string theirs;
};

/// The fewest whole lines of `text` that hold `changes`, which must be in order and apart: a block
/// for all changes that share lines or stand at one place between lines. Blocks are in order and
/// apart.
std::vector<ConflictBlock> conflict_blocks(std::string_view text,
                                           std::span<const ByteSplice> changes);

}  // namespace tasks
