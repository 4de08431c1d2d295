#include "render/markdown_text.h"
#include "tasks/render/page.h"

namespace tasks {
namespace {

class MarkdownPage {
 public:
  void heading(std::string_view marks, std::string_view text) {
    if (text.empty()) return;
    part();
    out_.append(marks).append(" ").append(markdown_lines(text)).append("\n");
  }

  void paragraph(std::string_view text) {
    if (text.empty()) return;
    part();
    out_.append(markdown_paragraph(text)).append("\n");
  }

  void operator()(const Paragraph& text) { paragraph(text.text); }

  void operator()(const Listing& listing) {
    part();
    std::size_t number = 0;
    for (const ListPoint& point : listing.points) {
      const std::string mark = std::to_string(++number) + ". ";
      out_.append(mark).append(markdown_paragraph(point.text)).append("\n");
      for (const std::string& detail : point.details) {
        out_.append(mark.size(), ' ').append("- ").append(markdown_paragraph(detail)).append("\n");
      }
    }
  }

  void operator()(const Grid& grid) {
    part();
    out_ += render_markdown(grid);
  }

  void operator()(const PartsBar& /*picture*/) {}
  void operator()(const LightsChart& /*picture*/) {}
  void operator()(const Timeline& /*picture*/) {}

  std::string take() { return std::move(out_); }

 private:
  void part() {
    if (!out_.empty()) out_ += '\n';
  }

  std::string out_;
};

}  // namespace

std::string render_page_markdown(const Page& page) {
  MarkdownPage markdown;
  markdown.heading("#", page.title);
  markdown.paragraph(page.subtitle);
  markdown.paragraph(page.scope);
  for (const Section& section : page.sections) {
    if (section.is_attachment) continue;
    markdown.heading("##", section.heading);
    for (const Block& block : section.blocks) std::visit(markdown, block);
  }
  for (const std::string& footer : page.footers) markdown.paragraph(footer);
  return markdown.take();
}

}  // namespace tasks
