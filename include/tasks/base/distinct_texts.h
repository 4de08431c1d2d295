#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/text_index.h"

namespace tasks {

/// Numbers texts from 0 on in the order in which they first come. They must outlive this. A text
/// costs 24 to 48 bytes, and is found quickly among millions.
class DistinctTexts {
 public:
  DistinctTexts() = default;
  /// Has room for so many.
  explicit DistinctTexts(std::size_t count) { texts_.reserve(count); }

  /// The number of a text, and whether it came for the first time.
  std::pair<std::size_t, bool> add(std::string_view text) {
    const std::size_t number = number_of(text);
    const bool is_new = number == texts_.size();
    if (is_new) texts_.push_back(text);
    return {number, is_new};
  }

  /// Each text, in the order of the numbers.
  const std::vector<std::string_view>& all() const& { return texts_; }
  std::vector<std::string_view> all() && { return std::move(texts_); }

 private:
  /// That of the next text where it is new.
  std::size_t number_of(std::string_view text) {
    constexpr std::size_t kFew = 8;  // are found without a table
    if (texts_.size() < kFew) {
      const auto found = std::find(texts_.begin(), texts_.end(), text);
      return static_cast<std::size_t>(found - texts_.begin());
    }
    const auto text_of = [this](std::size_t index) { return texts_[index]; };
    return index_.find_or_add(text, texts_.size(), text_of);
  }

  std::vector<std::string_view> texts_;
  TextIndex index_;  ///< empty as long as there are few
};

}  // namespace tasks
