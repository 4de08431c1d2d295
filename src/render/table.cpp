#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "render/bar.h"
#include "render/column_widths.h"
#include "render/stacked.h"
#include "tasks/base/text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

using Lines = std::vector<std::string>;

/// A cell as printed: its text, and where that is too wide its lines.
struct WrappedCell {
  std::string_view whole;
  Lines lines = {};

  std::size_t height() const { return std::max<std::size_t>(lines.size(), 1); }

  std::string_view line(std::size_t index) const {
    if (lines.empty() && index == 0) return whole;
    return index < lines.size() ? std::string_view(lines[index]) : std::string_view{};
  }

  std::size_t width() const {
    std::size_t width = 0;
    for (std::size_t i = 0; i < height(); ++i) width = std::max(width, display_width(line(i)));
    return width;
  }
};

struct WrappedRow {
  std::vector<WrappedCell> cells;
  std::size_t height = 1;
};

/// Text as it may stand in a line, without the blanks nobody sees at its end.
void make_printable(std::string& text) {
  if (has_controls(text)) text = escape_controls(text);
  text.erase(text.find_last_not_of(' ') + 1);
}

/// `texts` receives the headings that are not printable as they are.
void make_printable(Grid& grid, std::deque<std::string>& texts) {
  for (std::string& line : grid.captions) make_printable(line);
  for (std::string& line : grid.footers) make_printable(line);
  for (GridColumn& column : grid.columns) {
    if (!has_controls(column.heading) && !column.heading.ends_with(' ')) continue;
    std::string& heading = texts.emplace_back(column.heading);
    make_printable(heading);
    column.heading = heading;
  }
  grid.rows.change([](std::size_t, CellRow& row) {
    for (Cell& cell : row) make_printable(cell.text);
  });
}

/// The widest figure of each column that gets a bar; 0 where none does.
std::vector<std::size_t> figure_widths(const Grid& grid) {
  std::vector<std::size_t> widths(grid.columns.size());
  for (const CellRow& row : grid.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i].share) widths[i] = std::max(widths[i], display_width(row[i].text));
    }
  }
  return widths;
}

/// With a bar behind each figure that has one, all bars of a column under each other.
Grid with_bars(Grid grid, const std::vector<std::size_t>& figures, const TextLayout& layout) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i] > 0) grid.columns[i].align = Align::left;
  }
  grid.rows.change([figures, layout](std::size_t, CellRow& row) {
    constexpr std::size_t kBar = 10;
    for (std::size_t i = 0; i < row.size(); ++i) {
      Cell& cell = row[i];
      if (!cell.share) continue;
      cell.text.insert(0, figures[i] - display_width(cell.text), ' ');
      cell.text.append(" ").append(bar(*cell.share, kBar, layout));
    }
  });
  return grid;
}

/// The grid with bars and the widths of its columns; nothing where it has none, or no room for
/// them.
std::optional<std::pair<Grid, std::vector<std::size_t>>> drawn_with_bars(const Grid& grid,
                                                                         const TextLayout& layout) {
  if (layout.width == 0) return std::nullopt;
  const std::vector<std::size_t> figures = figure_widths(grid);
  if (std::all_of(figures.begin(), figures.end(), [](std::size_t width) { return width == 0; })) {
    return std::nullopt;
  }
  Grid drawn = with_bars(grid, figures, layout);
  auto widths = column_widths(drawn, layout.width);
  if (!widths) return std::nullopt;
  return std::pair(std::move(drawn), *std::move(widths));
}

void append_lines(std::string& out, const Lines& texts, std::size_t width) {
  for (const std::string& text : texts) {
    for (const std::string& line : wrap(text, width)) out.append(line).push_back('\n');
  }
}

/// Rows printed side by side.
class ColumnTable {
 public:
  ColumnTable(const Grid& grid, const TextLayout& layout, std::vector<std::size_t> widths)
      : grid_(grid), layout_(layout), room_(std::move(widths)), widths_(room_) {}

  void append_to(std::string& out, const Drain& drain) {
    CellRow heading_cells;
    for (const GridColumn& column : grid_.columns) {
      heading_cells.push_back({std::string(column.heading), Tone::heading});
    }
    const WrappedRow headings = wrapped(heading_cells);
    if (layout_.width == 0) {
      append_row(out, heading_cells, headings);
      append_one_line_rows(out, drain);
      return;
    }
    const Filling filling = filling_of(headings);
    narrow_to(filling);
    append_row(out, heading_cells, headings);
    append_rule(out);
    bool is_first = true;
    for (const CellRow& row : grid_.rows) {
      if (filling.is_airy && !std::exchange(is_first, false)) out += '\n';
      append_row(out, row, wrapped(row));
      if (drain) drain(out);
    }
  }

