#include "document/scanner.h"

#include <cstdint>
#include <string>
#include <utility>

#include "tasks/base/string_escapes.h"

namespace tasks {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
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
  if (*at_ == '"') return string();
  switch (*at_) {
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
    const std::string_view name = quoted();
    if (name.data() == nullptr) return false;
    all_differ = is_new(name, keys_seen) && all_differ;
    if (!skip_colon() || !value()) return false;
    skip_blanks();
  } while (take(','));
  if (!take('}')) return false;
  const std::size_t closed = tree_.close(offset());
  return all_differ || tree_.twins(closed).empty();
}

bool Scanner::skip_blanks_and_colon() {
  skip_blanks();
  if (!take(':')) return false;
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
  if (quoted().data() == nullptr) return false;
  tree_.add({start, offset()});
  return true;
}

/// A string whose first escape, or what no string holds, is at `last`. REQUIRES: its opening quote
/// stands here.
std::string_view Scanner::quoted_with_escapes(const char* last) {
  const char* const first = at_ + 1;
  while (last != end_ && *last == '\\') last = block_.string_end(behind_escape(last));
  if (last == end_ || *last != '"') {
    at_ = last;
    return {};
  }
  std::optional<std::string> unescaped = unescape({first, static_cast<std::size_t>(last - first)});
  if (!unescaped) return {};
  const std::string_view decoded = tree_.keep(offset(), *std::move(unescaped));
  at_ = last + 1;
  return within_limit(decoded);
}

/// Where the string goes on. A quote or backslash that is escaped does not end it.
const char* Scanner::behind_escape(const char* backslash) const {
  const char* const escaped = backslash + 1;
  return escaped != end_ && (*escaped == '"' || *escaped == '\\') ? escaped + 1 : escaped;
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

std::optional<SpanTree> scan(std::string_view bytes) {
  SpanTreeBuilder tree(bytes);
  TextBlock block(bytes);
  if (!Scanner(tree, block).whole_text()) return std::nullopt;
  return tree.take();
}

}  // namespace tasks
