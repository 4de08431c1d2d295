#include <array>

#include "render/embedded.h"
#include "render/html_text.h"
#include "render/page_svg.h"
#include "tasks/render/page.h"

namespace tasks {
namespace {

std::string_view tone_class(Tone tone) {
  switch (tone) {
    case Tone::plain:
    case Tone::heading:
      return {};
    case Tone::faint:
      return "faint";
    case Tone::good:
      return "good";
    case Tone::notice:
      return "notice";
    case Tone::warning:
      return "warning";
    case Tone::alarm:
      return "alarm";
  }
  return {};
}

class HtmlPage {
 public:
  HtmlPage(const Page& page, const Drain& drain) : page_(page), drain_(drain) {}

  std::string write() {
    write_head();
    write_title();
    write_figures();
    for (const Section& section : page_.sections) write(section);
    write_footers();
    return out_ + "</main>\n</body>\n</html>\n";
  }

  void operator()(const Paragraph& paragraph) {
    out_ += "<p>" + html_lines(paragraph.text) + "</p>\n";
  }

  void operator()(const Listing& listing) { (*this)(listing.table); }

  void operator()(const Grid& grid) {
    for (const std::string& caption : grid.captions) (*this)(Paragraph{caption});
    if (!grid.rows.empty()) write_table(grid);
    for (const std::string& footer : grid.footers) (*this)(Paragraph{footer});
  }

  void operator()(const PartsBar& bar) {
    out_ += "<figure>\n" + parts_bar_svg(bar) + "\n<ul class=\"legend\">\n";
    for (const PartsBar::Part& part : bar.parts) {
      out_ +=
          "<li><svg class=\"dot\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"part-" +
          part.code + "\" width=\"10\" height=\"10\"/></svg>" + html_text(part.label) + " " +
          html_text(part.words) + "</li>\n";
    }
    out_ += "</ul>\n</figure>\n";
  }

  void operator()(const LightsChart& chart) {
    out_ += "<div class=\"scroll\"><table class=\"lights\">\n<thead><tr><th scope=\"col\">" +
            html_text(chart.heading) + "</th>";
    for (const LightsChart::Light& light : chart.lights) {
      out_ += "<th scope=\"col\">" + light_dot_svg(light.code) + html_text(light.label) + "</th>";
    }
    out_ += "</tr></thead>\n<tbody>\n";
    for (const LightsChart::Row& row : chart.rows) write(chart, row);
    out_ += "</tbody></table></div>\n";
  }

  void operator()(const Timeline& timeline) {
    out_ += "<figure>\n<div class=\"scroll\">" + timeline_svg(timeline) +
            "</div>\n<ul class=\"legend\">\n";
    constexpr std::array kClasses{"mark-met", "mark-open", "mark-overdue"};
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
      out_ += std::string("<li><svg class=\"dot\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">") +
              "<rect class=\"" + kClasses.at(i) + "\" width=\"10\" height=\"10\"/></svg>" +
              html_text(timeline.mark_labels.at(i)) + "</li>\n";
    }
    out_ += "</ul>\n</figure>\n";
  }

 private:
  void write_head() {
    const auto& style = embedded::page_style();
    const bool chinese = page_.language == Language::zh;
    out_ += std::string("<!DOCTYPE html>\n<html lang=\"") + (chinese ? "zh-CN" : "en") +
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'sha256-" +
            std::string(style.sha256) +
            "'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
            html_text(page_.title) + "</title>\n<style>";
    out_.append(style.text).append("</style>\n</head>\n<body>\n<main>\n");
  }

  void write_title() {
    out_ += "<header>\n";
    if (!page_.issuer.empty()) {
      out_ += "<p class=\"issuer\">" + html_text(page_.issuer) + "</p>\n";
    }
    out_ += "<h1>" + html_text(page_.title) + "</h1>\n";
    if (!page_.subtitle.empty()) {
      out_ += "<p class=\"subtitle\">" + html_text(page_.subtitle) + "</p>\n";
    }
    if (!page_.scope.empty()) {
      out_ += "<p class=\"scope\">" + html_text(page_.scope) + "</p>\n";
    }
    out_ += "</header>\n";
  }

