#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/span_tree.h"

namespace tasks {

/// A stretch of a text and what is to stand there instead.
struct Splice {
  Span span;
  std::string text;
};

/// The text with all of `splices`, which must be in order and apart from each other.
inline std::string splice(std::string_view bytes, const std::vector<Splice>& splices) {
  std::string result;
  std::size_t at = 0;
  for (const Splice& next : splices) {
    result.append(bytes.substr(at, next.span.begin - at)).append(next.text);
    at = next.span.end;
  }
  return result.append(bytes.substr(at));
}

}  // namespace tasks
