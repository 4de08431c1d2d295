#include <array>

#include "tasks/change/assignment.h"

namespace tasks {
namespace {

constexpr std::array<std::string_view, 6> kSeparators = {"、", "；", ";", "\n", "\r", "\t"};
constexpr std::array<std::string_view, 4> kOpening = {"（", "(", "【", "["};
constexpr std::array<std::string_view, 4> kClosing = {"）", ")", "】", "]"};
constexpr std::array<std::string_view, 2> kBlanks = {" ", "　"};

/// The mark that `text` begins with, or nothing.
template <std::size_t N>
std::string_view leading(std::string_view text, const std::array<std::string_view, N>& marks) {
  for (const std::string_view mark : marks) {
    if (text.starts_with(mark)) return mark;
  }
  return {};
}

std::string trimmed(std::string_view text) {
  for (std::string_view blank; !(blank = leading(text, kBlanks)).empty();) {
    text.remove_prefix(blank.size());
  }
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view blank : kBlanks) {
      if (!text.ends_with(blank)) continue;
      text.remove_suffix(blank.size());
      found = true;
    }
  }
  return std::string(text);
}

}  // namespace

std::vector<std::string> split_texts(std::string_view cell) {
  std::vector<std::string> texts;
  const auto take = [&texts](std::string_view text) {
    std::string kept = trimmed(text);
    if (!kept.empty()) texts.push_back(std::move(kept));
  };
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < cell.size();) {
    const std::string_view rest = cell.substr(at);
    const std::string_view separator = depth == 0 ? leading(rest, kSeparators) : std::string_view{};
    if (!separator.empty()) {
      take(cell.substr(begin, at - begin));
      begin = at += separator.size();
      continue;
    }
    if (!leading(rest, kOpening).empty()) ++depth;
    if (depth > 0 && !leading(rest, kClosing).empty()) --depth;
    ++at;
  }
  take(cell.substr(begin));
  return texts;
}

}  // namespace tasks
