#include <iterator>

#include <fmt/format.h>

#include "base/code_point.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kMongolianVowelSeparator = 0x180E;

constexpr bool is_mongolian_letter(char32_t c) {
  return c >= 0x1820 && c <= 0x18AA;
}

/// Invisible characters without which a text is no longer the same to its reader: the joiner
/// between two emoji, and the vowel separator in Mongolian words.
bool belongs_there(char32_t c, char32_t before, std::string_view rest) {
  if (rest.empty()) return false;
  const CodePoint after = decode(rest, 0);
  if (!after.valid) return false;
  if (c == kZeroWidthJoiner) return is_pictographic(before) && is_pictographic(after.value);
  return c == kMongolianVowelSeparator && is_mongolian_letter(before) &&
         is_mongolian_letter(after.value);
}

constexpr bool extends_emoji(char32_t c) {
  return c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
}

void append_escape(std::string& out, const CodePoint& c) {
  switch (c.value) {
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case 0x1B:
      out += "\\e";
      return;
    default:
      break;
  }
  const auto value = static_cast<unsigned>(c.value);
  if (!c.valid || value < 0x80) {
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", value);
  } else {
    fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}", value);
  }
}

}  // namespace

std::string escape_controls(std::string_view text) {
  std::string result;
  std::size_t copied = 0;  // bytes of `text` that are in `result`
  char32_t base = 0;       // last character that no emoji modifier or selector is
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const std::size_t end = at + c.size;
    if (!c.valid || (is_hidden(c.value) && !belongs_there(c.value, base, text.substr(end)))) {
      result.append(text, copied, at - copied);
      append_escape(result, c);
      copied = end;
    }
    if (!extends_emoji(c.value)) base = c.valid ? c.value : 0;
    at = end;
  }
  if (copied == 0) return std::string(text);
  return result.append(text, copied);
}

}  // namespace tasks
