#include <algorithm>

#include "tasks/document/conflict_markers.h"

namespace tasks {
namespace {

constexpr std::size_t kShortestMarker = 7;

/// The line without its line end.
std::string_view bare(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The length of a marker of this sign at the beginning of the line, 0 where there is none.
std::size_t marker_length(std::string_view line, char sign) {
  line = bare(line);
  const std::size_t length = std::min(line.find_first_not_of(sign), line.size());
  const bool ends = length == line.size() || line[length] == ' ';
  return ends && length >= kShortestMarker ? length : 0;
}

std::string label_of(std::string_view line, std::size_t length) {
  line = bare(line);
  return std::string(line.substr(std::min(length + 1, line.size())));
}

class MarkerReader {
 public:
  bool read(std::string_view line) {
    ++number_;
    switch (part_) {
      case Part::common:
        return read_common(line);
      case Part::ours:
        if (is_marker(line, '|')) return enter(Part::base);
        if (is_marker(line, '=')) return enter(Part::theirs);
        result_.ours += line;
        return true;
      case Part::base:
        if (is_marker(line, '=')) return enter(Part::theirs);
        return true;
      case Part::theirs:
        if (is_marker(line, '>')) return leave(line);
        result_.theirs += line;
        return true;
    }
    return false;
  }

  std::optional<MarkedText> take() {
    if (part_ != Part::common || result_.conflicts.empty()) return std::nullopt;
    return std::move(result_);
  }

 private:
  enum class Part { common, ours, base, theirs };

  bool is_marker(std::string_view line, char sign) const {
    return marker_length(line, sign) == length_;
  }

  bool enter(Part part) {
    part_ = part;
    return true;
  }

  bool read_common(std::string_view line) {
    const std::size_t length = marker_length(line, '<');
    if (length == 0) {
      result_.ours += line;
      result_.theirs += line;
      return true;
    }
    length_ = length;
    first_ = number_;
    if (result_.conflicts.empty()) {
      result_.style.length = length;
      result_.style.ours = label_of(line, length);
    }
    return enter(Part::ours);
  }

  bool leave(std::string_view line) {
    if (result_.conflicts.empty()) result_.style.theirs = label_of(line, length_);
    result_.conflicts.push_back({first_, number_});
    return enter(Part::common);
  }

  Part part_ = Part::common;
  std::size_t length_ = kShortestMarker;
  std::size_t number_ = 0;
  std::size_t first_ = 0;
  MarkedText result_;
};

}  // namespace

std::optional<MarkedText> read_markers(std::string_view text) {
  MarkerReader reader;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    if (!reader.read(text.substr(at, end - at))) return std::nullopt;
    at = end;
  }
  return reader.take();
}

std::string lines_that_begin(const std::vector<MarkedLines>& conflicts) {
  constexpr std::size_t kMostNamed = 20;
  std::string lines;
  for (std::size_t i = 0; i < std::min(conflicts.size(), kMostNamed); ++i) {
    lines.append(i == 0 ? "" : ", ").append(std::to_string(conflicts[i].first));
  }
  if (conflicts.size() > kMostNamed) lines += " …";
  return lines;
}

}  // namespace tasks
