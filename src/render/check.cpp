#include "tasks/render/check.h"

#include <algorithm>

#include "tasks/base/messages/check.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

Tone tone_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Tone::alarm;
    case Severity::warning:
      return Tone::warning;
    case Severity::information:
      break;
  }
  return Tone::notice;
}

std::string place_words(const FileCheck& file, const PlacedFinding& finding) {
  return shown_short(file.file) + ':' + std::to_string(finding.place.line) + ':' +
         std::to_string(finding.place.column);
}

std::string_view without_outer_blanks(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// As much of the line as there is room for: its beginning, or what follows the place.
std::string line_words(const Place& place, std::size_t room) {
  std::string whole = escape_controls(without_outer_blanks(place.excerpt));
  if (room == 0 || display_width(whole) <= room) return whole;
  const std::string_view rest = std::string_view(place.excerpt).substr(place.caret);
  return "…" + truncate(escape_controls(rest), room - 1);
}

class CheckPage {
 public:
  CheckPage(const CheckReport& report, const TextLayout& layout, Language language)
      : layout_(layout), language_(language) {
    for (const Severity severity : {Severity::error, Severity::warning, Severity::information}) {
      // The longest word takes its room only where it stands.
      if (severity == Severity::information && report.count(severity) == 0) continue;
      severity_width_ = std::max(severity_width_, display_width(label(severity).in(language)));
    }
  }

  void file(const FileCheck& file) {
    if (file.findings.empty())
      line(format_short(message(messages::kNoFindings, file.file), language_));
    const PlacedFinding* before = nullptr;
    for (const PlacedFinding& finding : file.findings) {
      const bool new_line = before == nullptr || before->place.line != finding.place.line;
      const bool new_place = new_line || before->place.column != finding.place.column;
      if (new_place) place(file, finding, new_line);
      sentence(finding);
      before = &finding;
    }
    if (file.left_out > 0) {
      line(format(message(messages::kFindingsLeftOut, Findings::kMostOfOneRule, file.left_out),
                  language_));
    }
  }

  void counts(const CheckReport& report) {
    line(format(message(messages::kFindingCounts, report.count(Severity::error),
                        report.count(Severity::warning), report.count(Severity::information)),
                language_));
  }

  std::string take() { return std::move(out_); }

 private:
  void line(const std::string& text) { out_.append(text).append("\n"); }

  void place(const FileCheck& file, const PlacedFinding& finding, bool with_line) {
    constexpr std::size_t kGap = 2;
    constexpr std::size_t kLeastExcerpt = 16;
    const std::string where = place_words(file, finding);
    out_ += painted(where, Tone::heading, layout_.colour);
    const std::size_t used = display_width(where) + kGap;
    const bool fits = layout_.width == 0 || layout_.width >= used + kLeastExcerpt;
    const std::size_t room = layout_.width == 0 ? 0 : layout_.width - std::min(layout_.width, used);
    const std::string words = with_line && fits ? line_words(finding.place, room) : std::string();
    if (!words.empty()) out_ += "  " + painted(words, Tone::faint, layout_.colour);
    out_ += '\n';
  }

  void sentence(const PlacedFinding& finding) {
    const RuleRow& rule = row_of(finding.rule);
    const std::string_view severity = label(rule.severity).in(language_);
    std::string words = format_short(finding.what, language_);
    if (finding.task) {
      words = format(message(messages::kFindingTask, shown_short(finding.task->text()), words),
                     language_);
    }
    words.append(" [").append(rule.name).append("]");
    hanging("  " + painted(pad(severity, severity_width_), tone_of(rule.severity), layout_.colour),
            words);
    for (const Message& hint : finding.hints) {
      hanging(std::string(2 + severity_width_, ' '),
              format(message(messages::kHint, format_short(hint, language_)), language_));
    }
  }

  /// Lines of text beside a first column of the severities' width.
  void hanging(std::string start, const std::string& words) {
    constexpr std::size_t kLeastRoom = 16;
    const std::size_t indent = 2 + severity_width_ + 2;
    const std::size_t room =
        layout_.width == 0 ? 0
                           : std::max(kLeastRoom, layout_.width - std::min(layout_.width, indent));
    for (const std::string& part : wrap(words, room)) {
      out_.append(start).append("  ").append(part).append("\n");
      start = std::string(indent - 2, ' ');
    }
  }

  const TextLayout& layout_;
  Language language_;
  std::size_t severity_width_ = 0;
  std::string out_;
};

std::string hint_words(const PlacedFinding& finding, Language language) {
  std::string words;
  for (const Message& hint : finding.hints) {
    words.append(words.empty() ? "" : "; ").append(format(hint, language));
  }
  return words;
}

std::vector<Cell> cells_of(const FileCheck& file, const PlacedFinding& finding, CellStyle style,
                           Language language) {
  const RuleRow& rule = row_of(finding.rule);
  const bool words = style == CellStyle::words;
  return {{file.file},
          {std::to_string(finding.place.line)},
          {std::to_string(finding.place.column)},
          {std::string(words ? label(rule.severity).in(language) : code(rule.severity))},
          {std::string(rule.name)},
          {finding.task ? std::string(finding.task->text()) : std::string()},
          {format(finding.what, language)},
          {hint_words(finding, language)}};
}

}  // namespace

std::string render_check(const CheckReport& report, const TextLayout& layout, Language language) {
  CheckPage page(report, layout, language);
  for (const FileCheck& file : report.files) page.file(file);
  const bool found = std::any_of(report.files.begin(), report.files.end(),
                                 [](const FileCheck& file) { return !file.findings.empty(); });
  if (found) page.counts(report);
  return page.take();
}

Grid check_grid(const CheckReport& report, CellStyle style, Language language) {
  const auto heading = [language](LocalText text) { return text.in(language); };
  Grid grid;
  grid.columns = {{"file", column_heading("file", language)},
                  {"line", heading(messages::kLineColumn), Align::right},
                  {"column", heading(messages::kColumnColumn), Align::right},
                  {"severity", heading(messages::kSeverityColumn)},
                  {"rule", heading(messages::kRuleColumn)},
                  {"id", column_heading("id", language)},
                  {"message", heading(messages::kFindingColumn), Align::left, true},
                  {"hint", heading(messages::kHintColumn), Align::left, true}};
  for (const FileCheck& file : report.files) {
    for (const PlacedFinding& finding : file.findings) {
      grid.rows.push_back(cells_of(file, finding, style, language));
    }
  }
  return grid;
}

}  // namespace tasks
