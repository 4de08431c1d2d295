#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/span_tree.h"
#include "document/span_tree_builder.h"
#include "document/text_block.h"

namespace tasks {

/// What read_spans promises, fast and without words: nothing where the text is refused. A text is
/// accepted, and its spans are the same, exactly where read_spans_by_library accepts it.
std::optional<SpanTree> scan(std::string_view bytes);

/// Recursive descent over the grammar of RFC 8259. Each function stands at the first byte of what
/// it is named after and leaves the place behind it; false: the text is refused.
class Scanner {
 public:
  /// The values that are scanned become nodes of `tree`. REQUIRES: the bytes of the tree are the
  /// text of `block`, or the end of it.
  Scanner(SpanTreeBuilder& tree, TextBlock& block)
      : tree_(tree),
        block_(block),
        begin_(tree.bytes().data()),
        at_(begin_),
        end_(begin_ + tree.bytes().size()) {}

  /// All of the bytes: a byte-order mark, blanks, one value, blanks.
  bool whole_text();

  bool value();

  /// What the string here spells, as long as the tree lives; null data where it is refused.
  std::string_view quoted() {
    if (at_ == end_ || *at_ != '"') return {};
    const char* const first = at_ + 1;
    const char* const last = block_.string_end(first);
    if (last == end_ || *last != '"') return quoted_with_escapes(last);
    at_ = last + 1;
    return within_limit({first, static_cast<std::size_t>(last - first)});
  }

  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  void skip_byte_order_mark();
  void skip_blanks() {
    // Everything else that may stand here is above the blank.
    if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') at_ = block_.blanks_end(at_);
  }

  std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }
  /// True where more bytes behind these could have changed the answer.
  bool is_near_end() const { return end_ - at_ <= kLongestToken; }

 private:
  static constexpr std::ptrdiff_t kLongestToken = 16;  ///< apart from texts, digits and blanks

  bool object();
  bool array();
  bool members();
  bool elements();
  bool open();
  bool string();
  /// The colon and the blanks around it.
  bool skip_colon() {
    const bool is_usual = end_ - at_ > 2 && at_[0] == ':' && at_[1] == ' ' && at_[2] > ' ';
    if (is_usual) at_ += 2;
    return is_usual || skip_blanks_and_colon();
  }
  bool skip_blanks_and_colon();
  std::string_view quoted_with_escapes(const char* last);
  static std::string_view within_limit(std::string_view decoded) {
    return decoded.size() <= kLongestString ? decoded : std::string_view{};
  }
  const char* behind_escape(const char* backslash) const;
  bool number();
  bool digits();
  bool literal(std::string_view word);

  SpanTreeBuilder& tree_;
  TextBlock& block_;
  const char* begin_;
  const char* at_;
  const char* end_;
};

}  // namespace tasks
