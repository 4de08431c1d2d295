#include "tasks/base/message.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "tasks/base/text.h"

namespace tasks {
namespace {

std::string in_words(const Message::Argument& argument, Language language) {
  if (const auto* label = std::get_if<LocalText>(&argument)) {
    return std::string(label->in(language));
  }
  return escape_controls(std::get<std::string>(argument));
}

/// Index of the place that begins at `at` (`{3}`), or nothing.
std::optional<std::size_t> place_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '{' || text[at + 2] != '}') return std::nullopt;
  if (text[at + 1] < '0' || text[at + 1] > '9') return std::nullopt;
  return static_cast<std::size_t>(text[at + 1] - '0');
}

}  // namespace

std::string format(const Message& message, Language language) {
  const std::string_view text = message.text.in(language);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto place = place_at(text, at);
    if (place && *place < message.arguments.size()) {
      result += in_words(message.arguments[*place], language);
      at += 3;
    } else {
      const std::size_t next = std::min(text.find('{', at + 1), text.size());
      result.append(text, at, next - at);
      at = next;
    }
  }
  return result;
}

std::string shown_short(std::string_view data) {
  constexpr std::size_t kMostBytes = 1200;  // marks that take no column are cut, too
  constexpr std::size_t kMostColumns = 300;
  if (data.size() <= kMostBytes) return truncate(escape_controls(data), kMostColumns);
  return truncate(escape_controls(beginning_of(data, kMostBytes)) + "…", kMostColumns);
}

std::string format_short(const Message& message, Language language) {
  Message shortened = message;
  for (Message::Argument& argument : shortened.arguments) {
    auto* data = std::get_if<std::string>(&argument);
    if (data != nullptr) *data = shown_short(*data);
  }
  return format(shortened, language);
}

}  // namespace tasks
