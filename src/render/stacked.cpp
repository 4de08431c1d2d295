#include "render/stacked.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kLeastText = 12;
constexpr std::size_t kMostText = 64;
constexpr std::size_t kGap = 2;      // between the first column and the texts
constexpr std::size_t kHanging = 2;  // further indent of a value's second line

/// Index of the column whose text leads a block: the heaviest of those that wrap, else 0.
std::size_t main_column(const Grid& grid) {
  std::size_t best = 0;
  std::size_t weight = 0;
  for (std::size_t i = 0; i < grid.columns.size(); ++i) {
    if (!grid.columns[i].wraps || grid.columns[i].weight <= weight) continue;
    best = i;
    weight = grid.columns[i].weight;
  }
  return best;
}

std::size_t width_of_first_column(const Grid& grid) {
  std::size_t width = 0;
  for (const auto& row : grid.rows) width = std::max(width, display_width(row.front().text));
  return width;
}

/// The sign between a heading and its value, in the manner of the heading's script.
std::string_view separator_after(std::string_view heading) {
  const auto characters = graphemes(heading);
  return !characters.empty() && characters.back().columns == 2 ? "：" : ": ";
}

class Blocks {
 public:
  Blocks(const Grid& grid, const TextLayout& layout)
      : grid_(grid), layout_(layout), main_(main_column(grid)) {
    const std::size_t beside = width_of_first_column(grid) + kGap;
    indent_ = main_ != 0 && beside + kLeastText <= layout.width ? beside : kGap;
    const std::size_t room = layout.width - std::min(layout.width, indent_);
    room_ = std::clamp(room, kLeastText, kMostText);
  }

  void append_block(std::string& out, const std::vector<Cell>& row) const {
    append_lead(out, row);
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (i != main_ && !row[i].text.empty()) append_field(out, grid_.columns[i].heading, row[i]);
    }
  }

 private:
  /// The first column and, where there is one, the main text beside it.
  void append_lead(std::string& out, const std::vector<Cell>& row) const {
    const Cell& first = row.front();
    if (main_ == 0) {
      append_lines(out, wrap(first.text, room_ + indent_), 0, Tone::heading);
      return;
    }
    const Cell& main = row[main_];
    const std::size_t used = display_width(first.text);
    if (used + kGap <= indent_ && !main.text.empty()) {
      out += painted(first.text, Tone::heading, layout_.colour);
      out.append(indent_ - used, ' ');
    } else {
      append_lines(out, wrap(first.text, indent_ + room_), 0, Tone::heading);
      if (main.text.empty()) return;
      out.append(indent_, ' ');
    }
    append_lines(out, wrap(main.text, room_), indent_, main.tone);
  }

  void append_field(std::string& out, std::string_view heading, const Cell& cell) const {
    const std::string label = std::string(heading).append(separator_after(heading));
    auto lines = wrap(label + cell.text, room_ - kHanging);
    out.append(indent_, ' ');
    const std::string_view shown = lines.front().starts_with(label) ? label : heading;
    if (lines.front().starts_with(shown)) {
      out += painted(shown, Tone::faint, layout_.colour);
      lines.front().erase(0, shown.size());
    }
    append_lines(out, lines, indent_ + kHanging, cell.tone);
  }

  /// `lines` from where `out` stands, those after the first indented.
  void append_lines(std::string& out, const std::vector<std::string>& lines, std::size_t indent,
                    Tone tone) const {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0) out.append(indent, ' ');
      out.append(painted(lines[i], tone, layout_.colour)).push_back('\n');
    }
  }

  const Grid& grid_;
  TextLayout layout_;
  std::size_t main_;        ///< 0 where no column wraps
  std::size_t indent_ = 0;  ///< where texts begin
  std::size_t room_ = 0;    ///< for texts
};

}  // namespace

void append_stacked(std::string& out, const Grid& grid, const TextLayout& layout,
                    const Drain& drain) {
  const Blocks blocks(grid, layout);
  bool first = true;
  for (const auto& row : grid.rows) {
    if (!first) out += '\n';
    first = false;
    blocks.append_block(out, row);
    if (drain) drain(out);
  }
}

}  // namespace tasks
