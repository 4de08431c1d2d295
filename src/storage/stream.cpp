#include "storage/stream.h"

#include <charconv>
#include <system_error>

#include "tasks/storage/store.h"

namespace tasks {

namespace {

std::optional<int> numbered(std::string_view path) {
  constexpr std::string_view kFolder = "/dev/fd/";
  if (!path.starts_with(kFolder)) return std::nullopt;
  const std::string_view digits = path.substr(kFolder.size());
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_number = error == std::errc{} && end == digits.data() + digits.size();
  return is_number && number >= 0 ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<int> stream_at(std::string_view path) {
  return path == "/dev/stdin" ? std::optional(0) : numbered(path);
}

std::optional<int> output_stream_at(std::string_view path) {
  if (path == "/dev/stdout") return 1;
  return path == "/dev/stderr" ? std::optional(2) : numbered(path);
}

bool is_stream(std::string_view path) {
  return stream_at(path).has_value();
}

bool is_output_stream(std::string_view path) {
  return output_stream_at(path).has_value();
}

}  // namespace tasks
