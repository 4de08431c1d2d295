#pragma once

#include <list>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/span_tree.h"
#include "document/splice.h"
#include "document/stable_store.h"
#include "tasks/base/text_index.h"

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

  /// Which elements are items of their own.
  enum class Cut {
    all,
    ends,  ///< the first and the last; what stands between them is one item
  };

  /// REQUIRES: `node` is an array or an object of `tree`.
  Container(const SpanTree& tree, const Node& node, Cut cut = Cut::all);

  /// An empty one: `{}` or `[]`.
  explicit Container(ValueKind kind);

  using Items = std::pmr::list<Item>;
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

  void set_value(Place at, std::string_view value) { at->value = keep(value); }

  /// Inserts an item before `at`. One that becomes the first takes the blanks that stood before the
  /// old first one. `key` is the decoded key of a member, empty in an array.
  Place insert(Place at, std::string_view key, std::string_view before, std::string_view head,
               std::string_view value);

  /// Returns the place behind.
  Place erase(Place at);

  /// The blanks before the closing bracket.
  void set_tail(std::string_view tail);

  std::string text() const;

  /// The same, part by part. REQUIRES: the container was read off the bytes that `text` splices.
  void append_to(SplicedText& text) const;

 private:
  template <class Text>
  void put_together(Text& text) const;
  std::string_view keep(std::string_view text) { return texts_.keep(text); }

  /// Where the member with a key stands; the end once it was erased.
  struct Found {
    std::string_view key;
    Place place;
  };
  struct KeyOf {
    const std::vector<Found>& all;
    std::string_view operator()(std::size_t index) const { return all[index].key; }
  };
  void add_to_index(Place at);

  char open_;
  char close_;
  std::pmr::monotonic_buffer_resource memory_;  ///< of items and keys, which go together
  Items items_{&memory_};
  /// Of many members, once one is looked for.
  std::vector<Found> by_key_;
  TextIndex index_;
  std::string_view tail_;
  StableStore<char> texts_;
};

}  // namespace tasks
