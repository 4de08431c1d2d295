#include "render/page_svg.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "render/html_text.h"

namespace tasks {
namespace {

constexpr double kWidth = 1000;

/// The beginning of a picture that has a name and a description for those who do not see it.
std::string opening(std::string_view shape, std::string_view title, std::string_view description) {
  const std::string name = html_text(title);
  const std::string words = html_text(description);
  return fmt::format(
      "<svg {0} role=\"img\" aria-label=\"{1}: {2}\"><title>{1}</title><desc>{2}</desc>\n", shape,
      name, words);
}

constexpr std::array<std::string_view, 3> kMarkClasses{"met", "open", "overdue"};

/// Deadlines that are so near to each other that they share a column of the picture.
struct Column {
  std::array<std::size_t, 3> counts{};
  std::string title;

  std::size_t sum() const { return counts[0] + counts[1] + counts[2]; }
};

class TimelineDrawing {
 public:
  explicit TimelineDrawing(const Timeline& timeline) : timeline_(timeline) {
    for (const Timeline::Deadline& deadline : timeline.deadlines) add(deadline);
    for (const auto& [place, column] : columns_) tallest_ = std::max(tallest_, column.sum());
  }

  std::string draw() const {
    std::string out = opening("class=\"timeline\" viewBox=\"0 0 1000 190\"", timeline_.title,
                              timeline_.description);
    for (const Timeline::Month& month : timeline_.months) draw(out, month);
    out +=
        fmt::format("<line class=\"axis\" x1=\"0\" x2=\"1000\" y1=\"{0}\" y2=\"{0}\"/>\n", kBase);
    draw_today(out);
    for (const auto& [place, column] : columns_) draw(out, place, column);
    return out + "</svg>";
  }

 private:
  static constexpr double kBase = 160;  ///< where the columns stand
  static constexpr double kTop = 34;    ///< the highest that one reaches
  static constexpr double kColumn = 9;  ///< width of a column
  static constexpr int kColumns = 100;  ///< places for columns

  double x_of(Date day) const {
    const auto all = static_cast<double>((timeline_.last - timeline_.first).count());
    const auto passed = static_cast<double>((day - timeline_.first).count());
    return all <= 0 ? 0 : kWidth * passed / (all + 1);
  }

  void add(const Timeline::Deadline& deadline) {
    const int place =
        std::min(static_cast<int>(x_of(deadline.day) * kColumns / kWidth), kColumns - 1);
    Column& column = columns_[place];
    column.counts.at(static_cast<std::size_t>(deadline.mark)) += deadline.count;
    if (!column.title.empty()) column.title += "; ";
    column.title += to_string(deadline.day) + ' ' +
                    timeline_.mark_labels.at(static_cast<std::size_t>(deadline.mark)) + ": " +
                    deadline.ids;
  }

  void draw(std::string& out, const Timeline::Month& month) const {
    const double x = x_of(month.first);
    out += fmt::format(
        "<line class=\"grid\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"24\" y2=\"{1}\"/>"
        "<text class=\"tick\" x=\"{2:.1f}\" y=\"178\">{3}</text>\n",
        x, kBase + 6, x + 4, html_text(month.label));
  }

  void draw(std::string& out, int place, const Column& column) const {
    const double x = place * kWidth / kColumns;
    const double unit = std::min(14.0, (kBase - kTop) / static_cast<double>(tallest_));
    double y = kBase;
    out += "<g><title>" + html_text(column.title) + "</title>";
    for (std::size_t i = 0; i < column.counts.size(); ++i) {
      if (column.counts.at(i) == 0) continue;
      const double height = unit * static_cast<double>(column.counts.at(i));
      y -= height;
      out += fmt::format(
          "<rect class=\"mark-{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{}\" height=\"{:.1f}\"/>",
          kMarkClasses.at(i), x, y, kColumn, std::max(1.0, height - 1));
    }
    out += fmt::format("<text class=\"count\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text></g>\n",
                       x + kColumn / 2, y - 4, column.sum());
  }

  void draw_today(std::string& out) const {
    const double x = x_of(timeline_.today + DayCount(1));
    const bool at_right = x > kWidth * 0.8;
    out += fmt::format(
        "<line class=\"today\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"4\" y2=\"{1}\"/>"
        "<text class=\"today\" x=\"{2:.1f}\" y=\"16\"{3}>{4}</text>\n",
        x, kBase + 6, at_right ? x - 6 : x + 6, at_right ? " text-anchor=\"end\"" : "",
        html_text(timeline_.today_label));
  }

  const Timeline& timeline_;
  std::map<int, Column> columns_;
  std::size_t tallest_ = 1;
};

}  // namespace

std::string parts_bar_svg(const PartsBar& bar) {
  std::size_t sum = 0;
  for (const PartsBar::Part& part : bar.parts) sum += part.count;
  std::string out = opening("class=\"bar\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\"",
                            bar.title, bar.description);
  double x = 0;
  for (const PartsBar::Part& part : bar.parts) {
    if (part.count == 0) continue;
    const double width = kWidth * static_cast<double>(part.count) / static_cast<double>(sum);
    out +=
        fmt::format("<rect class=\"part-{}\" x=\"{:.2f}\" y=\"0\" width=\"{:.2f}\" height=\"24\"/>",
                    part.code, x, std::max(1.0, width - 2));
    x += width;
  }
  return out + "</svg>";
}

std::string timeline_svg(const Timeline& timeline) {
  return TimelineDrawing(timeline).draw();
}

std::string light_dot_svg(std::string_view code) {
  return fmt::format(
      "<svg class=\"dot\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><circle class=\"light-{}\" "
      "cx=\"5\" cy=\"5\" r=\"4.5\"/></svg>",
      code);
}

std::string light_squares_svg(std::string_view code, std::size_t count) {
  constexpr std::size_t kMost = 20;
  if (count == 0 || count > kMost) return count == 0 ? "" : light_dot_svg(code);
  std::string out = fmt::format(
      "<svg class=\"squares\" viewBox=\"0 0 {0} 10\" width=\"{0}\" height=\"10\" "
      "aria-hidden=\"true\">",
      count * 11);
  for (std::size_t i = 0; i < count; ++i) {
    out += fmt::format("<rect class=\"light-{}\" x=\"{}\" y=\"0\" width=\"9\" height=\"10\"/>",
                       code, i * 11);
  }
  return out + "</svg>";
}

}  // namespace tasks
