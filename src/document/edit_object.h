#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/container.h"
#include "document/layout.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"

namespace tasks {

/// Edits one object of the file, a task or the list itself, piece by piece.
class ObjectEditor {
 public:
  /// `key_order` tells where a new key goes: before the first key of a later place. See
  /// place_of_key.
  using PlaceOfKey = std::size_t (*)(std::string_view key);

  ObjectEditor(const SpanTree& tree, const Node& node, const Layout& layout,
               PlaceOfKey place_of_key)
      : tree_(tree), node_(node), layout_(layout), place_of_key_(place_of_key), keys_(tree, node) {}

  /// REQUIRES: the edit changes keys of this object.
  Result<void> apply(const Edit& edit);

  /// The changes as splices of the tree's bytes.
  std::vector<ByteSplice> splices();

 private:
  /// An array of the object, open for changes.
  struct OpenArray {
    OpenArray(std::string present, Container::Cut wanted)
        : bytes(std::move(present)), cut(wanted) {}

    std::string bytes;
    Container::Cut cut;
    std::optional<SpanTree> tree;
    std::optional<Container> elements;
  };

  void set(const std::string& key, const NewValue& value);
  void unset(std::string_view key);
  Result<void> append_entry(const NewEntry& entry);
  Result<void> amend_entry(std::size_t index, std::string_view text);
  Result<void> arrange(const std::string& key, const std::vector<ArrayElement>& elements);
  void set_encoded(std::string_view key, std::string_view value);
  Container::Place place_for(std::string_view key);
  std::string line_start() const;
  Result<Container*> open_entries(Container::Cut cut);
  void close_entries();

  const SpanTree& tree_;
  Node node_;
  const Layout& layout_;
  PlaceOfKey place_of_key_;
  Container keys_;
  std::unique_ptr<OpenArray> entries_;  ///< of `progress`, between one addition and the next
  /// Where the last new key went: its place in the order, and the first key of a later one.
  std::optional<std::pair<std::size_t, Container::Place>> last_insertion_;
};

/// The last line break of `blanks` and what follows it: empty lines above are not part of a layout.
std::string_view last_line(std::string_view blanks);

/// As encode; a single text of a list of texts stands as the file already writes it, and without
/// brackets where it writes nothing.
std::string encode_in_place_of(std::string_view old_value, const NewValue& value,
                               const Layout& layout, LineStart start);

/// The canonical place of a key among the keys of a task; unknown keys come last.
std::size_t place_of_task_key(std::string_view key);

/// The canonical place of a key among the keys of the list; unknown keys come before `tasks`.
std::size_t place_of_list_key(std::string_view key);

}  // namespace tasks
