#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/span_tree.h"

namespace tasks {

/// Makes a tree of the values of a text, told in their order. Both readers build with it.
class SpanTreeBuilder {
 public:
  explicit SpanTreeBuilder(std::string_view bytes) : tree_(bytes) {
    constexpr std::size_t kUsualBytes = 64;  // of a value with its key
    tree_.nodes_.reserve(bytes.size() / kUsualBytes);
  }

  std::string_view bytes() const { return tree_.bytes_; }

  /// The key of the value that is added next.
  void key(Span span, std::string_view decoded) {
    key_span_ = span;
    key_ = decoded;
  }

  Node& add(ValueKind kind, Span span) {
    Node& node = tree_.nodes_.emplace_back();
    node.kind = kind;
    node.span = span;
    node.key_span = std::exchange(key_span_, Span{});
    node.key = std::exchange(key_, std::string_view{});
    node.past = tree_.nodes_.size();
    return node;
  }

  std::string_view last_key() const { return key_; }

  bool can_open() const { return depth_ < kDeepestNesting; }

  /// What is added from now on belongs to this array or object. REQUIRES: can_open().
  void open(ValueKind kind, std::size_t begin) {
    open_[depth_++] = tree_.nodes_.size();
    add(kind, {begin, begin + 1});
  }

  /// Ends the array or object that was opened last. The reference lives until something is added.
  const Node& close(std::size_t end) {
    Node& node = tree_.nodes_[open_[--depth_]];
    node.span.end = end;
    node.past = tree_.nodes_.size();
    return node;
  }

  /// A text that the file spells otherwise; the view lives as long as the tree.
  std::string_view keep(std::string decoded) {
    return tree_.decoded_.emplace_back(std::move(decoded));
  }

  /// Two members of an object with the same key.
  struct Twins {
    const Node* first;  ///< in the order of the text
    const Node* second;
  };

  /// Every two members of `object` with the same key between which stands no third one.
  std::vector<Twins> twins(const Node& object) const;

  SpanTree take() { return std::move(tree_); }

 private:
  SpanTree tree_;
  Span key_span_;
  std::string_view key_;
  std::array<std::size_t, kDeepestNesting> open_{};
  std::size_t depth_ = 0;
};

}  // namespace tasks
