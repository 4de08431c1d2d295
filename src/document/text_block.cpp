#include "document/text_block.h"

#include <array>
#include <bit>
#include <cstring>

#include "tasks/base/text.h"

namespace tasks {
namespace {

/// True where every character is well-formed as far as it stands in the block.
bool are_well_formed(const ByteMasks& masks) {
  return !masks.has_rare_leads &&
         masks.continuations == (masks.leads << 1U | masks.long_leads << 2U);
}

/// Bytes at the end of a well-formed block that begin a character and do not complete it.
std::size_t incomplete_bytes(const ByteMasks& masks) {
  return (masks.leads >> 63U) + (masks.long_leads >> 61U & 2U);
}

}  // namespace

/// The first in the blocks behind this one.
const char* TextBlock::first_marked_beyond(const char* at, const std::uint64_t TextBlock::*marks) {
  if (static_cast<std::size_t>(at - begin_) < size_) at = begin_ + size_;
  for (; at != end_; at = begin_ + size_) {
    look_at(at);
    if (this->*marks != 0) return at + std::countr_zero(this->*marks);
  }
  return at;
}

void TextBlock::look_at(const char* at) {
  begin_ = at;
  const auto left = static_cast<std::size_t>(end_ - at);
  if (left < ByteMasks::kSize) return look_at_last(left);
  const ByteMasks masks = byte_masks(at);
  string_ends_ = masks.string_ends;
  others_ = ~masks.blanks;
  size_ = ByteMasks::kSize;
  if (are_well_formed(masks)) {
    size_ -= incomplete_bytes(masks);
  } else {
    check_characters();
  }
}

/// Of the last bytes, which are fewer than a block.
void TextBlock::look_at_last(std::size_t size) {
  std::array<char, ByteMasks::kSize> padded{};
  std::memcpy(padded.data(), begin_, size);
  const ByteMasks masks = byte_masks(padded.data());
  const std::uint64_t of_text = (std::uint64_t{1} << size) - 1;
  string_ends_ = masks.string_ends & of_text;
  others_ = ~masks.blanks & of_text;
  size_ = size;
  if (!are_well_formed(masks)) check_characters();
}

/// Character by character: what begins none ends every string; what goes beyond the block is left
/// to the next.
void TextBlock::check_characters() {
  for (std::size_t at = 0; at < size_;) {
    const char* const here = begin_ + at;
    const std::size_t length = code_point_size({here, static_cast<std::size_t>(end_ - here)});
    if (length == 0) string_ends_ |= std::uint64_t{1} << at;
    if (at + length > size_) size_ = at;
    at += length == 0 ? 1 : length;
  }
}

}  // namespace tasks
