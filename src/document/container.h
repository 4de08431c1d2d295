#pragma once

#include <deque>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

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

  using Items = std::list<Item>;
  /// Where an item stands, or the end. Stays good until that item is erased.
  using Place = Items::iterator;

  Container(const Container&) = delete;
  Container& operator=(const Container&) = delete;

  const Items& items() const { return items_; }
  bool empty() const { return items_.empty(); }
  Place begin() { return items_.begin(); }
  Place end() { return items_.end(); }
  std::string_view tail() const { return tail_; }

  /// The member with this key, or end().
  Place find(std::string_view key);

  void set_value(Place at, std::string value) { at->value = keep(std::move(value)); }

  /// Inserts an item before `at`. One that becomes the first takes the blanks that stood before the
  /// old first one. `key` is the decoded key of a member, empty in an array.
  Place insert(Place at, std::string key, std::string before, std::string head, std::string value);

  /// Returns the place behind.
  Place erase(Place at);

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
  Items items_;
  std::unordered_map<std::string_view, Place> by_key_;  ///< of many members, once one is looked for
  std::string_view tail_;
  std::deque<std::string> texts_;
};

}  // namespace tasks
