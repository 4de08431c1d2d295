#include <utility>

#include "render/markdown_text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

void append_paragraph(std::string& out, std::string_view text) {
  out.append(markdown_paragraph(text)).push_back('\n');
}

void append_table(std::string& out, const Grid& grid, const Drain& drain) {
  for (const GridColumn& column : grid.columns) {
    out.append("| ").append(markdown_lines(column.heading)).push_back(' ');
    if (drain) drain(out);
  }
  out += "|\n";
  for (const GridColumn& column : grid.columns) {
    out += column.align == Align::right ? "| ---: " : "| --- ";
    if (drain) drain(out);
  }
  out += "|\n";
  for (const auto& row : grid.rows) {
    for (const Cell& cell : row) {
      out.append("| ").append(markdown_lines(cell.text)).push_back(' ');
      if (drain) drain(out);
    }
    out += "|\n";
  }
}

}  // namespace

std::string render_markdown(const Grid& grid, const Drain& drain) {
  std::string out;
  bool is_first = true;
  const auto begin_part = [&] {
    if (!std::exchange(is_first, false)) out += '\n';
  };
  for (const std::string& caption : grid.captions) {
    begin_part();
    append_paragraph(out, caption);
  }
  if (!grid.heading.empty()) {
    begin_part();
    out.append("### ").append(markdown_lines(grid.heading)).push_back('\n');
  }
  if (!grid.rows.empty()) {
    begin_part();
    append_table(out, grid, drain);
  }
  for (const std::string& footer : grid.footers) {
    begin_part();
    append_paragraph(out, footer);
  }
  return out;
}

}  // namespace tasks
