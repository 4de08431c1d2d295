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
};

Grid escaped(const Grid& grid) {
  Grid result = grid;
  for (std::string& line : result.captions) line = escape_controls(line);
  for (std::string& line : result.footers) line = escape_controls(line);
  for (GridColumn& column : result.columns) column.heading = escape_controls(column.heading);
  for (auto& row : result.rows) {
    for (Cell& cell : row) cell.text = escape_controls(cell.text);
  }
  return result;
}

void append_lines(std::string& out, const Lines& texts, std::size_t width) {
  for (const std::string& text : texts) {
    for (const std::string& line : wrap(text, width)) out.append(line).push_back('\n');
  }
}

/// Prints rows side by side.
class ColumnTable {
 public:
  ColumnTable(const Grid& grid, const TextLayout& layout, std::vector<std::size_t> widths)
      : grid_(grid), layout_(layout), widths_(std::move(widths)) {}

  void append_to(std::string& out) {
    std::vector<Cell> headings;
    for (const GridColumn& column : grid_.columns) {
      headings.push_back({column.heading, Tone::heading});
    }
    std::vector<WrappedRow> rows;
    std::size_t lines = 0;
    for (const auto& row : grid_.rows) {
      rows.push_back(wrapped(row));
      lines += rows.back().height;
    }
    append_row(out, headings, wrapped(headings));
    if (layout_.width != 0) append_rule(out);
    const bool airy = lines > rows.size() + rows.size() / 2;
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

  void append_row(std::string& out, const std::vector<Cell>& row, const WrappedRow& lines) const {
    for (std::size_t line = 0; line < lines.height; ++line) {
      std::size_t blanks = 0;  // owed before the next text of this line
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string_view text = line < lines.cells[i].size() ? lines.cells[i][line] : "";
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
  const Grid grid = escaped(given);
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
