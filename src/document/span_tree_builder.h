#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/span_tree.h"

namespace tasks {

/// Makes a tree of the values of a text, told in their order. Both readers build with it.
class SpanTreeBuilder {
 public:
  explicit SpanTreeBuilder(std::string_view bytes) : tree_(bytes) {}

  std::string_view bytes() const { return tree_.bytes_; }

  /// Begins anew on other bytes, whose values stand within `depth` arrays and objects. What an
  /// earlier tree held is gone, its room is used again.
  void restart(std::string_view bytes, std::size_t depth) {
    tree_.bytes_ = bytes;
    tree_.nodes_.clear();
    if (tree_.unescaped_) tree_.unescaped_->clear();
    key_begin_ = 0;
    has_escapes_ = false;
    depth_ = depth;
  }

  /// The tree so far; it changes with the next use of the builder.
  const SpanTree& tree() const { return tree_; }

  /// Hands over what escapes spell, null where there are none: views of it outlive the tree where
  /// the caller keeps it. REQUIRES: no node of the tree is read any more.
  std::unique_ptr<SpanTree::UnescapedTexts> take_unescaped() {
    const bool has_any = tree_.unescaped_ && !tree_.unescaped_->empty();
    return has_any ? std::move(tree_.unescaped_) : nullptr;
  }

  /// The key of the value that is added next begins here.
  void key(std::size_t begin) { key_begin_ = stored(begin); }

  void add(Span span) {
    const std::uint32_t past = stored(tree_.nodes_.size() + 1) * 2 + (has_escapes_ ? 1U : 0U);
    tree_.nodes_.push_back({stored(span.begin), stored(span.end), key_begin_, past});
    key_begin_ = 0;
    has_escapes_ = false;
  }

  bool can_open() const { return depth_ < kDeepestNesting; }

  /// What is added from now on belongs to this array or object. REQUIRES: can_open().
  void open(std::size_t begin) {
    open_[depth_++] = tree_.nodes_.size();
    add({begin, begin + 1});
  }

  /// Ends the array or object that was opened last, and returns its index.
  std::size_t close(std::size_t end) {
    const std::size_t index = open_[--depth_];
    SpanTree::StoredNode& node = tree_.nodes_[index];
    node.end = stored(end);
    node.past = stored(tree_.nodes_.size()) * 2 + node.past % 2;
    return index;
  }

  /// What the text with escapes spells whose opening quote stands at `begin`: the next key, or the
  /// text that is added next. The view lives as long as the tree.
  std::string_view keep(std::size_t begin, std::string decoded) {
    has_escapes_ = true;
    if (!tree_.unescaped_) tree_.unescaped_ = std::make_unique<SpanTree::UnescapedTexts>();
    return tree_.unescaped_->emplace_back(stored(begin), std::move(decoded)).text;
  }

  /// A key and the place of its opening quote.
  struct Key {
    std::string_view text;
    std::size_t begin;
  };

  /// Two members of an object with the same key.
  struct Twins {
    Key first;  ///< in the order of the text
    Key second;
  };

  /// Every two members with the same key, of the object with this index, between which stands no
  /// third one.
  std::vector<Twins> twins(std::size_t object) const;

  SpanTree take() { return std::move(tree_); }

 private:
  bool may_have_twins(std::size_t object) const;
  static std::uint32_t stored(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

  SpanTree tree_;
  std::uint32_t key_begin_ = 0;
  bool has_escapes_ = false;
  std::array<std::size_t, kDeepestNesting> open_{};
  std::size_t depth_ = 0;
};

}  // namespace tasks