  void write_figures() {
    if (page_.figures.empty()) return;
    out_ += "<ul class=\"figures\">\n";
    for (const KeyFigure& figure : page_.figures) {
      out_ += "<li><span>" + html_text(figure.label) + "</span> <strong" + class_of(figure.tone) +
              ">" + html_text(figure.value) + "</strong>";
      if (!figure.remark.empty()) out_ += " <span>" + html_text(figure.remark) + "</span>";
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  void write(const Section& section) {
    out_ += section.is_attachment ? "<section class=\"attachment\">\n" : "<section>\n";
    if (!section.heading.empty()) out_ += "<h2>" + html_text(section.heading) + "</h2>\n";
    for (const Block& block : section.blocks) std::visit(*this, block);
    out_ += "</section>\n";
  }

  void write(const LightsChart& chart, const LightsChart::Row& row) {
    out_ += "<tr><th scope=\"row\">" + html_text(row.name) + "</th>";
    for (std::size_t i = 0; i < chart.lights.size(); ++i) {
      const std::size_t count = row.counts[i];
      out_ += "<td data-label=\"" + html_text(chart.lights[i].label) + "\">";
      out_ += count == 0
                  ? "<span class=\"faint\">0</span>"
                  : std::to_string(count) + " " + light_squares_svg(chart.lights[i].code, count);
      out_ += "</td>";
    }
    out_ += "</tr>\n";
  }

  static std::string class_of(Tone tone) {
    const std::string_view name = tone_class(tone);
    return name.empty() ? "" : " class=\"" + std::string(name) + '"';
  }

  void write_table(const Grid& grid) {
    out_ += "<table class=\"rows\">\n<thead><tr>";
    for (const GridColumn& column : grid.columns) {
      out_.append("<th scope=\"col\"").append(column_class(column)).push_back('>');
      append_html_text(out_, column.heading);
      out_ += "</th>";
      if (drain_) drain_(out_);
    }
    out_ += "</tr></thead>\n<tbody>\n";
    for (const auto& row : grid.rows) {
      out_ += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i) write_cell(grid.columns[i], row[i]);
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table>\n";
  }

  static std::string_view column_class(const GridColumn& column) {
    if (column.align == Align::left) return column.wraps ? "" : " class=\"short\"";
    return column.wraps ? " class=\"number\"" : " class=\"number short\"";
  }

  /// An empty cell needs neither class nor label: on a narrow screen it is not shown.
  void write_cell(const GridColumn& column, const Cell& cell) {
    if (cell.text.empty() && cell.mark.empty()) {
      out_ += "<td></td>";
      return;
    }
    out_.append("<td").append(column_class(column)).append(" data-label=\"");
    append_html_text(out_, column.heading);
    out_ += "\">";
    if (!cell.mark.empty()) out_ += light_dot_svg(cell.mark);
    const bool has_class = !tone_class(cell.tone).empty() && !cell.text.empty();
    if (has_class) out_ += "<span" + class_of(cell.tone) + ">";
    append_html_lines(out_, cell.text);
    out_ += has_class ? "</span></td>" : "</td>";
    if (drain_) drain_(out_);
  }

  void write_footers() {
    if (page_.footers.empty()) return;
    out_ += "<footer>\n";
    for (const std::string& footer : page_.footers) (*this)(Paragraph{footer});
    out_ += "</footer>\n";
  }

  const Page& page_;
  const Drain& drain_;
  std::string out_;
};

}  // namespace

std::string render_page_html(const Page& page, const Drain& drain) {
  return HtmlPage(page, drain).write();
}

}  // namespace tasks
