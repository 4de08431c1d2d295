#pragma once

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
/// a function of the index. REQUIRES: fewer than 2^32 things.
class TextIndex {
 public:
  TextIndex() = default;

  template <class TextOf>
  TextIndex(std::size_t count, const TextOf& text_of) : slots_(std::bit_ceil(2 * count)) {
    for (std::size_t i = 0; i < count; ++i) {
      std::uint32_t& slot = slots_[slot_for(text_of(i), text_of)];
      if (slot == 0) slot = static_cast<std::uint32_t>(i + 1);
    }
  }

  bool is_empty() const { return slots_.empty(); }

  /// The index of the thing with this text.
  template <class TextOf>
  std::optional<std::size_t> find(std::string_view text, const TextOf& text_of) const {
    if (slots_.empty()) return std::nullopt;
    const std::uint32_t slot = slots_[slot_for(text, text_of)];
    return slot == 0 ? std::nullopt : std::optional<std::size_t>(slot - 1);
  }

 private:
  /// The slot that holds the text, else the free one where it belongs. At least half are free.
  template <class TextOf>
  std::size_t slot_for(std::string_view text, const TextOf& text_of) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash_of(text) & mask;
    while (slots_[at] != 0 && text_of(slots_[at] - 1) != text) at = (at + 1) & mask;
    return at;
  }

  std::vector<std::uint32_t> slots_;  ///< index + 1; 0 where nothing is
};

}  // namespace tasks
