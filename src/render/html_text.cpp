#include "render/html_text.h"

#include <algorithm>

#include "tasks/base/text.h"

namespace tasks {
namespace {

/// What stands in a page for a character; empty where it stands for itself.
std::string_view reference_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

void append_visible(std::string& out, std::string_view text) {
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view reference = reference_of(text[at]);
    if (reference.empty()) continue;
    out.append(text.substr(copied, at - copied)).append(reference);
    copied = at + 1;
  }
  out.append(text.substr(copied));
}

void append_line(std::string& out, std::string_view data) {
  if (has_controls(data)) return append_visible(out, escape_controls(data));
  append_visible(out, data);
}

std::size_t line_end(std::string_view data) {
  const auto ends_line = [](char c) { return c == '\r' || c == '\n'; };
  return static_cast<std::size_t>(std::find_if(data.begin(), data.end(), ends_line) - data.begin());
}

void append_lines(std::string& out, std::string_view data, std::string_view joint) {
  for (std::size_t end = line_end(data); end < data.size(); end = line_end(data)) {
    append_line(out, data.substr(0, end));
    out += joint;
    data.remove_prefix(end + (data.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  append_line(out, data);
}

}  // namespace

std::string html_text(std::string_view data) {
  std::string text;
  append_html_text(text, data);
  return text;
}

void append_html_text(std::string& out, std::string_view data) {
  append_lines(out, data, " ");
}

std::string html_lines(std::string_view data) {
  std::string text;
  append_html_lines(text, data);
  return text;
}

void append_html_lines(std::string& out, std::string_view data) {
  append_lines(out, data, "<br>");
}

}  // namespace tasks
