#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "document/span_tree.h"
#include "document/splice.h"

namespace tasks {

/// An array or object cut into its pieces, so that one of them can be changed, added or removed and
/// every other byte put together again as it was. Pieces are views into the file, or into the texts
/// that the container was given.
class Container {
 public:
  struct Item {
    std::string_view before;  ///< blanks between the bracket or comma and the item
    std::string_view head;    ///< of a member: the key, the colon and the blanks around it
    std::string_view value;
    std::string_view after;  ///< blanks between the item and the comma behind it
    std::string_view key;    ///< of a member: decoded
  };

  /// REQUIRES: `node` is an array or an object of `tree`.
  Container(const SpanTree& tree, const Node& node);

  /// An empty one: `{}` or `[]`.
  explicit Container(ValueKind kind);

  const std::vector<Item>& items() const { return items_; }
  std::string_view tail() const { return tail_; }

  /// Index of the member with this key, or items().size().
  std::size_t index_of(std::string_view key) const;

  void set_value(std::size_t index, std::string value);

  /// Inserts an item; what stood at `index` and later moves back. An item that becomes the first
  /// takes the blanks that stood before the old first one.
  /// `key` is the decoded key of a member, empty in an array.
  void insert(std::size_t index, std::string key, std::string before, std::string head,
              std::string value);

  void erase(std::size_t index);

  /// The blanks before the closing bracket.
  void set_tail(std::string tail);

  std::string text() const;

  /// The same, part by part. REQUIRES: the container was read off the bytes that `text` splices.
  void append_to(SplicedText& text) const;

 private:
  template <class Text>
  void put_together(Text& text) const;
  std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

  char open_;
  char close_;
  std::vector<Item> items_;
  std::string_view tail_;
  std::deque<std::string> texts_;
};

}  // namespace tasks
