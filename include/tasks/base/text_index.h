#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/base/text_table.h"

namespace tasks {

/// Finds things that stand in a row, such as the tasks of a list, by a text that each of them has.
/// Of things with the same text it knows the first. Takes eight to sixteen bytes a thing, where a
/// `std::unordered_map` takes some sixty; so it holds no texts, and is told them anew by `TextOf`,
/// a function of the index. REQUIRES: fewer than 2^31 things.
class TextIndex {
 public:
  TextIndex() = default;

  template <class TextOf>
  TextIndex(std::size_t count, const TextOf& text_of) : slots_(slots_for(count)) {
    add_first(count, text_of);
  }

  bool is_empty() const { return slots_.empty(); }

  /// The index of the thing with this text.
  template <class TextOf>
  std::optional<std::size_t> find(std::string_view text, const TextOf& text_of) const {
    if (slots_.empty()) return std::nullopt;
    const std::size_t found = index_in(slots_[slot_for(text, hash_of(text), text_of)]);
    return found == kNone ? std::nullopt : std::optional(found);
  }

  /// The same; where there is none, the text becomes that of the next thing, whose index is
  /// `count`. REQUIRES: all `count` things were added, and each has another text.
  template <class TextOf>
  std::size_t find_or_add(std::string_view text, std::size_t count, const TextOf& text_of) {
    if (slots_for(count + 1) > slots_.size()) {
      slots_ = std::vector<std::uint32_t>(std::max(kFewestSlots, slots_for(count + 1)));
      add_first(count, text_of);
    }
    return add(text, count, text_of);
  }

 private:
  static constexpr std::size_t kFewestSlots = 16;
  static constexpr std::size_t kNone = SIZE_MAX;  ///< index of an empty slot

  /// At least half of them stay free.
  static std::size_t slots_for(std::size_t count) { return std::bit_ceil(2 * count); }

  template <class TextOf>
  void add_first(std::size_t count, const TextOf& text_of) {
    for (std::size_t i = 0; i < count; ++i) add(text_of(i), i, text_of);
  }

  /// The index of the thing with this text, from now on `index` where there was none.
  template <class TextOf>
  std::size_t add(std::string_view text, std::size_t index, const TextOf& text_of) {
    const std::size_t hash = hash_of(text);
    std::uint32_t& slot = slots_[slot_for(text, hash, text_of)];
    if (slot == 0) slot = tag_of(hash) | static_cast<std::uint32_t>(index + 1);
    return index_in(slot);
  }

  /// The slot that holds the text, else the free one where it belongs.
  template <class TextOf>
  std::size_t slot_for(std::string_view text, std::size_t hash, const TextOf& text_of) const {
    const std::uint32_t tag = tag_of(hash);
    const auto is_other = [&](std::uint32_t slot) {
      return (slot & ~mask()) != tag || text_of(index_in(slot)) != text;
    };
    std::size_t at = hash & mask();
    while (slots_[at] != 0 && is_other(slots_[at])) at = (at + 1) & mask();
    return at;
  }

  std::uint32_t mask() const { return static_cast<std::uint32_t>(slots_.size() - 1); }
  std::uint32_t tag_of(std::size_t hash) const {
    return static_cast<std::uint32_t>(std::uint64_t{hash} >> 32U) & ~mask();
  }
  std::size_t index_in(std::uint32_t slot) const { return std::size_t{slot & mask()} - 1; }

  /// In the low bits, which suffice for it, index + 1; above them as much of the hash of the text
  /// as there is room for, so that a text that stands elsewhere is looked at only where it is
  /// likely to be the one. 0 where nothing is.
  std::vector<std::uint32_t> slots_;
};

}  // namespace tasks
