#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

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
  Span key_span;          ///< of the key with its quotes; empty where the value is no member
  std::string_view key;   ///< decoded
  std::string_view text;  ///< decoded; of strings only
  std::size_t past = 0;   ///< index of the node after the last descendant
};

/// Every value of a JSON text in the order of the text: THE interface between whatever reads bytes
/// and everything that gives them a meaning or changes them.
/// Views point into the bytes, which must outlive the tree, or, for texts with escapes, into the
/// tree.
class SpanTree {
 public:
  explicit SpanTree(std::string_view bytes) : bytes_(bytes) {}
  SpanTree(SpanTree&&) noexcept = default;
  SpanTree& operator=(SpanTree&&) noexcept = default;
  SpanTree(const SpanTree&) = delete;
  SpanTree& operator=(const SpanTree&) = delete;
  ~SpanTree() = default;

  std::string_view bytes() const { return bytes_; }
  std::string_view raw(Span span) const { return bytes_.substr(span.begin, span.end - span.begin); }
  std::string_view raw(const Node& node) const { return raw(node.span); }

  const Node& root() const { return nodes_.front(); }

  /// The direct children of an array or object, in order. For other values there are none.
  class Children;
  Children children(const Node& parent) const;

  /// The member of `object` with this key, or null.
  const Node* member(const Node& object, std::string_view key) const;

 private:
  friend class SpanTreeBuilder;

  std::string_view bytes_;
  std::vector<Node> nodes_;
  std::deque<std::string> decoded_;
};

class SpanTree::Children {
 public:
  class Iterator {
   public:
    Iterator(const Node* nodes, std::size_t at) : nodes_(nodes), at_(at) {}
    const Node& operator*() const { return nodes_[at_]; }
    Iterator& operator++() {
      at_ = nodes_[at_].past;
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

   private:
    const Node* nodes_;
    std::size_t at_;
  };

  Children(const Node* nodes, std::size_t first, std::size_t past)
      : nodes_(nodes), first_(first), past_(past) {}
  Iterator begin() const { return {nodes_, first_}; }
  Iterator end() const { return {nodes_, past_}; }
  bool empty() const { return first_ == past_; }

 private:
  const Node* nodes_;
  std::size_t first_;
  std::size_t past_;
};

/// Reads JSON strictly: RFC 8259, UTF-8 without surrogates, unique keys in each object, nesting and
/// string length within the limits of docs/format.md. Numbers are kept as text, whatever their
/// size. Errors are of the kind not_a_list (conflict for git's conflict markers), with the place.
Result<SpanTree> read_spans(std::string_view bytes);

/// The same, but a key that stands twice is a finding, and both stay in the tree.
Result<SpanTree> read_spans(std::string_view bytes, Findings& duplicate_keys);

constexpr std::size_t kDeepestNesting = 64;
constexpr std::size_t kLongestString = std::size_t{16} << 20;

}  // namespace tasks