 private:
  /// How rows and headings, broken into lines, fill their columns.
  struct Filling {
    std::vector<std::size_t> widest;  ///< line of each column
    std::vector<bool> is_broken;      ///< a text of the column is
    bool is_airy = false;             ///< rows need a blank line between them
  };

  /// Without a limit, each row is one line and needs no look at the others.
  void append_one_line_rows(std::string& out, const Drain& drain) const {
    for (const auto& row : grid_.rows) {
      append_row(out, row, wrapped(row));
      if (drain) drain(out);
    }
  }

  WrappedRow wrapped(const CellRow& row) const {
    WrappedRow result;
    result.cells.reserve(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      WrappedCell& cell = result.cells.emplace_back(WrappedCell{row[i].text});
      if (is_too_wide(cell.whole, room_[i])) cell.lines = wrap(cell.whole, room_[i]);
      result.height = std::max(result.height, cell.height());
    }
    return result;
  }

  bool is_too_wide(std::string_view text, std::size_t columns) const {
    return layout_.width != 0 && text.size() > columns && display_width(text) > columns;
  }

  /// Rows of two lines are told apart by their first column; taller ones, and those whose first
  /// column itself is broken, by a blank line.
  Filling filling_of(const WrappedRow& headings) const {
    Filling filling{std::vector<std::size_t>(room_.size()), std::vector<bool>(room_.size())};
    add(headings, filling);
    std::size_t lines = 0;
    for (const CellRow& row : grid_.rows) {
      const WrappedRow shown = wrapped(row);
      add(shown, filling);
      lines += shown.height;
      if (shown.cells.front().height() > 1) filling.is_airy = true;
    }
    if (lines > 2 * grid_.rows.size()) filling.is_airy = true;
    return filling;
  }

  static void add(const WrappedRow& row, Filling& filling) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      filling.widest[i] = std::max(filling.widest[i], row.cells[i].width());
      if (row.cells[i].height() > 1) filling.is_broken[i] = true;
    }
  }

  /// Gives back the room that broken lines do not fill.
  void narrow_to(const Filling& filling) {
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      if (filling.is_broken[i]) widths_[i] = std::min(widths_[i], filling.widest[i]);
    }
  }

  void append_row(std::string& out, const CellRow& row, const WrappedRow& lines) const {
    for (std::size_t line = 0; line < lines.height; ++line) {
      std::size_t blanks = 0;  // owed before the next text of this line
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string_view text = lines.cells[i].line(line);
        const bool right = grid_.columns[i].align == Align::right;
        const bool ends_line = !right && i + 1 == row.size();
        const std::size_t spare =
            ends_line ? 0 : widths_[i] - std::min(widths_[i], display_width(text));
        if (right) blanks += spare;
        if (!text.empty()) {
          out.append(blanks, ' ').append(painted(text, row[i].tone, layout_.colour));
          blanks = 0;
        }
        blanks += (right ? 0 : spare) + kColumnGap.size();
      }
      out += '\n';
    }
  }

  void append_rule(std::string& out) const {
    std::string rule;
    for (const std::size_t width : widths_) {
      if (!rule.empty()) rule += kColumnGap;
      for (std::size_t i = 0; i < width; ++i) rule += layout_.ascii ? "-" : "─";
    }
    out.append(painted(rule, Tone::faint, layout_.colour)).push_back('\n');
  }

  const Grid& grid_;
  TextLayout layout_;
  std::vector<std::size_t> room_;    ///< into which texts are broken
  std::vector<std::size_t> widths_;  ///< as printed
};

void append_rows(std::string& out, const Grid& grid, const TextLayout& layout, const Drain& drain) {
  if (auto drawn = drawn_with_bars(grid, layout)) {
    ColumnTable(drawn->first, layout, std::move(drawn->second)).append_to(out, drain);
  } else if (auto widths = column_widths(grid, layout.width)) {
    ColumnTable(grid, layout, std::move(*widths)).append_to(out, drain);
  } else {
    append_stacked(out, grid, layout, drain);
  }
}

}  // namespace

std::string render_table(Grid grid, const TextLayout& layout, const Drain& drain) {
  std::deque<std::string> headings;
  make_printable(grid, headings);
  std::string out;
  append_lines(out, grid.captions, layout.width);
  if (!grid.rows.empty()) {
    if (!out.empty()) out += '\n';
    for (const std::string& line : wrap(escape_controls(grid.heading), layout.width)) {
      if (!line.empty()) out.append(painted(line, Tone::heading, layout.colour)).push_back('\n');
    }
    append_rows(out, grid, layout, drain);
    if (!grid.footers.empty()) out += '\n';
  }
  append_lines(out, grid.footers, layout.width);
  return out;
}

}  // namespace tasks
