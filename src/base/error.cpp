#include "tasks/base/error.h"

#include <algorithm>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t kExcerptBytes = 200;

constexpr bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The first byte of the character that the byte `at` belongs to, not before `low`.
std::size_t start_of_character(std::string_view text, std::size_t at, std::size_t low) {
  std::size_t start = at;
  while (start > low && at - start < 3 && start < text.size() && continues_character(text[start])) {
    --start;
  }
  return start;
}

}  // namespace

Place locate(std::string_view text, std::size_t offset) {
  const std::size_t first = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  offset = std::clamp(offset, first, text.size());
  const std::string_view before = text.substr(first, offset - first);
  const std::size_t last_break = before.rfind('\n');
  const std::size_t begin = last_break == std::string_view::npos ? first : first + last_break + 1;

  std::size_t end = text.find_first_of("\r\n", offset);
  if (end == std::string_view::npos) end = text.size();
  std::size_t from = offset - begin > kExcerptBytes / 2 ? offset - kExcerptBytes / 2 : begin;
  from = start_of_character(text, from, begin);
  std::size_t to = std::min(end, from + kExcerptBytes);
  if (to < end) to = std::max(offset, start_of_character(text, to, from));

  Place place;
  place.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  place.column = 1 + count_code_points(text.substr(begin, offset - begin));
  place.excerpt = std::string(text.substr(from, to - from));
  place.caret = offset - from;
  return place;
}

}  // namespace tasks
