#include <algorithm>

#include "document/layout.h"

namespace tasks {
namespace {

bool is_indent(char c) {
  return c == ' ' || c == '\t';
}

/// The length of the blanks at the beginning of `line`.
std::size_t indent_length(std::string_view line) {
  return static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_indent) -
                                  line.begin());
}

/// A text of several lines: what stands before each line's first token is layout.
class Lines {
 public:
  explicit Lines(std::string_view json) {
    for (std::size_t at = 0; at <= json.size();) {
      const std::size_t end = std::min(json.find('\n', at), json.size());
      std::string_view line = json.substr(at, end - at);
      if (end < json.size() && line.ends_with('\r')) line.remove_suffix(1);
      lines_.push_back(line);
      at = end + 1;
    }
  }

  /// On one line, with `gap` behind commas.
  std::string joined(std::string_view gap) const {
    std::string text;
    for (const std::string_view line : lines_) {
      if (text.ends_with(',')) text += gap;
      text += line.substr(indent_length(line));
    }
    return text;
  }

  /// Each on its line behind `start`, inner lines as many steps deeper as they were.
  std::string indented(std::string_view start, std::string_view indent) const {
    // The last line holds the closing bracket, which stands where the first line began.
    const std::size_t outer = indent_length(lines_.back());
    const std::size_t inner = indent_length(lines_[1]);
    const std::size_t step = inner > outer ? inner - outer : 0;
    std::string text(lines_.front());
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      const std::size_t depth = indent_length(lines_[i]);
      text += start;
      std::size_t rest = depth > outer ? depth - outer : 0;
      for (; step > 0 && rest >= step; rest -= step) text += indent;
      text.append(rest, ' ').append(lines_[i].substr(depth));
    }
    return text;
  }

 private:
  std::vector<std::string_view> lines_;
};

}  // namespace

std::string relaid(std::string_view json, const Layout& layout, LineStart start) {
  if (json.find('\n') == std::string_view::npos) return std::string(json);
  const Lines lines(json);
  return start.empty() ? lines.joined(layout.gap) : lines.indented(start, layout.indent);
}

}  // namespace tasks
