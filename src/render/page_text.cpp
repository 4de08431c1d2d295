#include "tasks/base/text.h"
#include "tasks/render/page.h"

namespace tasks {
namespace {

class TextPage {
 public:
  explicit TextPage(const TextLayout& layout) : layout_(layout) {}

  void line(std::string_view text, Tone tone, std::string_view first, std::string_view others) {
    const std::string shown = escape_controls(text);
    const std::size_t indent = display_width(others);
    const std::size_t room = layout_.width > indent + 8 ? layout_.width - indent : layout_.width;
    std::string_view start = first;
    for (const std::string& part : wrap(shown, room)) {
      out_.append(start).append(painted(part, tone, layout_.colour)).append("\n");
      start = others;
    }
  }

  void blank_line() {
    if (!out_.empty()) out_ += '\n';
  }

  void operator()(const Paragraph& paragraph) { line(paragraph.text, Tone::plain, "  ", "  "); }

  void operator()(const Listing& listing) {
    std::size_t number = 0;
    for (const ListPoint& point : listing.points) {
      const std::string start = "  " + std::to_string(++number) + ". ";
      line(point.text, point.tone, start, std::string(start.size(), ' '));
      for (const std::string& detail : point.details) {
        line(detail, Tone::plain, std::string(start.size(), ' '),
             std::string(start.size() + 2, ' '));
      }
    }
  }

  void operator()(const Grid& grid) { out_ += render_table(grid, layout_); }

  void operator()(const PartsBar& /*picture*/) {}
  void operator()(const LightsChart& /*picture*/) {}
  void operator()(const Timeline& /*picture*/) {}

  std::string take() { return std::move(out_); }

 private:
  TextLayout layout_;
  std::string out_;
};

}  // namespace

std::string render_page_text(const Page& page, const TextLayout& layout) {
  TextPage text(layout);
  text.line(page.title, Tone::heading, "", "");
  if (!page.subtitle.empty()) text.line(page.subtitle, Tone::plain, "", "");
  if (!page.scope.empty()) text.line(page.scope, Tone::plain, "", "");
  for (const Section& section : page.sections) {
    if (section.is_attachment) continue;
    text.blank_line();
    if (!section.heading.empty()) text.line(section.heading, Tone::heading, "", "");
    for (const Block& block : section.blocks) std::visit(text, block);
  }
  if (!page.footers.empty()) text.blank_line();
  for (const std::string& footer : page.footers) text.line(footer, Tone::faint, "", "");
  return text.take();
}

}  // namespace tasks
