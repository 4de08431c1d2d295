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

Locator::Locator(std::string_view text)
    : text_(text),
      first_(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0),
      at_(first_),
      line_begin_(first_) {}

Place Locator::locate(std::size_t offset) {
  offset = std::clamp(offset, at_, text_.size());
  const std::string_view passed = text_.substr(at_, offset - at_);
  if (const std::size_t last_break = passed.rfind('\n'); last_break != std::string_view::npos) {
    line_ += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
    line_begin_ = at_ + last_break + 1;
    column_ = 1 + count_code_points(text_.substr(line_begin_, offset - line_begin_));
  } else {
    column_ += count_code_points(passed);
  }
  at_ = offset;

  std::size_t from =
      offset - line_begin_ > kExcerptBytes / 2 ? offset - kExcerptBytes / 2 : line_begin_;
  from = start_of_character(text_, from, line_begin_);
  const std::size_t most = std::min(text_.size(), from + kExcerptBytes);
  const std::size_t line_end = text_.substr(0, most).find_first_of("\r\n", offset);
  std::size_t to = std::min(line_end, most);
  if (to == most && to < text_.size()) to = std::max(offset, start_of_character(text_, to, from));
  return Place{{}, line_, column_, std::string(text_.substr(from, to - from)), offset - from};
}

Place locate(std::string_view text, std::size_t offset) {
  return Locator(text).locate(offset);
}

}  // namespace tasks
