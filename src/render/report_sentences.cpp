#include "render/report_sentences.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "render/day_words.h"
#include "render/report_words.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/messages/report.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

template <class Item>
std::span<const Item> first(const std::vector<Item>& items, std::size_t most = kMostListed) {
  return std::span(items).first(std::min(items.size(), most));
}

/// One digit behind the point where it is not 0.
std::string number_words(double number) {
  std::string words = fmt::format("{:.1f}", number);
  if (words.ends_with(".0")) words.resize(words.size() - 2);
  return words;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string words;
  for (const std::string& part : parts) {
    if (!words.empty()) words += separator;
    words += part;
  }
  return words;
}

}  // namespace

TaskRow for_next_day(const TaskRow& row) {
  TaskRow result = row;
  result.due = row.standing.next;
  result.due_in = row.standing.days_left.value_or(0);
  if (row.standing.next && !row.task->deadline->every)
    result.milestone = static_cast<std::uint32_t>(row.task->met.size());
  return result;
}

std::string ReportSentences::day(Date day) const {
  return day_words_near(day, report_.request.period.last, language_);
}

std::string ReportSentences::task_named(const TaskRow& row) const {
  return format(message(messages::kTaskNamed, row.task->id.text(), short_name(*row.task)),
                language_);
}

std::string ReportSentences::lead(const TaskRow& row) const {
  const std::string names = cell_text(row, "lead", CellStyle::words, language_);
  return format(names.empty() ? message(messages::kNoLead) : message(messages::kLeadIs, names),
                language_);
}

std::string ReportSentences::deadline(const TaskRow& row) const {
  const std::string words = cell_text(row, "deadline", CellStyle::words, language_);
  return format(message(messages::kDeadlineIs, words), language_);
}

std::string ReportSentences::last_reported(const std::optional<Date>& reported) const {
  if (!reported) return std::string(messages::kNeverReportedYet.in(language_));
  return format(message(messages::kLastReported, day(*reported)), language_);
}

std::string ReportSentences::clauses(const std::vector<std::string>& parts) const {
  return joined(parts, messages::kComma.in(language_)).append(messages::kPointEnd.in(language_));
}

std::string ReportSentences::counts_by_status() const {
  const Date last = report_.request.period.last;
  std::vector<std::string> counts;
  for (const Status status : kStatusOrder) {
    const Count& count = report_.tally.by_status.at(static_cast<std::size_t>(status));
    if (count.count == 0) continue;
    counts.push_back(format(
        message(messages::kCountWithShare, label(status), count.count, share_words(count.share)),
        language_));
  }
  const bool is_part = !report_.request.query.is_empty();
  const std::string as_of = day_words(last, language_);
  if (counts.empty()) {
    const LocalText none = is_part ? messages::kPartHasNone : messages::kListHasNone;
    return format(message(none, as_of, report_.list->tasks.size()), language_);
  }
  return format(
      message(is_part ? messages::kPartIsOf : messages::kListIsOf, as_of, report_.rows.size(),
              joined(counts, messages::kClauseSeparator.in(language_)), report_.list->tasks.size()),
      language_);
}

std::string ReportSentences::counts_by_state() const {
  std::vector<std::string> counts;
  for (const State state : all_states()) {
    const Count& count = report_.tally.by_state.at(static_cast<std::size_t>(state));
    if (count.count == 0) continue;
    counts.push_back(format(message(messages::kCountOf, label(state), count.count), language_));
  }
  return format(message(messages::kByState, joined(counts, messages::kListSeparator.in(language_))),
                language_);
}

std::string ReportSentences::counts_by_light() const {
  std::vector<std::string> counts;
  for (std::size_t i = 0; i < kLightCounts; ++i) {
    const Count& count = report_.tally.by_light.at(i);
    if (count.count == 0) continue;
    counts.push_back(format(
        message(messages::kCountOf, light_words(report_, i, language_), count.count), language_));
  }
  return format(message(messages::kByLight, joined(counts, messages::kListSeparator.in(language_))),
                language_);
}

std::string ReportSentences::in_the_period() const {
  std::size_t whole = 0;
  for (const Finished& finished : report_.finished) whole += finished.whole_task ? 1 : 0;
  return format(message(messages::kInThePeriod, range_words(report_.request.period, language_),
                        whole, report_.finished.size() - whole, report_.entries(),
                        report_.reported.size(), report_.silent.size()),
                language_);
}

std::string ReportSentences::troubles() const {
  const DateRange due{report_.request.period.last, report_.request.next_period.last};
  return format(message(messages::kTroubles, report_.overdue.size(), report_.slow.size(),
                        range_words(due, language_), report_.due_next.size()),
                language_);
}

