#pragma once

#include <cstddef>
#include <string_view>

#include "tasks/base/text.h"

namespace tasks {

/// One code point of a text, or one byte that belongs to none.
struct CodePoint {
  char32_t value;    ///< the byte itself where not valid
  std::size_t size;  ///< bytes
  bool valid;
};

/// `decode` without its short ways.
CodePoint decode_any(std::string_view text, std::size_t at);

/// The code point that begins at byte `at`. REQUIRES: at < text.size().
inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  // U+1000 … U+CFFF, nearly all of Chinese: any two continuation bytes make it well-formed.
  if (lead >= 0xE1 && lead <= 0xEC && text.size() - at >= 3 && (byte(1) & 0xC0) == 0x80 &&
      (byte(2) & 0xC0) == 0x80) {
    const auto value =
        static_cast<char32_t>((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    return {value, 3, true};
  }
  return decode_any(text, at);
}

/// True for characters that need no look into the tables of Unicode: visible, no part of a longer
/// grapheme unless the next character extends them, one column below U+007F and two above.
constexpr bool is_plain(char32_t c) {
  return (c >= 0x20 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3029) ||
         (c >= 0x3041 && c <= 0x3096) || (c >= 0xFF01 && c <= 0xFF60);
}

/// The bytes of the character at byte `at` where it is of the commonest of is_plain(), told without
/// decoding: 1 for printable ASCII, 3 for U+5000 … U+9FFF, most of Chinese; else 0.
inline std::size_t common_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) >= 0x20 && byte(0) < 0x7F) return 1;
  const bool is_chinese = byte(0) >= 0xE5 && byte(0) <= 0xE9 && text.size() - at >= 3 &&
                          (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80;
  return is_chinese ? 3 : 0;
}

/// The grapheme that begins at byte `at`. REQUIRES: at < text.size().
Grapheme grapheme_at(std::string_view text, std::size_t at);

/// The end of the run of such characters that begins at byte `at`; `at` where none does.
inline std::size_t end_of_common_run(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t size = common_size(text, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

/// True for what acts on a terminal or cannot be seen: controls, line and paragraph separators,
/// format characters, variation selectors and all else that is ignored in display
/// (Default_Ignorable_Code_Point), and symbols that show nothing (U+2800, U+FFFC).
bool is_hidden(char32_t c);

/// True for what parts words and shows nothing: blanks of any width, tabs, line breaks.
bool is_blank_character(char32_t c);

/// True for emoji and their kin (Extended_Pictographic).
bool is_pictographic(char32_t c);

/// True for what a key of a telephone may show: with U+20E3 it is an emoji.
constexpr bool is_keycap_base(char32_t c) {
  return (c >= '0' && c <= '9') || c == '#' || c == '*';
}

/// True for the symbols of mathematics beyond ASCII (category Sm).
bool is_mathematical(char32_t c);

}  // namespace tasks
