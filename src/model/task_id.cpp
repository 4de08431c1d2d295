#include "tasks/model/task_id.h"

#include <charconv>
#include <string>

namespace tasks {

TaskId::TaskId(std::int64_t number) : text_(std::to_string(number)) {}

std::optional<std::int64_t> TaskId::number() const {
  const std::string_view text = text_.view();
  if (text.front() == '0' || text.front() == '-') return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (value > kLargest) return std::nullopt;
  return value;
}

}  // namespace tasks
