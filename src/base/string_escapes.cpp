#include "tasks/base/string_escapes.h"

#include <algorithm>
#include <charconv>

namespace tasks {
namespace {

constexpr std::size_t kDigits = 4;

/// The number behind `\u` at the begin of `text`; nothing where there are no four hex digits.
std::optional<char32_t> unit_at(std::string_view text) {
  if (text.size() < 2 + kDigits || !text.starts_with("\\u")) return std::nullopt;
  unsigned value = 0;
  const char* const first = text.data() + 2;
  const auto [end, error] = std::from_chars(first, first + kDigits, value, 16);
  if (error != std::errc{} || end != first + kDigits) return std::nullopt;
  return value;
}

bool is_high_surrogate(char32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}

bool is_low_surrogate(char32_t unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

void append_utf8(std::string& text, char32_t c) {
  const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
  const auto add_tail = [&](unsigned shift) { add(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0 | c >> 6);
    add_tail(0);
  } else if (c < 0x10000) {
    add(0xE0 | c >> 12);
    add_tail(6);
    add_tail(0);
  } else {
    add(0xF0 | c >> 18);
    add_tail(12);
    add_tail(6);
    add_tail(0);
  }
}

/// Appends what the `\u` at the begin of `rest` spells, and takes it away. False where it is wrong.
bool take_unicode(std::string_view& rest, std::string& text) {
  const std::optional<char32_t> unit = unit_at(rest);
  if (!unit || is_low_surrogate(*unit)) return false;
  rest.remove_prefix(2 + kDigits);
  if (!is_high_surrogate(*unit)) {
    append_utf8(text, *unit);
    return true;
  }
  const std::optional<char32_t> low = unit_at(rest);
  if (!low || !is_low_surrogate(*low)) return false;
  rest.remove_prefix(2 + kDigits);
  append_utf8(text, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
  return true;
}

/// The same for the short escapes.
bool take_short(std::string_view& rest, std::string& text) {
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  const std::size_t which = rest.size() < 2 ? std::string_view::npos : kLetters.find(rest[1]);
  if (which == std::string_view::npos) return false;
  text += kMeanings[which];
  rest.remove_prefix(2);
  return true;
}

}  // namespace

std::optional<std::string> unescape(std::string_view content) {
  std::string text;
  text.reserve(content.size());
  while (!content.empty()) {
    const std::size_t plain = std::min(content.find('\\'), content.size());
    text.append(content.substr(0, plain));
    content.remove_prefix(plain);
    if (content.empty()) break;
    const bool understood =
        content.starts_with("\\u") ? take_unicode(content, text) : take_short(content, text);
    if (!understood) return std::nullopt;
  }
  return text;
}

}  // namespace tasks
