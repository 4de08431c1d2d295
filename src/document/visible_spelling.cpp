#include "document/visible_spelling.h"

#include <charconv>
#include <cstdint>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kEscapeSize = 6;  // \u4e2d

std::uint32_t unit_at(std::string_view escape) {
  std::uint32_t unit = 0;
  std::from_chars(escape.data() + 2, escape.data() + kEscapeSize, unit, 16);
  return unit;
}

constexpr bool is_high_surrogate(std::uint32_t unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}

std::string utf8(std::uint32_t c) {
  const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0U | c >> 6U), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0U | c >> 12U), tail(6), tail(0)};
  return {static_cast<char>(0xF0U | c >> 18U), tail(12), tail(6), tail(0)};
}

/// An escape that was taken from the text, and what it is to be written as.
struct Respelled {
  std::size_t size;
  std::string text;
};

Respelled respelled(std::string_view rest) {
  const std::uint32_t unit = unit_at(rest);
  const std::size_t size = is_high_surrogate(unit) ? 2 * kEscapeSize : kEscapeSize;
  std::uint32_t c = unit;
  if (is_high_surrogate(unit)) {
    c = 0x10000 + ((unit - 0xD800) << 10U) + (unit_at(rest.substr(kEscapeSize)) - 0xDC00);
  }
  std::string character = utf8(c);
  const bool is_visible = c >= 0x80 && escape_controls(character) == character;
  return {size, is_visible ? std::move(character) : std::string(rest.substr(0, size))};
}

}  // namespace

void append_visible_spelling(std::string& out, std::string_view quoted) {
  for (std::size_t at = 0; at < quoted.size();) {
    const std::size_t escape = quoted.find('\\', at);
    out += quoted.substr(at, escape - at);
    if (escape == std::string_view::npos) return;
    if (quoted[escape + 1] != 'u') {
      out += quoted.substr(escape, 2);
      at = escape + 2;
      continue;
    }
    const Respelled next = respelled(quoted.substr(escape));
    out += next.text;
    at = escape + next.size;
  }
}

}  // namespace tasks
