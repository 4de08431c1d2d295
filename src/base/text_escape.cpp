#include <algorithm>
#include <cctype>
#include <iterator>
#include <string>
#include <string_view>

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

constexpr bool is_chinese_character(char32_t c) {
  return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

/// Punctuation that stands in the middle or in a corner of its square, or is narrow or wide.
constexpr bool is_chinese_punctuation(char32_t c) {
  return std::u32string_view(U"、。！，．：；？‘’“”").find(c) != std::u32string_view::npos;
}

/// The code point that ends at byte `end`; a hidden one where none does.
char32_t code_point_before(std::string_view text, std::size_t end) {
  std::size_t at = end;
  while (at > 0 && end - at < 4) {
    --at;
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) break;
  }
  if (at == end) return 0;
  const CodePoint c = decode(text, at);
  return c.valid && at + c.size == end ? c.value : 0;
}

/// True where the digit before byte `end` is the last one of an escape, as the 1 of \u0001.
bool ends_escape(std::string_view text, std::size_t end) {
  constexpr std::size_t kSize = std::string_view("\\u0001").size();
  return end >= kSize && text.substr(end - kSize, 2) == "\\u";
}

/// True for a variation selector that chooses the shape of the character before it: one alone, and
/// of those that this character has.
bool selects_shape(char32_t c, std::string_view text, std::size_t at) {
  const bool of_symbols = c >= 0xFE00 && c <= 0xFE0F;
  const bool of_names = c >= 0xE0100 && c <= 0xE01EF;
  const bool of_mongolian = (c >= 0x180B && c <= 0x180D) || c == 0x180F;
  if (!of_symbols && !of_names && !of_mongolian) return false;
  const char32_t before = code_point_before(text, at);
  if (of_names) return is_chinese_character(before);
  if (of_mongolian) return is_mongolian_letter(before);
  if (is_keycap_base(before)) return !ends_escape(text, at);
  return is_chinese_character(before) || is_chinese_punctuation(before) ||
         is_pictographic(before) || is_mathematical(before);
}

/// Invisible characters without which a text is no longer the same to its reader: the joiner
/// between two emoji, and the vowel separator in Mongolian words.
bool joins(char32_t c, char32_t before, std::string_view rest) {
  if ((c != kZeroWidthJoiner && c != kMongolianVowelSeparator) || rest.empty()) return false;
  const CodePoint after = decode(rest, 0);
  if (!after.valid) return false;
  if (c == kZeroWidthJoiner) return is_pictographic(before) && is_pictographic(after.value);
  return is_mongolian_letter(before) && is_mongolian_letter(after.value);
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

/// As JSON spells it in a string.
void append_json_escape(std::string& out, char32_t c) {
  constexpr char32_t kFirstOfPairs = 0x10000;
  const auto append_unit = [&out](char32_t unit) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(unit));
  };
  if (c < kFirstOfPairs) return append_unit(c);
  append_unit(0xD800 + ((c - kFirstOfPairs) >> 10U));
  append_unit(0xDC00 + ((c - kFirstOfPairs) & 0x3FFU));
}

/// Walks over a text from one character that must be escaped to the next.
class ControlFinder {
 public:
  explicit ControlFinder(std::string_view text) : text_(text) {}

  /// The next one, of size 0 where there is none; it ends at end().
  CodePoint next() {
    while (end_ < text_.size()) {
      if (const std::size_t end = end_of_common_run(text_, end_); end != end_) {
        end_ = end;
        base_ = 0;
        continue;
      }
      const CodePoint c = decode(text_, end_);
      end_ += c.size;
      if (c.valid && is_plain(c.value)) {
        base_ = c.value;
        continue;
      }
      const bool acts = !c.valid || (is_hidden(c.value) && !belongs_there(c));
      if (acts) {
        base_ = 0;
        return c;
      }
      if (!extends_emoji(c.value)) base_ = c.value;
    }
    return {0, 0, false};
  }

  std::size_t end() const { return end_; }

 private:
  /// `c` is hidden, and ends at end_.
  bool belongs_there(const CodePoint& c) const {
    return joins(c.value, base_, text_.substr(end_)) ||
           selects_shape(c.value, text_, end_ - c.size);
  }

  std::string_view text_;
  std::size_t end_ = 0;
  /// Last character that no emoji modifier or selector is; 0 for one that nothing asks about.
  char32_t base_ = 0;
};

template <class Append>
std::string escaped(std::string_view text, const Append& append) {
  std::string result;
  std::size_t copied = 0;  // bytes of `text` that are in `result`
  ControlFinder finder(text);
  for (CodePoint c = finder.next(); c.size != 0; c = finder.next()) {
    result.append(text, copied, finder.end() - c.size - copied);
    append(result, c);
    copied = finder.end();
  }
  return result.append(text, copied);
}

}  // namespace

bool has_controls(std::string_view text) {
  return ControlFinder(text).next().size != 0;
}

bool needs_json_escapes(std::string_view text) {
  bool needs = false;
  for (const char c : text) {
    needs |= static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
  }
  return needs;
}

std::string escape_controls(std::string_view text) {
  return escaped(text, append_escape);
}

std::string escape_controls_in_json(std::string_view json) {
  return escaped(json,
                 [](std::string& out, const CodePoint& c) { append_json_escape(out, c.value); });
}

std::string shell_word(std::string_view text) {
  const auto is_plain = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || std::isalnum(byte) != 0 ||
           std::string_view("_-./:@+,%~").find(c) != std::string_view::npos;
  };
  const bool is_word = !text.empty() && text.front() != '~';
  if (is_word && std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? "'\\''" : std::string(1, c);
  return word + '\'';
}

}  // namespace tasks
