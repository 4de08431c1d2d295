#include "render/markdown_text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

void append_paragraphs(std::string& out, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    if (!out.empty()) out += '\n';
    out.append(markdown_paragraph(text)).push_back('\n');
  }
}

void append_table(std::string& out, const Grid& grid) {
  if (!out.empty()) out += '\n';
  for (const GridColumn& column : grid.columns) {
    out.append("| ").append(markdown_lines(column.heading)).push_back(' ');
  }
  out += "|\n";
  for (const GridColumn& column : grid.columns) {
    out += column.align == Align::right ? "| ---: " : "| --- ";
  }
  out += "|\n";
  for (const auto& row : grid.rows) {
    for (const Cell& cell : row) out.append("| ").append(markdown_lines(cell.text)).push_back(' ');
    out += "|\n";
  }
}

}  // namespace

std::string render_markdown(const Grid& grid) {
  std::string out;
  append_paragraphs(out, grid.captions);
  if (!grid.heading.empty()) {
    out.append(out.empty() ? "### " : "\n### ")
        .append(markdown_lines(grid.heading))
        .push_back('\n');
  }
  if (!grid.rows.empty()) append_table(out, grid);
  append_paragraphs(out, grid.footers);
  return out;
}

}  // namespace tasks
