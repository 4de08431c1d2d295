#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "tasks/document/excerpt.h"

namespace tasks {

/// Gives a text in pieces of at most this size. The text must outlive the reader.
inline ReadBytes reader_of(std::string_view text, std::size_t piece = 900) {
  return [text, piece](char* into, std::size_t room) mutable -> Result<std::size_t> {
    const std::size_t count = text.copy(into, std::min(room, piece));
    text.remove_prefix(count);
    return count;
  };
}

}  // namespace tasks
