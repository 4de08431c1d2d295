#include "deadline/milestone_text.h"

#include <span>
#include <utility>

namespace tasks::phrase {

namespace {

/// The bytes at `at`, or before it where not `leading`, are one of these marks: how many it takes,
/// else 0. REQUIRES: there is a byte on that side.
std::size_t mark_at(std::string_view text, std::size_t at, bool leading) {
  constexpr std::string_view kBoth[] = {",",  ";",  ".",  " ",  "\t", "\n", "\r", "-",      "，",
                                        "；", "。", "、", "：", ":",  "/",  "／", "\u3000", "—"};
  constexpr std::string_view kBefore[] = {")", "）", "】"};
  constexpr std::string_view kBehind[] = {"和", "及", "或", "与", "(", "（", "【"};
  const std::string_view rest = leading ? text.substr(at) : text.substr(0, at);
  const auto matches = [&](std::string_view mark) {
    if (leading) return rest.front() == mark.front() && rest.starts_with(mark);
    return rest.back() == mark.back() && rest.ends_with(mark);
  };
  for (const auto mark : kBoth) {
    if (matches(mark)) return mark.size();
  }
  const std::span<const std::string_view> one_side =
      leading ? std::span<const std::string_view>(kBefore)
              : std::span<const std::string_view>(kBehind);
  for (const auto mark : one_side) {
    if (matches(mark)) return mark.size();
  }
  return 0;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0;
  std::size_t end = text.size();
  while (begin < end) {
    const std::size_t size = mark_at(text, begin, true);
    if (size == 0) break;
    begin += size;
  }
  while (end > begin) {
    const std::size_t size = mark_at(text.substr(begin), end - begin, false);
    if (size == 0) break;
    end -= size;
  }
  return text.substr(begin, end - begin);
}

/// Takes off a bracket that stands around all of the text, or has no partner in it.
std::string_view without_brackets(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"（", "）"}, {"【", "】"}};
  for (const auto& [open, close] : kPairs) {
    const bool opens = text.substr(0, open.size()) == open;
    const bool closes =
        text.size() >= close.size() && text.substr(text.size() - close.size()) == close;
    const auto inner_open = text.rfind(open);
    if (opens && closes && inner_open == 0) {
      return text.substr(open.size(), text.size() - open.size() - close.size());
    }
    if (opens && text.find(close) == std::string_view::npos) return text.substr(open.size());
    if (closes && inner_open == std::string_view::npos) {
      return text.substr(0, text.size() - close.size());
    }
  }
  return text;
}

/// The end of the words, moved behind the bracket that they open and do not close.
std::size_t with_bracket(std::string_view words, std::size_t begin, std::size_t end) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"（", "）"}, {"【", "】"}};
  for (const auto& [open, close] : kPairs) {
    const auto text = words.substr(begin, end - begin);
    const auto opened = text.rfind(open);
    if (opened == std::string_view::npos || opened == 0) continue;
    if (text.find(close, opened) != std::string_view::npos) continue;
    if (words.substr(end, close.size()) == close) return end + close.size();
  }
  return end;
}

}  // namespace

std::string milestone_text(std::string_view words, std::size_t begin, std::size_t end) {
  end = with_bracket(words, begin, end);
  return std::string(trimmed(without_brackets(trimmed(words.substr(begin, end - begin)))));
}

}  // namespace tasks::phrase
