#include "tasks/render/report_page.h"

#include <array>
#include <utility>

#include "render/day_words.h"
#include "render/report_pictures.h"
#include "render/report_sentences.h"
#include "render/report_tables.h"
#include "render/report_words.h"
#include "tasks/base/messages/report.h"

namespace tasks {
namespace {

constexpr std::array kNumerals{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

LocalText title_of(ReportKind kind) {
  switch (kind) {
    case ReportKind::weekly:
      return messages::kWeeklyTitle;
    case ReportKind::status:
      return messages::kStatusTitle;
    case ReportKind::units:
      return messages::kUnitsTitle;
    case ReportKind::overdue:
      return messages::kOverdueTitle;
    case ReportKind::form:
      break;
  }
  return messages::kFormTitle;
}

LocalText heading_of(Grouping grouping) {
  switch (grouping) {
    case Grouping::lead:
      return messages::kHeadingByLead;
    case Grouping::units:
      return messages::kHeadingByUnits;
    case Grouping::group:
      return messages::kHeadingByGroup;
    case Grouping::status:
      break;
  }
  return messages::kHeadingByStatus;
}

class PageWriter {
 public:
  PageWriter(const StatusReport& report, Date today, Language language)
      : report_(report),
        today_(today),
        language_(language),
        sentences_(report, language),
        tables_(report, CellStyle::words, language) {}

  Page write() {
    page_.language = language_;
    write_title();
    if (report_.request.kind != ReportKind::form) {
      page_.figures = key_figures(report_, language_);
    }
    switch (report_.request.kind) {
      case ReportKind::weekly:
        write_weekly();
        break;
      case ReportKind::status:
        write_status();
        break;
      case ReportKind::units:
        write_units();
        break;
      case ReportKind::overdue:
        write_late();
        break;
      case ReportKind::form:
        page_.sections.push_back({"", {tables_.form("\n")}});
        break;
    }
    if (report_.request.kind == ReportKind::weekly || report_.request.kind == ReportKind::status) {
      write_attachment();
    }
    write_notes();
    return std::move(page_);
  }

 private:
  void write_title() {
    const ReportKind kind = report_.request.kind;
    const std::string_view list = report_.list->title.empty()
                                      ? messages::kReportListTitle.in(language_)
                                      : report_.list->title;
    page_.title = format(message(title_of(kind), list), language_);
    page_.issuer = report_.list->issuer;
    page_.scope = scope_words(report_, language_);
    const DateRange& period = report_.request.period;
    const bool speaks_of_period = kind == ReportKind::weekly || kind == ReportKind::units;
    page_.subtitle =
        speaks_of_period
            ? format(message(messages::kPeriodSubtitle, range_words(period, language_)), language_)
            : format(message(messages::kAsOfSubtitle, day_words(period.last, language_)),
                     language_);
  }

  void write_weekly() {
    write_overall();
    write_listing(messages::kHeadingFinished, sentences_.finished(), tables_.finished());
    write_listing(messages::kHeadingReported, sentences_.reported(), tables_.reported());
    write_late();
    write_listing(messages::kHeadingDueNext, sentences_.due_next(), tables_.due_next());
    write_listing(messages::kHeadingSilent, sentences_.silent(), tables_.silent());
    write_listing(messages::kHeadingOngoing, sentences_.ongoing(), tables_.ongoing());
    if (!report_.deadline_changes.empty()) {
      write_listing(messages::kHeadingDeadlines, sentences_.deadline_changes(),
                    tables_.deadline_changes());
    }
    if (report_.groups.size() > 1) write_groups();
  }

  void write_status() {
    write_overall();
    write_groups();
    write_late();
    write_listing(messages::kHeadingDueNext, sentences_.due_next(), tables_.due_next());
    write_listing(messages::kHeadingOngoing, sentences_.ongoing(), tables_.ongoing());
  }

  void write_units() {
    write_groups();
    write_listing(messages::kHeadingSilent, sentences_.silent(), tables_.silent());
    write_listing(messages::kHeadingReported, sentences_.reported(), tables_.reported());
  }

  void write_late() {
    write_listing(messages::kHeadingOverdue, sentences_.overdue(), tables_.overdue());
    write_listing(messages::kHeadingSlow, sentences_.slow(), tables_.slow());
  }

  void write_overall() {
    Section& section = add_section(messages::kHeadingOverall);
    for (std::string& sentence : sentences_.overall()) {
      section.blocks.emplace_back(Paragraph{std::move(sentence)});
    }
    if (!report_.rows.empty()) section.blocks.emplace_back(status_bar(report_, language_));
    write_pictures();
  }

  void write_pictures() {
    if (report_.rows.empty()) return;
    Section& lights = attach(messages::kHeadingLights);
    LightsChart chart = lights_chart(report_, language_);
    const std::size_t left_out = report_.groups.size() - chart.rows.size();
    lights.blocks.emplace_back(std::move(chart));
    tell_left_out(lights, left_out);
    Timeline timeline = deadlines_timeline(report_, language_);
    if (timeline.deadlines.empty()) return;
    attach(messages::kHeadingTimeline).blocks.emplace_back(std::move(timeline));
  }

  Section& attach(LocalText heading) {
    page_.sections.push_back({std::string(heading.in(language_)), {}, true});
    return page_.sections.back();
  }

  void write_attachment() {
    if (report_.rows.empty()) return;
    attach(messages::kHeadingAllTasks).blocks.emplace_back(tables_.attachment());
  }

  void write_groups() {
    Section& section = add_section(heading_of(report_.request.group_by));
    if (report_.groups.empty()) {
      section.blocks.emplace_back(Paragraph{std::string(messages::kNone.in(language_))});
    } else {
      Grid table = tables_.groups();
      const std::size_t left_out = cut(table);
      section.blocks.emplace_back(std::move(table));
      tell_left_out(section, left_out);
    }
  }

  void write_listing(LocalText heading, std::vector<ListPoint> points, Grid table) {
    Section& section = add_section(heading);
    if (points.empty()) {
      section.blocks.emplace_back(Paragraph{std::string(messages::kNone.in(language_))});
    } else {
      const std::size_t left_out = cut(table);
      section.blocks.emplace_back(Listing{std::move(points), std::move(table)});
      tell_left_out(section, left_out);
    }
  }

  /// Leaves out what a page does not list; returns how many rows that are.
  static std::size_t cut(Grid& table) {
    const std::size_t all = table.rows.size();
    table.rows.keep_first(kMostListed);
    return all - table.rows.size();
  }

  void tell_left_out(Section& section, std::size_t count) const {
    if (count == 0) return;
    section.blocks.emplace_back(
        Paragraph{format(message(messages::kLeftOutOfPage, count), language_)});
  }

  Section& add_section(LocalText heading) {
    const std::size_t number = numbered_++;
    const std::string numeral = language_ == Language::zh && number < kNumerals.size()
                                    ? kNumerals.at(number)
                                    : std::to_string(number + 1);
    page_.sections.push_back(
        {format(message(messages::kSectionNumber, numeral, heading), language_), {}});
    return page_.sections.back();
  }

  void write_notes() {
    const std::string last = day_words(report_.request.period.last, language_);
    if (report_.request.period.last > today_) {
      note(message(messages::kNoteAhead, last, day_words(today_, language_)));
    }
    if (report_.done_later > 0) note(message(messages::kNoteDoneLater, report_.done_later, last));
    if (report_.done_undated > 0) {
      note(message(messages::kNoteDoneUndated, report_.done_undated));
    }
    const bool shows_groups =
        report_.request.kind == ReportKind::units || report_.request.kind == ReportKind::status ||
        (report_.request.kind == ReportKind::weekly && report_.groups.size() > 1);
    if (report_.groups_overlap && shows_groups) note(message(messages::kNoteOverlap));
  }

  void note(const Message& sentence) { page_.footers.push_back(format(sentence, language_)); }

  const StatusReport& report_;
  Date today_;
  Language language_;
  ReportSentences sentences_;
  ReportTables tables_;
  Page page_;
  std::size_t numbered_ = 0;  ///< sections that have a number
};

/// The form alone, which in a terminal is no page: its caption says what a page says above it.
Grid form_grid(const StatusReport& report, const ReportTables& tables, Language language) {
  Grid grid = tables.form(language == Language::zh ? "；" : "; ");
  if (std::string scope = scope_words(report, language); !scope.empty()) {
    grid.captions.push_back(std::move(scope));
  }
  return grid;
}

}  // namespace

Page page_of(const StatusReport& report, Date today, Language language) {
  return PageWriter(report, today, language).write();
}

Grid report_grid(const StatusReport& report, CellStyle style, Language language) {
  const ReportTables tables(report, style, language);
  switch (report.request.kind) {
    case ReportKind::units:
      return tables.groups();
    case ReportKind::overdue:
      return tables.late();
    case ReportKind::form:
      return form_grid(report, tables, language);
    case ReportKind::weekly:
    case ReportKind::status:
      break;
  }
  return tables.all_tasks();
}

}  // namespace tasks
