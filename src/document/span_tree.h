#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "document/chunked_vector.h"
#include "tasks/base/result.h"
#include "tasks/model/finding.h"

namespace tasks {

/// A stretch of a file: byte offsets, end exclusive.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class ValueKind { null, boolean, number, string, array, object };

/// A JSON value and where it stands in the file.
struct Node {
  ValueKind kind = ValueKind::null;
  Span span;              ///< of the value, quotes and brackets included
  std::string_view key;   ///< decoded
  std::string_view text;  ///< decoded; of strings only
  std::size_t index = 0;  ///< in the order of the text
  std::size_t past = 0;   ///< index of the node after the last descendant
};

/// Every value of a JSON text in the order of the text: THE interface between whatever reads bytes
/// and everything that gives them a meaning or changes them. A value costs 16 bytes, and what an
/// escape spells; everything else of a Node is read off the bytes.
/// Views point into the bytes, which must outlive the tree, or, for texts with escapes, into the
/// tree.
class SpanTree {
 public:
  /// REQUIRES: at most kLargestText bytes.
  explicit SpanTree(std::string_view bytes) : bytes_(bytes) {}
  SpanTree(SpanTree&&) noexcept = default;
  SpanTree& operator=(SpanTree&&) noexcept = default;
  SpanTree(const SpanTree&) = delete;
  SpanTree& operator=(const SpanTree&) = delete;
  ~SpanTree() = default;

  std::string_view bytes() const { return bytes_; }
  /// REQUIRES: the span lies in the bytes.
  std::string_view raw(Span span) const {
    return {bytes_.data() + span.begin, span.end - span.begin};
  }
  std::string_view raw(const Node& node) const { return raw(node.span); }

  Node root() const { return node(0); }
  Node node(std::size_t index) const;

  /// The key of a value with its quotes; empty where the value is no member.
  Span key_span(const Node& node) const { return key_span(nodes_[node.index]); }

  /// The direct children of an array or object, in order. For other values there are none.
  class Children;
  Children children(const Node& parent) const;

  /// The member of `object` with this key.
  std::optional<Node> member(const Node& object, std::string_view key) const;

  /// Frees the values of a long text (kLongText); views of texts stay good.
  void forget_values_of_long_text();
  /// False once they are forgotten: then nothing may be asked of the tree any more.
  bool has_values() const { return nodes_.size() > 0; }

  /// What a text with escapes spells.
  struct Unescaped {
    Unescaped(std::uint32_t at, std::string spelled) : begin(at), text(std::move(spelled)) {}

    std::uint32_t begin;  ///< of its opening quote
    std::string text;
  };
  /// In the order of the text; none of them moves.
  using UnescapedTexts = std::deque<Unescaped>;

 private:
  friend class SpanTreeBuilder;

  struct StoredNode {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t key_begin;  ///< 0: no member, since a key never stands first
    std::uint32_t past;       ///< doubled; odd where the key or the text has escapes
  };

  /// By the first byte of a value.
  static constexpr std::array<ValueKind, 256> kKindAt = [] {
    std::array<ValueKind, 256> kinds{};
    kinds.fill(ValueKind::number);
    kinds['"'] = ValueKind::string;
    kinds['{'] = ValueKind::object;
    kinds['['] = ValueKind::array;
    kinds['t'] = ValueKind::boolean;
    kinds['f'] = ValueKind::boolean;
    kinds['n'] = ValueKind::null;
    return kinds;
  }();

  /// Between a key and its value stand only blanks and the colon.
  Span key_span(const StoredNode& stored) const {
    if (stored.key_begin == 0) return {};
    std::size_t end = stored.begin - 1;
    while (bytes_[end - 1] != '"') --end;
    return {stored.key_begin, end};
  }

  std::string_view between_quotes(Span quoted) const {
    return {bytes_.data() + quoted.begin + 1, quoted.end - quoted.begin - 2};
  }
  std::string_view unescaped(Span quoted) const;

  template <class Content>
  Node node(std::size_t index, const StoredNode& stored, const Content& content) const;
  Node node_with_escapes(std::size_t index) const;

  std::string_view bytes_;
  ChunkedVector<StoredNode> nodes_;
  std::unique_ptr<UnescapedTexts> unescaped_;  ///< made with the first of them
};

class SpanTree::Children {
 public:
  class Iterator {
   public:
    Iterator(const SpanTree& tree, std::size_t at) : tree_(&tree), at_(at) {}
    Node operator*() const { return tree_->node(at_); }
    Iterator& operator++() {
      at_ = tree_->nodes_[at_].past / 2;
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

   private:
    const SpanTree* tree_;
    std::size_t at_;
  };

  Children(const SpanTree& tree, std::size_t first, std::size_t past)
      : tree_(&tree), first_(first), past_(past) {}
  Iterator begin() const { return {*tree_, first_}; }
  Iterator end() const { return {*tree_, past_}; }
  bool empty() const { return first_ == past_; }
  std::size_t size() const;

 private:
  const SpanTree* tree_;
  std::size_t first_;
  std::size_t past_;
};

inline SpanTree::Children SpanTree::children(const Node& parent) const {
  return {*this, parent.index + 1, parent.past};
}

/// `content` gives what stands between quotes.
template <class Content>
[[gnu::always_inline]] inline Node SpanTree::node(std::size_t index, const StoredNode& stored,
                                                  const Content& content) const {
  const ValueKind kind = kKindAt[static_cast<unsigned char>(bytes_[stored.begin])];
  const Span span{stored.begin, stored.end};
  return {kind,
          span,
          stored.key_begin != 0 ? content(key_span(stored)) : std::string_view{},
          kind == ValueKind::string ? content(span) : std::string_view{},
          index,
          stored.past / 2};
}

inline Node SpanTree::node(std::size_t index) const {
  const StoredNode& stored = nodes_[index];
  if (stored.past % 2 != 0) return node_with_escapes(index);
  return node(index, stored, [this](Span quoted) { return between_quotes(quoted); });
}

/// Reads JSON strictly: RFC 8259, UTF-8 without surrogates, unique keys in each object, nesting and
/// string length within the limits of docs/format.md. Numbers are kept as text, whatever their
/// size. Errors are of the kind not_a_list (conflict for git's conflict markers), with the place.
Result<SpanTree> read_spans(std::string_view bytes);

/// The same, but a key that stands twice is a finding, and both stay in the tree.
Result<SpanTree> read_spans(std::string_view bytes, Findings& duplicate_keys);

/// From so many bytes on the values of a text are not held without need.
constexpr std::size_t kLongText = std::size_t{4} << 20U;

constexpr std::size_t kDeepestNesting = 64;
constexpr std::size_t kLongestString = std::size_t{16} << 20;

/// Four GiB less a few bytes: every offset, and twice the number of values, fits in 32 bits.
constexpr std::size_t kLargestText = 0xFFFF'FFF0;

}  // namespace tasks
