#include "tasks/model/task_id.h"

#include <charconv>
#include <utility>

namespace tasks {
namespace {

std::optional<std::int64_t> as_number(const std::string& text) {
  if (text.front() == '0' || text.front() == '-') return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (value > TaskId::kLargest) return std::nullopt;
  return value;
}

}  // namespace

TaskId::TaskId(std::int64_t number) : text_(std::to_string(number)), number_(number) {}

TaskId::TaskId(std::string text) : text_(std::move(text)), number_(as_number(text_)) {}

}  // namespace tasks
