#include "render/report_pictures.h"

#include <algorithm>
#include <map>
#include <utility>

#include "render/day_words.h"
#include "render/report_words.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/messages/report.h"
#include "tasks/deadline/explain.h"

namespace tasks {
namespace {

std::string group_name(const GroupRow& group, Grouping grouping, Language language) {
  if (group.name.empty()) return std::string(messages::kUnnamed.in(language));
  const auto status = grouping == Grouping::status ? parse_status(group.name) : std::nullopt;
  return std::string(status ? label(*status).in(language) : group.name);
}

/// Gathers the milestones of a list by day and by what became of them.
class Milestones {
 public:
  using Mark = Timeline::Mark;

  explicit Milestones(Date today) : today_(today) {}

  void add(const Task& task) {
    if (task.status == Status::cancelled) return;
    const std::vector<Milestone>& milestones = task.deadline->milestones;
    for (std::size_t i = 0; i < milestones.size(); ++i) {
      const bool is_met = i < task.met.size() || task.status == Status::done;
      add(milestones[i].by, is_met, task);
    }
  }

  /// `paused` and submitted tasks are not called overdue.
  void add(Date day, bool is_met, const Task& task) {
    const bool waits = task.status == Status::paused || task.status == Status::submitted;
    Mark mark = is_met ? Mark::met : Mark::open;
    if (!is_met && !waits && day < today_) mark = Mark::overdue;
    Timeline::Deadline& deadline = by_day_[{day, mark}];
    deadline.day = day;
    deadline.mark = mark;
    ++deadline.count;
    ++counts_.at(static_cast<std::size_t>(mark));
    constexpr std::size_t kShown = 12;
    if (deadline.count > kShown + 1) return;
    if (!deadline.ids.empty()) deadline.ids += ", ";
    deadline.ids += deadline.count > kShown ? "…" : task.id.text();
  }

  std::size_t count(Mark mark) const { return counts_.at(static_cast<std::size_t>(mark)); }

  std::vector<Timeline::Deadline> take() {
    std::vector<Timeline::Deadline> all;
    all.reserve(by_day_.size());
    for (auto& [key, deadline] : by_day_) all.push_back(std::move(deadline));
    return all;
  }

 private:
  Date today_;
  std::map<std::pair<Date, Mark>, Timeline::Deadline> by_day_;
  std::array<std::size_t, 3> counts_{};
};

/// Whole years around the deadlines and the day of the report.
DateRange span_of(const std::vector<Timeline::Deadline>& deadlines, Date today) {
  DateRange span{today, today};
  for (const Timeline::Deadline& deadline : deadlines) {
    span.first = std::min(span.first, deadline.day);
    span.last = std::max(span.last, deadline.day);
  }
  return {make_date(year_of(span.first), 1, 1).value_or(span.first),
          last_day_of_month(year_of(span.last), 12)};
}

/// Months, as far apart as leaves room for their names.
std::vector<Timeline::Month> months_of(const DateRange& span, Language language) {
  constexpr int kMost = 24;
  const int all = (year_of(span.last) - year_of(span.first) + 1) * 12;
  const unsigned step = all > kMost ? 12 : 1;
  std::vector<Timeline::Month> months;
  for (int year = year_of(span.first); year <= year_of(span.last); ++year) {
    for (unsigned month = 1; month <= 12; month += step) {
      std::string name = std::to_string(year);
      if (step == 1) name = format(message(messages::kMonthTick, month_name(month)), language);
      if (language == Language::en && step == 1) name.resize(3);
      if (const auto first = make_date(year, month, 1)) months.push_back({*first, std::move(name)});
    }
  }
  return months;
}

}  // namespace

std::vector<KeyFigure> key_figures(const StatusReport& report, Language language) {
  const auto words = [language](LocalText text) { return std::string(text.in(language)); };
  const auto number = [](std::size_t count) { return std::to_string(count); };
  const Count& done = report.tally.by_status.at(static_cast<std::size_t>(Status::done));
  return {
      {words(messages::kFigureTotal), number(report.rows.size()), {}},
      {words(messages::kFigureDone), number(done.count),
       format(message(messages::kPercentOf, share_words(done.share)), language), Tone::good},
      {words(messages::kFigureOverdue),
       number(report.overdue.size()),
       {},
       report.overdue.empty() ? Tone::plain : Tone::alarm},
      {words(messages::kFigureSlow),
       number(report.slow.size()),
       {},
       report.slow.empty() ? Tone::plain : Tone::warning},
      {words(messages::kFigureDueNext), number(report.due_next.size()),
       format(message(messages::kUntilDay, day_words_near(report.request.next_period.last,
                                                          report.request.period.last, language)),
              language)},
      {words(messages::kFigureReports), number(report.entries()),
       format(message(messages::kFromUnits, report.reported.size()), language)},
      {words(messages::kFigureSilent),
       number(report.silent.size()),
       {},
       report.silent.empty() ? Tone::plain : Tone::warning},
  };
}

PartsBar status_bar(const StatusReport& report, Language language) {
  PartsBar bar;
  bar.title = messages::kBarTitle.in(language);
  for (const Status status : kStatusOrder) {
    const Count& count = report.tally.by_status.at(static_cast<std::size_t>(status));
    if (count.count == 0) continue;
    const std::string_view name = label(status).in(language);
    std::string words =
        format(message(messages::kCountAndShare, count.count, share_words(count.share)), language);
    if (!bar.description.empty()) bar.description += messages::kClauseSeparator.in(language);
    bar.description.append(name).append(" ").append(words);
    bar.parts.push_back(
        {std::string(code(status)), std::string(name), std::move(words), count.count});
  }
  return bar;
}

LightsChart lights_chart(const StatusReport& report, Language language) {
  LightsChart chart;
  chart.heading = grouping_words(report.request.group_by, language);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < kLightCounts; ++i) {
    if (report.tally.by_light.at(i).count == 0) continue;
    places.push_back(i);
    chart.lights.push_back(
        {std::string(light_code(i)), std::string(light_words(report, i, language))});
  }
  for (const GroupRow& group : report.groups) {
    if (chart.rows.size() == kMostListed) break;
    LightsChart::Row row{group_name(group, report.request.group_by, language), {}};
    for (const std::size_t place : places) row.counts.push_back(group.by_light.at(place));
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

Timeline deadlines_timeline(const StatusReport& report, Language language) {
  using Mark = Timeline::Mark;
  Timeline timeline;
  timeline.today = report.request.period.last;
  Milestones milestones(timeline.today);
  for (const TaskRow& row : report.rows) milestones.add(*row.task);
  const std::string today = day_words(timeline.today, language);
  timeline.title = messages::kTimelineTitle.in(language);
  timeline.description =
      format(message(messages::kTimelineDescription, today, milestones.count(Mark::met),
                     milestones.count(Mark::open), milestones.count(Mark::overdue)),
             language);
  timeline.today_label = format(message(messages::kTodayIs, today), language);
  timeline.mark_labels.at(0) = messages::kMarkMet.in(language);
  timeline.mark_labels.at(1) = messages::kMarkOpen.in(language);
  timeline.mark_labels.at(2) = messages::kMarkOverdue.in(language);
  timeline.deadlines = milestones.take();
  const DateRange span = span_of(timeline.deadlines, timeline.today);
  timeline.first = span.first;
  timeline.last = span.last;
  timeline.months = months_of(span, language);
  return timeline;
}

}  // namespace tasks
