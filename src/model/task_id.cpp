#include "tasks/model/task_id.h"

#include <charconv>
#include <utility>

namespace tasks {

TaskId::TaskId(std::int64_t number) : text_(std::to_string(number)) {}

TaskId::TaskId(std::string text) : text_(std::move(text)) {}

std::optional<std::int64_t> TaskId::number() const {
  if (text_.front() == '0' || text_.front() == '-') return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
  if (error != std::errc{} || end != text_.data() + text_.size()) return std::nullopt;
  if (value > kLargest) return std::nullopt;
  return value;
}

}  // namespace tasks
