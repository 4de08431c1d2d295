#include "tasks/query/search_text.h"

#include <algorithm>

namespace tasks {
namespace {

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The half-width form of the character of three bytes at `at`; 0 where it has none. U+FF01 … FF5E
/// mirror ASCII, U+3000 is the blank.
char half_width(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  switch (static_cast<unsigned char>(text[at])) {
    case 0xe3:
      return second == 0x80 && third == 0x80 ? ' ' : '\0';
    case 0xef:
      if (second == 0xbc && third >= 0x81) return static_cast<char>(third - 0x60);
      if (second == 0xbd && third <= 0x9e) return static_cast<char>(third - 0x20);
      return 0;
    default:
      return 0;
  }
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const char half = half_width(text, at); half != 0) {
      result += small_letter(half);
      at += 2;
    } else {
      result += small_letter(text[at]);
    }
  }
  return result;
}

}  // namespace

SearchText::SearchText(std::string_view typed)
    : typed_(typed),
      folded_(folded(typed)),
      has_one_form_(std::none_of(folded_.begin(), folded_.end(), is_ascii)) {}

bool SearchText::is_in(std::string_view text) const {
  if (has_one_form_) return text.find(folded_) != std::string_view::npos;
  return folded(text).find(folded_) != std::string::npos;
}

}  // namespace tasks
