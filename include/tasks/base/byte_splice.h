#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tasks {

/// A stretch of a file, in bytes, its end exclusive.
struct ByteRange {
  std::uint64_t begin;
  std::uint64_t end;
};

/// The same, and what is to stand there instead.
struct ByteSplice {
  std::uint64_t begin;
  std::uint64_t end;
  std::string text;

  friend bool operator==(const ByteSplice&, const ByteSplice&) = default;
};

/// The bytes with the splices in place. REQUIRES: they are in order, and apart from each other.
std::string spliced(std::string_view bytes, std::span<const ByteSplice> splices);

/// The same of the bytes from `begin` to before `end`. REQUIRES: the splices lie between them.
std::string spliced(std::string_view bytes, std::uint64_t begin, std::uint64_t end,
                    std::span<const ByteSplice> splices);

}  // namespace tasks
