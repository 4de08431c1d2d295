#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "tasks/base/compact_text.h"

namespace tasks {

/// The number of a task, 序号: an integer 1 … 2^53−1, or a string such as "5-2" of 1 to
/// kLongestText bytes.
/// Two ids are equal when they print alike: 2 and "2" are the same id.
class TaskId {
 public:
  static constexpr std::int64_t kLargest = (std::int64_t{1} << 53) - 1;
  static constexpr std::size_t kLongestText = 255;  ///< an id is printed wherever a task is named

  /// REQUIRES: 1 <= number <= kLargest.
  explicit TaskId(std::int64_t number);
  /// REQUIRES: `text` is not empty.
  explicit TaskId(std::string_view text) : text_(text) {}

  /// What is printed: `4`, `5-2`. Lasts until this is changed, moved or gone.
  std::string_view text() const { return text_.view(); }

  /// The integer, where the printed form is one in the permitted range without leading zeros.
  std::optional<std::int64_t> number() const;

  friend bool operator==(const TaskId& a, const TaskId& b) { return a.text() == b.text(); }

 private:
  CompactText text_;
};

}  // namespace tasks
