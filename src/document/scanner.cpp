#include "document/scanner.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "document/span_tree_builder.h"
#include "document/string_escapes.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);

constexpr std::uint64_t in_every_byte(unsigned char byte) {
  return std::uint64_t{byte} * (~std::uint64_t{0} / 0xFF);
}

/// How many of the eight bytes at `at`, from the first on, a string holds as they are: ASCII, no
/// quote, no backslash, no control character. May be fewer on a big-endian machine.
std::size_t plain_bytes(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, kWord);
  // In each, the lowest high bit that is set marks such a byte; a borrow falsifies only later ones.
  const auto zeros = [](std::uint64_t w) { return (w - in_every_byte(1)) & ~w; };
  const std::uint64_t others = (word - in_every_byte(0x20)) | zeros(word ^ in_every_byte('"')) |
                               zeros(word ^ in_every_byte('\\')) | word;
  const std::uint64_t marks = others & in_every_byte(0x80);
  if (marks == 0) return kWord;
  if constexpr (std::endian::native != std::endian::little) return 0;
  return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

/// True where the first six bytes of the word are two characters of U+1000 … U+CFFF or U+E000 …
/// U+FFFF, nearly all of Chinese: a first byte E1 … EC, EE or EF and two continuation bytes.
bool are_two_common_characters(std::uint64_t word) {
  constexpr std::uint64_t kForm = 0x0000'C0C0'F0C0'C0F0;
  constexpr std::uint64_t kThreeBytesEach = 0x0000'8080'E080'80E0;
  constexpr unsigned kFirstBytes = 0xDFFE;  // a bit for each low half of a first byte
  const auto is_first = [](std::uint64_t byte) { return (kFirstBytes >> (byte & 0xF)) & 1U; };
  return (word & kForm) == kThreeBytesEach && (is_first(word) & is_first(word >> 24U)) != 0;
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Recursive descent over the grammar of RFC 8259: each function stands at the first byte of what
/// it is named after, and leaves the place behind it. False: the text is refused.
class Scanner {
 public:
  explicit Scanner(std::string_view bytes)
      : tree_(bytes), begin_(bytes.data()), at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool text() {
    if (tree_.bytes().starts_with("\xef\xbb\xbf")) at_ += 3;
    skip_blanks();
    if (!value()) return false;
    skip_blanks();
    return at_ == end_;
  }

  SpanTree take_tree() { return tree_.take(); }

 private:
  bool value() {
    if (at_ == end_) return false;
    switch (*at_) {
      case '"':
        return string();
      case '{':
        return object();
      case '[':
        return array();
      case 't':
        return literal("true");
      case 'f':
        return literal("false");
      case 'n':
        return literal("null");
      default:
        return number();
    }
  }

  bool object() {
    if (!open()) return false;
    if (!take('}')) {
      std::uint64_t keys_seen = 0;
      bool all_differ = true;
      do {
        skip_blanks();
        std::string_view name;
        if (!key(name)) return false;
        all_differ = is_new(name, keys_seen) && all_differ;
        skip_blanks();
        if (!take(':')) return false;
        skip_blanks();
        if (!value()) return false;
        skip_blanks();
      } while (take(','));
      if (!take('}')) return false;
      const std::size_t closed = tree_.close(offset());
      return all_differ || tree_.twins(closed).empty();
    }
    tree_.close(offset());
    return true;
  }

  bool array() {
    if (!open()) return false;
    if (!take(']')) {
      do {
        skip_blanks();
        if (!value()) return false;
        skip_blanks();
      } while (take(','));
      if (!take(']')) return false;
    }
    tree_.close(offset());
    return true;
  }

  bool open() {
    if (!tree_.can_open()) return false;
    tree_.open(offset());
    ++at_;
    skip_blanks();
    return true;
  }

  bool key(std::string_view& decoded) {
    tree_.key(offset());
    return quoted(decoded);
  }

  bool string() {
    const std::size_t start = offset();
    std::string_view decoded;
    if (!quoted(decoded)) return false;
    tree_.add({start, offset()});
    return true;
  }

  bool quoted(std::string_view& decoded) {
    const std::size_t start = offset();
    if (!take('"')) return false;
    const char* const first = at_;
    bool has_escapes = false;
    if (!string_content(has_escapes)) return false;
    decoded = {first, static_cast<std::size_t>(at_ - first)};
    ++at_;
    if (has_escapes) {
      std::optional<std::string> unescaped = unescape(decoded);
      if (!unescaped) return false;
      decoded = tree_.keep(start, *std::move(unescaped));
    }
    return decoded.size() <= kLongestString;
  }

  /// Up to the closing quote.
  bool string_content(bool& has_escapes) {
    for (;;) {
      skip_plain_bytes();
      if (at_ == end_) return false;
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte == '"') return true;
      if (byte < 0x20) return false;
      if (byte == '\\') {
        has_escapes = true;
        at_ += 2;
        if (at_ > end_) return false;
      } else if (byte < 0x80) {
        ++at_;
      } else if (!characters()) {
        return false;
      }
    }
  }

  void skip_plain_bytes() {
    while (static_cast<std::size_t>(end_ - at_) >= kWord) {
      const std::size_t count = plain_bytes(at_);
      at_ += count;
      if (count < kWord) return;
    }
  }

  /// One or more characters above ASCII.
  bool characters() {
    skip_common_characters();
    while (at_ != end_ && static_cast<unsigned char>(*at_) >= 0x80) {
      const std::size_t size = code_point_size({at_, static_cast<std::size_t>(end_ - at_)});
      if (size == 0) return false;
      at_ += size;
    }
    return true;
  }

  void skip_common_characters() {
    const char* at = at_;
    if constexpr (std::endian::native == std::endian::little) {
      std::uint64_t word = 0;
      while (static_cast<std::size_t>(end_ - at) >= kWord) {
        std::memcpy(&word, at, kWord);
        if (!are_two_common_characters(word)) break;
        at += 6;
      }
    }
    const auto byte = [&at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    while (end_ - at >= 3 && byte(0) > 0xE0 && byte(0) < 0xF0 && byte(0) != 0xED &&
           (byte(1) & byte(2) & 0xC0) == 0x80 && ((byte(1) | byte(2)) & 0x40) == 0) {
      at += 3;
    }
    at_ = at;
  }

  bool number() {
    const std::size_t start = offset();
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      if (!digits()) return false;
    }
    tree_.add({start, offset()});
    return true;
  }

  bool digits() {
    const char* const first = at_;
    while (at_ != end_ && is_digit(*at_)) ++at_;
    return at_ != first;
  }

  bool literal(std::string_view word) {
    const std::size_t start = offset();
    if (!tree_.bytes().substr(start).starts_with(word)) return false;
    at_ += word.size();
    tree_.add({start, offset()});
    return true;
  }

  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }

  void skip_blanks() {
    while (at_ != end_ && is_blank(*at_)) ++at_;
  }

  std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }

  /// False where a key of the same kind was seen: it may be the same.
  static bool is_new(std::string_view key, std::uint64_t& seen) {
    const auto byte = [key](std::size_t i) -> std::size_t {
      return static_cast<unsigned char>(key[i]);
    };
    const std::size_t kind = key.empty() ? 0 : key.size() + 5 * byte(0) + 3 * byte(key.size() - 1);
    const std::uint64_t bit = std::uint64_t{1} << (kind % 64);
    return (std::exchange(seen, seen | bit) & bit) == 0;
  }

  SpanTreeBuilder tree_;
  const char* begin_;
  const char* at_;
  const char* end_;
};

}  // namespace

std::optional<SpanTree> scan(std::string_view bytes) {
  Scanner scanner(bytes);
  if (!scanner.text()) return std::nullopt;
  return scanner.take_tree();
}

}  // namespace tasks
