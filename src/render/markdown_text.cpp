#include "render/markdown_text.h"

#include <algorithm>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr bool is_markup(char c) {
  constexpr std::string_view kMarkup = "\\`*_[]#!~|$";
  return kMarkup.find(c) != std::string_view::npos;
}

/// Where GitHub's flavour makes a link of bare text: `http://`, `www.`, `name@host`, `mailto:x`.
bool starts_link(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '@':
      return true;
    case ':':
      return at + 1 < text.size() && text[at + 1] != ' ';
    case '.': {
      if (at < 3) return false;
      const std::string_view before = text.substr(at - 3, 3);
      return std::all_of(before.begin(), before.end(), [](char c) { return c == 'w' || c == 'W'; });
    }
    default:
      return false;
  }
}

/// One line of data as text that Markdown shows unchanged. Angle brackets and ampersands become
/// character references, which a renderer that passes HTML through cannot take for a tag either.
std::string literal(std::string_view data) {
  const std::string text = escape_controls(data);
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '&':
        result += "&amp;";
        break;
      default:
        if (is_markup(text[i]) || starts_link(text, i)) result += '\\';
        result += text[i];
    }
  }
  return result;
}

}  // namespace

std::string markdown_lines(std::string_view text) {
  std::string result;
  for (std::size_t end = text.find_first_of("\r\n"); end != std::string_view::npos;
       end = text.find_first_of("\r\n")) {
    result.append(literal(text.substr(0, end))).append("<br>");
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  return result += literal(text);
}

std::string markdown_paragraph(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  std::string result = markdown_lines(text);
  if (result.empty()) return result;
  const std::size_t digits = std::min(result.find_first_not_of("0123456789"), result.size());
  if (digits > 0 && digits < result.size() && (result[digits] == '.' || result[digits] == ')')) {
    return result.insert(digits, "\\");
  }
  const bool marks = result[0] == '-' || result[0] == '+' || result[0] == '=';
  return marks ? "\\" + result : result;
}

}  // namespace tasks
