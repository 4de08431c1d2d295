#include "document/scanner.h"

#include <cstdint>
#include <string>
#include <utility>

#include "tasks/base/string_escapes.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

/// False where a key of the same kind was seen: it may be the same.
bool is_new(std::string_view key, std::uint64_t& seen) {
  const auto byte = [key](std::size_t i) -> std::size_t {
    return static_cast<unsigned char>(key[i]);
  };
  const std::size_t kind = key.empty() ? 0 : key.size() + 5 * byte(0) + 3 * byte(key.size() - 1);
  const std::uint64_t bit = std::uint64_t{1} << (kind % 64);
  return (std::exchange(seen, seen | bit) & bit) == 0;
}

}  // namespace

bool Scanner::whole_text() {
  skip_byte_order_mark();
  skip_blanks();
  if (!value()) return false;
  skip_blanks();
  return at_ == end_;
}

bool Scanner::value() {
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

bool Scanner::object() {
  if (!open()) return false;
  if (take('}')) {
    tree_.close(offset());
    return true;
  }
  return members();
}

bool Scanner::members() {
  std::uint64_t keys_seen = 0;
  bool all_differ = true;
  do {
    skip_blanks();
    tree_.key(offset());
    std::string_view name;
    if (!quoted(name)) return false;
    all_differ = is_new(name, keys_seen) && all_differ;
    if (!skip_colon() || !value()) return false;
    skip_blanks();
  } while (take(','));
  if (!take('}')) return false;
  const std::size_t closed = tree_.close(offset());
  return all_differ || tree_.twins(closed).empty();
}

/// The colon and the blanks around it.
bool Scanner::skip_colon() {
  skip_blanks();
  if (!take(':')) return false;
  if (at_ != end_ && *at_ == ' ') ++at_;
  skip_blanks();
  return true;
}

bool Scanner::array() {
  if (!open()) return false;
  if (!take(']') && !elements()) return false;
  tree_.close(offset());
  return true;
}

bool Scanner::elements() {
  do {
    skip_blanks();
    if (!value()) return false;
    skip_blanks();
  } while (take(','));
  return take(']');
}

bool Scanner::open() {
  if (!tree_.can_open()) return false;
  tree_.open(offset());
  ++at_;
  skip_blanks();
  return true;
}

bool Scanner::string() {
  const std::size_t start = offset();
  std::string_view decoded;
  if (!quoted(decoded)) return false;
  tree_.add({start, offset()});
  return true;
}

/// A string of any length and content. REQUIRES: its opening quote stands here.
bool Scanner::quoted_at_length(std::string_view& decoded) {
  const char* const first = at_ + 1;
  bool has_escapes = false;
  const char* const last = end_of_string(first, has_escapes);
  if (last == end_ || *last != '"') {
    at_ = last;
    return false;
  }
  decoded = {first, static_cast<std::size_t>(last - first)};
  if (has_escapes) {
    std::optional<std::string> unescaped = unescape(decoded);
    if (!unescaped) return false;
    decoded = tree_.keep(offset(), *std::move(unescaped));
  }
  at_ = last + 1;
  return decoded.size() <= kLongestString;
}

/// The closing quote, or the first byte that no text holds, or the end.
const char* Scanner::end_of_string(const char* at, bool& has_escapes) const {
  for (;;) {
    at = skip_plain_bytes(at);
    if (at == end_) return at;
    const auto byte = static_cast<unsigned char>(*at);
    if (byte == '"') return at;
    const char* const here = at;
    if (byte >= 0x80) {
      at = skip_characters(at);
    } else if (byte == '\\' && end_ - at > 1) {
      // The byte behind it, so that this one ends no text.
      has_escapes = true;
      at += 2;
    }
    if (at == here) return at;
  }
}

/// The first byte that is not plain ASCII.
const char* Scanner::skip_plain_bytes(const char* at) const {
  while (static_cast<std::size_t>(end_ - at) >= string_block::kSize) {
    const std::size_t count = string_block::plain_bytes(at);
    at += count;
    if (count < string_block::kSize && !is_plain(*at)) return at;
  }
  while (at != end_ && is_plain(*at)) ++at;
  return at;
}

/// Behind the characters above ASCII that begin here.
const char* Scanner::skip_characters(const char* at) const {
  while (static_cast<std::size_t>(end_ - at) >= string_block::kSize) {
    const std::size_t count = string_block::common_characters(at);
    at += count;
    if (count == 0) break;
  }
  while (at != end_ && static_cast<unsigned char>(*at) >= 0x80) {
    const std::size_t size = code_point_size({at, static_cast<std::size_t>(end_ - at)});
    if (size == 0) break;
    at += size;
  }
  return at;
}

bool Scanner::number() {
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

bool Scanner::digits() {
  const char* const first = at_;
  while (at_ != end_ && is_digit(*at_)) ++at_;
  return at_ != first;
}

bool Scanner::literal(std::string_view word) {
  const std::size_t start = offset();
  if (!tree_.bytes().substr(start).starts_with(word)) return false;
  at_ += word.size();
  tree_.add({start, offset()});
  return true;
}

void Scanner::skip_byte_order_mark() {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  if (tree_.bytes().substr(offset()).starts_with(kMark)) at_ += kMark.size();
}

void Scanner::skip_some_blanks() {
  while (static_cast<std::size_t>(end_ - at_) >= string_block::kSize) {
    const std::size_t count = string_block::blanks(at_);
    at_ += count;
    if (count < string_block::kSize) return;
  }
  while (at_ != end_ && is_blank(*at_)) ++at_;
}

std::optional<SpanTree> scan(std::string_view bytes) {
  SpanTreeBuilder tree(bytes);
  if (!Scanner(tree).whole_text()) return std::nullopt;
  return tree.take();
}

}  // namespace tasks
