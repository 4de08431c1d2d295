#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/byte_masks.h"

namespace tasks {

/// Finds where the strings and the blanks of a text end. It looks at 64 bytes at a time, the block,
/// and remembers what stands in them.
class TextBlock {
 public:
  explicit TextBlock(std::string_view text) { begin_anew(text); }

  /// What was seen is forgotten: it is another text now, or other bytes of the same.
  void begin_anew(std::string_view text) {
    begin_ = text.data();
    end_ = begin_ + text.size();
    size_ = 0;
  }

  // Both look from a place in the text, or from its end, and answer with its end where they find
  // nothing.

  /// The first byte from `at` on that a string does not hold as it is: a quote, a backslash, a
  /// control character, or one that is not the first of a whole character in UTF-8. REQUIRES: at
  /// `at` begins a character.
  const char* string_end(const char* at) { return first_marked(at, &TextBlock::string_ends_); }

  /// The first byte from `at` on that is no blank. REQUIRES: at `at` begins a character.
  const char* blanks_end(const char* at) { return first_marked(at, &TextBlock::others_); }

 private:
  const char* first_marked(const char* at, const std::uint64_t TextBlock::*marks) {
    const auto skipped = static_cast<std::size_t>(at - begin_);
    const std::uint64_t left = skipped < size_ ? this->*marks >> skipped : 0;
    return left != 0 ? at + std::countr_zero(left) : first_marked_beyond(at, marks);
  }
  const char* first_marked_beyond(const char* at, const std::uint64_t TextBlock::*marks);
  void look_at(const char* at);
  void look_at_last(std::size_t size);
  void check_characters();

  const char* begin_;  ///< of the block
  const char* end_;    ///< of the text
  std::size_t size_;   ///< of the block: less than 64 where the next character goes beyond it
  std::uint64_t string_ends_ = 0;
  std::uint64_t others_ = 0;  ///< no blanks
};

}  // namespace tasks
