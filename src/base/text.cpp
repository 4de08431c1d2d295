#include "tasks/base/text.h"

#include <algorithm>
#include <utility>

#include <utf8proc.h>

#include "base/code_point.h"

namespace tasks {
namespace {

constexpr char32_t kEmojiPresentation = 0xFE0F;

const utf8proc_property_t& property(char32_t c) {
  return *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
}

/// Ignored in display by the letter of Unicode, though not assigned yet, which utf8proc leaves out.
constexpr bool is_reserved_ignorable(char32_t c) {
  return c == 0x2065 || (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Symbols by their category that show nothing: the blank of Braille and the place of an object.
constexpr bool is_empty_symbol(char32_t c) {
  return c == 0x2800 || c == 0xFFFC;
}

constexpr bool is_regional_indicator(char32_t c) {
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

std::size_t columns_of(const CodePoint& c) {
  if (!c.valid) return 1;
  if (is_plain(c.value)) return c.value < 0x7F ? 1 : 2;
  return property(c.value).charwidth;
}

/// Passes over plain characters up to one that may belong to a longer grapheme; the columns of what
/// was passed.
std::size_t plain_columns(std::string_view text, std::size_t& at) {
  std::size_t columns = 0;
  std::size_t last = 0;  // of the character before `end`: its columns
  std::size_t end = at;
  while (end < text.size()) {
    std::size_t size = common_size(text, end);
    if (size == 0) {
      const CodePoint c = decode(text, end);
      if (!c.valid || !is_plain(c.value)) return columns;
      size = c.size;
    }
    at = end;
    columns += std::exchange(last, size == 1 ? 1 : 2);
    end += size;
  }
  at = end;
  return columns + last;
}

}  // namespace

CodePoint decode_any(std::string_view text, std::size_t at) {
  utf8proc_int32_t value = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
  const auto size =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
  if (size <= 0) return {static_cast<unsigned char>(text[at]), 1, false};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(size), true};
}

Grapheme grapheme_at(std::string_view text, std::size_t begin) {
  const CodePoint first = decode(text, begin);
  Grapheme grapheme{begin, begin + first.size, columns_of(first)};
  if (!first.valid) return grapheme;
  utf8proc_int32_t state = 0;
  CodePoint previous = first;
  while (grapheme.end < text.size()) {
    const CodePoint next = decode(text, grapheme.end);
    if (!next.valid || (is_plain(previous.value) && is_plain(next.value))) break;
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(previous.value),
                                         static_cast<utf8proc_int32_t>(next.value), &state)) {
      break;
    }
    grapheme.end += next.size;
    grapheme.columns = std::max(grapheme.columns, columns_of(next));
    const bool emoji = next.value == kEmojiPresentation &&
                       (is_pictographic(first.value) || is_keycap_base(first.value));
    if (emoji || is_regional_indicator(next.value)) grapheme.columns = 2;
    previous = next;
  }
  return grapheme;
}

bool is_hidden(char32_t c) {
  if (is_plain(c)) return false;
  if (is_reserved_ignorable(c) || is_empty_symbol(c)) return true;
  const utf8proc_property_t& of = property(c);
  return of.ignorable || of.category == UTF8PROC_CATEGORY_CC ||
         of.category == UTF8PROC_CATEGORY_CF || of.category == UTF8PROC_CATEGORY_ZL ||
         of.category == UTF8PROC_CATEGORY_ZP;
}

bool is_blank_character(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || property(c).category == UTF8PROC_CATEGORY_ZS;
}

bool is_pictographic(char32_t c) {
  return property(c).boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool is_mathematical(char32_t c) {
  return c > 0x7F && property(c).category == UTF8PROC_CATEGORY_SM;
}

bool is_emoji_modifier(char32_t c) {
  return c >= 0x1F3FB && c <= 0x1F3FF;
}

std::vector<Grapheme> graphemes(std::string_view text) {
  std::vector<Grapheme> result;
  result.reserve(text.size() / 2 + 1);
  for (std::size_t at = 0; at < text.size(); at = result.back().end) {
    result.push_back(grapheme_at(text, at));
  }
  return result;
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    columns += plain_columns(text, at);
    if (at == text.size()) break;
    const Grapheme grapheme = grapheme_at(text, at);
    columns += grapheme.columns;
    at = grapheme.end;
  }
  return columns;
}

std::string truncate(std::string_view text, std::size_t columns) {
  constexpr std::string_view kEllipsis = "…";
  // Marks without a width of their own are not endless.
  constexpr std::size_t kMostBytesOfColumn = 32;
  const std::size_t most_bytes = columns * kMostBytesOfColumn;
  std::size_t used = 0;
  std::size_t keep = 0;  // what fits together with the ellipsis
  for (std::size_t at = 0; at < text.size();) {
    const Grapheme grapheme = grapheme_at(text, at);
    used += grapheme.columns;
    if (used > columns || grapheme.end > most_bytes) {
      if (columns == 0) return {};
      return std::string(text.substr(0, keep)).append(kEllipsis);
    }
    if (used < columns) keep = grapheme.end;
    at = grapheme.end;
  }
  return std::string(text);
}

std::string pad(std::string_view text, std::size_t columns) {
  std::string result(text);
  const std::size_t used = display_width(text);
  if (used < columns) result.append(columns - used, ' ');
  return result;
}

bool shows_nothing(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!c.valid || !(is_blank_character(c.value) || is_hidden(c.value))) return false;
    at += c.size;
  }
  return true;
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = end_of_common_run(text, 0); at < text.size();
       at = end_of_common_run(text, at)) {
    const CodePoint c = decode(text, at);
    if (!c.valid) return false;
    at += c.size;
  }
  return true;
}

std::size_t code_point_size(std::string_view text) {
  const CodePoint c = decode(text, 0);
  return c.valid ? c.size : 0;
}

std::string_view beginning_of(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return text;
  std::size_t size = most_bytes;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += decode(text, at).size;
  return count;
}

std::u32string code_points(std::string_view text) {
  std::u32string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    result += c.value;
    at += c.size;
  }
  return result;
}

}  // namespace tasks