std::vector<std::string> ReportSentences::overall() const {
  if (report_.rows.empty()) return {counts_by_status()};
  return {counts_by_status(), counts_by_state(), counts_by_light(), in_the_period(), troubles()};
}

std::string ReportSentences::timeliness(const Finished& finished) const {
  if (!finished.days_late) return {};
  const int late = *finished.days_late;
  if (late == 0) return std::string(messages::kOnTime.in(language_));
  return format(late > 0 ? message(messages::kLateBy, late) : message(messages::kEarlyBy, -late),
                language_);
}

std::string ReportSentences::finished_words(const Finished& finished) const {
  const TaskRow& row = *finished.row;
  const std::string when = day(finished.day);
  if (finished.whole_task) {
    return format(
        message(messages::kFinishedTask, when, task_named(row), lead(row), timeliness(finished)),
        language_);
  }
  if (!finished.milestone) {
    return format(
        message(messages::kFinishedPeriod, when, task_named(row), lead(row), timeliness(finished)),
        language_);
  }
  return format(
      message(messages::kFinishedMilestone, when, task_named(row), lead(row), timeliness(finished),
              row.task->deadline->milestones[*finished.milestone].text),
      language_);
}

std::vector<ListPoint> ReportSentences::finished() const {
  std::vector<ListPoint> points;
  for (const Finished& finished : first(report_.finished)) {
    points.push_back(
        {finished_words(finished).append(messages::kPointEnd.in(language_)), Tone::plain});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::reported() const {
  std::vector<ListPoint> points;
  std::size_t left = kMostListed;
  for (const UnitReports& unit : first(report_.reported)) {
    const std::string_view name = unit.unit.empty() ? messages::kNoUnit.in(language_) : unit.unit;
    ListPoint point{format(message(messages::kUnitEntries, name, unit.entries.size()), language_)};
    const auto shown = first(unit.entries, left);
    left -= shown.size();
    for (const Reported& reported : shown) {
      point.details.push_back(format(message(messages::kEntryOf, day(*reported.entry->date),
                                             task_named(*reported.row), reported.entry->text),
                                     language_));
    }
    points.push_back(std::move(point));
  }
  return points;
}

std::vector<ListPoint> ReportSentences::deadline_changes() const {
  std::vector<ListPoint> points;
  for (const Reported& change : first(report_.deadline_changes)) {
    points.push_back({format(message(messages::kEntryOf, day(*change.entry->date),
                                     task_named(*change.row), change.entry->text),
                             language_)});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::overdue() const {
  std::vector<ListPoint> points;
  for (const TaskRow* row : first(report_.overdue)) {
    const TaskRow shown = for_next_day(*row);
    const Message late = message(messages::kOverdueBy, -row->standing.days_left.value_or(0));
    points.push_back(
        {clauses({task_named(shown), lead(shown), deadline(shown), format(late, language_),
                  last_reported(row->standing.last_progress)}),
         Tone::alarm});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::slow() const {
  std::vector<ListPoint> points;
  for (const SlowTask& slow : first(report_.slow)) {
    const TaskRow shown = for_next_day(*slow.row);
    const Message behind = message(messages::kSlowBy, number_words(*slow.row->task->percent),
                                   number_words(slow.elapsed), number_words(slow.behind));
    points.push_back(
        {clauses({task_named(shown), lead(shown), deadline(shown), format(behind, language_),
                  last_reported(slow.row->standing.last_progress)}),
         Tone::warning});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::due_next() const {
  std::vector<ListPoint> points;
  for (const TaskRow& row : first(report_.due_next)) {
    const bool that_day = row.due == report_.request.period.last;
    const std::string when = format(
        message(that_day ? messages::kDueThatDay : messages::kDueOnDay, day(*row.due)), language_);
    points.push_back({clauses({task_named(row), lead(row), deadline(row), when})});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::silent() const {
  std::vector<ListPoint> points;
  for (const SilentUnit& unit : first(report_.silent)) {
    points.push_back({format(
        message(messages::kSilentUnit, unit.unit, unit.tasks, last_reported(unit.last_report)),
        language_)});
  }
  return points;
}

std::vector<ListPoint> ReportSentences::ongoing() const {
  std::vector<ListPoint> points;
  const Date last = report_.request.period.last;
  for (const TaskRow* row : first(report_.ongoing)) {
    std::string moved = last_reported(row->standing.last_progress);
    if (const auto day = row->standing.last_progress; day && *day < last) {
      moved = format(message(messages::kDaysAgo, moved, (last - *day).count()), language_);
    }
    points.push_back({clauses({task_named(*row), lead(*row), deadline(*row), moved})});
  }
  return points;
}

}  // namespace tasks
