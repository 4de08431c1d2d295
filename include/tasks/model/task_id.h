#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tasks {

/// The number of a task, 序号: an integer 1 … 2^53−1, or a non-empty string such as "5-2".
/// Two ids are equal when they print alike: 2 and "2" are the same id.
class TaskId {
 public:
  static constexpr std::int64_t kLargest = (std::int64_t{1} << 53) - 1;

  /// REQUIRES: 1 <= number <= kLargest.
  explicit TaskId(std::int64_t number);
  /// REQUIRES: `text` is not empty.
  explicit TaskId(std::string text);

  /// What is printed: `4`, `5-2`.
  const std::string& text() const { return text_; }

  /// The integer, where the printed form is one in the permitted range without leading zeros.
  std::optional<std::int64_t> number() const;

  friend bool operator==(const TaskId& a, const TaskId& b) { return a.text_ == b.text_; }

 private:
  std::string text_;
};

}  // namespace tasks
