#pragma once

#include <cstdint>
#include <string>

namespace tasks {

/// A stretch of a file, in bytes, its end exclusive, and what is to stand there instead.
struct ByteSplice {
  std::uint64_t begin;
  std::uint64_t end;
  std::string text;

  friend bool operator==(const ByteSplice&, const ByteSplice&) = default;
};

}  // namespace tasks
