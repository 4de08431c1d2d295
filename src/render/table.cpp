#include <algorithm>
#include <utility>

#include "render/column_widths.h"
#include "render/stacked.h"
#include "tasks/base/text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

using Lines = std::vector<std::string>;

/// A row of the table as printed: for each column its lines.
struct WrappedRow {
  std::vector<Lines> cells;
  std::size_t height = 1;

  std::string_view text(std::size_t column, std::size_t line) const {
    if (line >= cells[column].size()) return {};
    return cells[column][line];
  }
};

/// Text as it may stand in a line, without the blanks nobody sees at its end.
std::string printable(const std::string& text) {
  std::string result = escape_controls(text);
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

Grid printable(const Grid& grid) {
  Grid result = grid;
  for (std::string& line : result.captions) line = printable(line);
  for (std::string& line : result.footers) line = printable(line);
  for (GridColumn& column : result.columns) column.heading = printable(column.heading);
  for (auto& row : result.rows) {
    for (Cell& cell : row) cell.text = printable(cell.text);
  }
  return result;
}

void append_lines(std::string& out, const Lines& texts, std::size_t width) {
  for (const std::string& text : texts) {
    for (const std::string& line : wrap(text, width)) out.append(line).push_back('\n');
  }
}

std::size_t widest_line(const Lines& lines) {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, display_width(line));
  return width;
}

/// Rows printed side by side.
class ColumnTable {
 public:
  ColumnTable(const Grid& grid, const TextLayout& layout, std::vector<std::size_t> widths)
      : grid_(grid), layout_(layout), widths_(std::move(widths)) {}

  void append_to(std::string& out) {
    std::vector<Cell> heading_cells;
    for (const GridColumn& column : grid_.columns) {
      heading_cells.push_back({column.heading, Tone::heading});
    }
    const WrappedRow headings = wrapped(heading_cells);
    std::vector<WrappedRow> rows;
    rows.reserve(grid_.rows.size());
    for (const auto& row : grid_.rows) rows.push_back(wrapped(row));
    if (layout_.width != 0) narrow_to(headings, rows);

    append_row(out, heading_cells, headings);
    if (layout_.width != 0) append_rule(out);
    const bool airy = need_blank_lines(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (airy && i > 0) out += '\n';
      append_row(out, grid_.rows[i], rows[i]);
    }
  }

 private:
  WrappedRow wrapped(const std::vector<Cell>& row) const {
    WrappedRow result;
    for (std::size_t i = 0; i < row.size(); ++i) {
      result.cells.push_back(wrap(row[i].text, layout_.width == 0 ? 0 : widths_[i]));
      result.height = std::max(result.height, result.cells.back().size());
    }
    return result;
  }

  /// Gives back the room that broken lines do not fill.
  void narrow_to(const WrappedRow& headings, const std::vector<WrappedRow>& rows) {
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      if (!grid_.columns[i].wraps) continue;
      std::size_t widest = widest_line(headings.cells[i]);
      for (const WrappedRow& row : rows) widest = std::max(widest, widest_line(row.cells[i]));
      widths_[i] = std::min(widths_[i], widest);
    }
  }

  /// Rows of two lines are told apart by their first column; taller ones, and those whose first
  /// column itself is broken, by a blank line.
  static bool need_blank_lines(const std::vector<WrappedRow>& rows) {
    std::size_t lines = 0;
    for (const WrappedRow& row : rows) {
      if (row.cells.front().size() > 1) return true;
      lines += row.height;
    }
    return lines > 2 * rows.size();
  }

  void append_row(std::string& out, const std::vector<Cell>& row, const WrappedRow& lines) const {
    for (std::size_t line = 0; line < lines.height; ++line) {
      std::size_t blanks = 0;  // owed before the next text of this line
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string_view text = lines.text(i, line);
        const std::size_t spare = widths_[i] - std::min(widths_[i], display_width(text));
        const bool right = grid_.columns[i].align == Align::right;
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
      for (std::size_t i = 0; i < width; ++i) rule += "─";
    }
    out.append(painted(rule, Tone::faint, layout_.colour)).push_back('\n');
  }

  const Grid& grid_;
  TextLayout layout_;
  std::vector<std::size_t> widths_;
};

}  // namespace

std::string render_table(const Grid& given, const TextLayout& layout) {
  const Grid grid = printable(given);
  std::string out;
  append_lines(out, grid.captions, layout.width);
  if (!grid.rows.empty()) {
    if (!out.empty()) out += '\n';
    if (auto widths = column_widths(grid, layout.width)) {
      ColumnTable(grid, layout, std::move(*widths)).append_to(out);
    } else {
      append_stacked(out, grid, layout);
    }
    if (!grid.footers.empty()) out += '\n';
  }
  append_lines(out, grid.footers, layout.width);
  return out;
}

}  // namespace tasks
