#include <algorithm>

#include "render/bar.h"
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

  /// A bar a part, where there is a width to draw it in.
  void operator()(const PartsBar& parts) {
    constexpr std::size_t kLongest = 40;
    constexpr std::size_t kShortest = 8;
    std::size_t labels = 0;
    std::size_t words = 0;
    std::size_t sum = 0;
    for (const PartsBar::Part& part : parts.parts) {
      labels = std::max(labels, display_width(part.label));
      words = std::max(words, display_width(part.words));
      sum += part.count;
    }
    const std::size_t taken = kIndent + labels + 1 + 1 + words;
    if (sum == 0 || layout_.width < taken + kShortest) return;
    const std::size_t columns = std::min(layout_.width - taken, kLongest);
    for (const PartsBar::Part& part : parts.parts) {
      const double share = static_cast<double>(part.count) / static_cast<double>(sum);
      out_.append(kIndent, ' ').append(pad(part.label, labels)).append(" ");
      out_.append(bar(share, columns, layout_)).append(" ").append(part.words).append("\n");
    }
  }

  void operator()(const LightsChart& /*picture*/) {}
  void operator()(const Timeline& /*picture*/) {}

  std::string take() { return std::move(out_); }

 private:
  static constexpr std::size_t kIndent = 2;

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
