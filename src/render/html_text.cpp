#include "render/html_text.h"

#include "tasks/base/text.h"

namespace tasks {
namespace {

void append_line(std::string& out, std::string_view data) {
  for (const char c : escape_controls(data)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

std::string lines_joined(std::string_view data, std::string_view joint) {
  std::string result;
  for (std::size_t end = data.find_first_of("\r\n"); end != std::string_view::npos;
       end = data.find_first_of("\r\n")) {
    append_line(result, data.substr(0, end));
    result += joint;
    data.remove_prefix(end + (data.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  append_line(result, data);
  return result;
}

}  // namespace

std::string html_text(std::string_view data) {
  return lines_joined(data, " ");
}

std::string html_lines(std::string_view data) {
  return lines_joined(data, "<br>");
}

}  // namespace tasks
