#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/span_tree.h"
#include "document/span_tree_builder.h"
#include "document/string_block.h"

namespace tasks {

/// What read_spans promises, fast and without words: nothing where the text is refused. A text is
/// accepted, and its spans are the same, exactly where read_spans_by_library accepts it.
std::optional<SpanTree> scan(std::string_view bytes);

/// Recursive descent over the grammar of RFC 8259. Each function stands at the first byte of what
/// it is named after and leaves the place behind it; false: the text is refused.
class Scanner {
 public:
  /// The values that are scanned become nodes of `tree`, which must be one of the same bytes.
  explicit Scanner(SpanTreeBuilder& tree)
      : tree_(tree), begin_(tree.bytes().data()), at_(begin_), end_(begin_ + tree.bytes().size()) {}

  /// All of the bytes: a byte-order mark, blanks, one value, blanks.
  bool whole_text();

  bool value();

  /// A string that is no value. The view of what it spells lives as long as the tree.
  bool quoted(std::string_view& decoded) {
    if (at_ == end_ || *at_ != '"') return false;
    const char* const first = at_ + 1;
    if (end_ - first >= static_cast<std::ptrdiff_t>(string_block::kSize)) {
      const std::size_t plain = string_block::plain_bytes(first);
      if (plain < string_block::kSize && first[plain] == '"') {
        decoded = {first, plain};
        at_ = first + plain + 1;
        return true;
      }
    }
    return quoted_at_length(decoded);
  }

  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  void skip_byte_order_mark();
  void skip_blanks() {
    // Everything else that may stand here is above the blank.
    if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') skip_some_blanks();
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
  bool skip_colon();
  bool quoted_at_length(std::string_view& decoded);
  void skip_some_blanks();
  const char* end_of_string(const char* at, bool& has_escapes) const;
  const char* skip_plain_bytes(const char* at) const;
  const char* skip_characters(const char* at) const;
  bool number();
  bool digits();
  bool literal(std::string_view word);

  SpanTreeBuilder& tree_;
  const char* begin_;
  const char* at_;
  const char* end_;
};

}  // namespace tasks
