#include "tasks/deadline/explain.h"

#include <array>

#include "deadline/reading.h"
#include "tasks/base/messages/deadline.h"

namespace tasks {
namespace {

using phrase::YearSource;

constexpr std::array<LocalText, 12> kMonths{
    messages::kJanuary,   messages::kFebruary, messages::kMarch,    messages::kApril,
    messages::kMay,       messages::kJune,     messages::kJuly,     messages::kAugust,
    messages::kSeptember, messages::kOctober,  messages::kNovember, messages::kDecember};
constexpr std::array<LocalText, 7> kWeekdayWords{
    messages::kMonday, messages::kTuesday,  messages::kWednesday, messages::kThursday,
    messages::kFriday, messages::kSaturday, messages::kSunday};

LocalText origin(YearSource source) {
  switch (source) {
    case YearSource::list:
      return messages::kYearOfList;
    case YearSource::named:
      return messages::kYearNamed;
    case YearSource::carried:
      return messages::kYearCarried;
    case YearSource::relative:
      return messages::kYearRelative;
    case YearSource::start:
      return messages::kYearOfStart;
    case YearSource::notice:
      break;
  }
  return messages::kYearOfNotice;
}

LocalText window_text(Date from, Date by) {
  if (year_of(from) != year_of(by)) return messages::kExplainWindow;
  return month_of(from) == month_of(by) ? messages::kExplainWindowInMonth
                                        : messages::kExplainWindowInYear;
}

Message about(const Milestone& milestone, LocalText why) {
  const Date by = milestone.by;
  if (!milestone.from) {
    return message(messages::kExplainDay, milestone.text, year_of(by), month_name(month_of(by)),
                   day_of(by), why);
  }
  const Date from = *milestone.from;
  return message(window_text(from, by), milestone.text, year_of(from), month_name(month_of(from)),
                 day_of(from), year_of(by), month_name(month_of(by)), day_of(by), why);
}

Message in_quarter(const Recurrence& every) {
  if (!every.month)
    return message(every.day ? messages::kEveryQuarterEnd : messages::kEveryQuarter);
  if (!every.day || *every.day == Recurrence::kLastDay) {
    return message(messages::kEveryQuarterMonthEnd, *every.month);
  }
  return message(messages::kEveryQuarterDay, *every.month, *every.day);
}

Message in_year(const Recurrence& every) {
  if (!every.month) return message(messages::kEveryYear);
  if (!every.day || *every.day == Recurrence::kLastDay) {
    return message(messages::kEveryYearMonthEnd, month_name(*every.month));
  }
  return message(messages::kEveryYearDay, month_name(*every.month), *every.day);
}

Message in_month(const Recurrence& every) {
  if (!every.day) return message(messages::kEveryMonth);
  if (*every.day == Recurrence::kLastDay) return message(messages::kEveryMonthEnd);
  return message(messages::kEveryMonthDay, *every.day);
}

void add_milestones(const Deadline& deadline, const phrase::Reading& reading,
                    std::vector<Message>& sentences) {
  const bool ours = reading.deadline.milestones == deadline.milestones;
  for (std::size_t i = 0; i < deadline.milestones.size(); ++i) {
    sentences.push_back(about(deadline.milestones[i],
                              ours ? origin(reading.year_sources[i]) : messages::kYearRecorded));
  }
}

void add_recurrence(const Recurrence& every, std::vector<Message>& sentences) {
  sentences.push_back(in_words(every));
  if (!every.from_year) return;
  sentences.push_back(every.from_month ? message(messages::kExplainFromMonth, *every.from_year,
                                                 month_name(*every.from_month))
                                       : message(messages::kExplainFromYear, *every.from_year));
}

Message on_day(LocalText text, Date day) {
  return message(text, year_of(day), month_name(month_of(day)), day_of(day));
}

void add_count(const phrase::Reading& reading, std::vector<Message>& sentences) {
  if (!reading.counted_from) return;
  sentences.push_back(on_day(messages::kExplainCountedFrom, *reading.counted_from));
  switch (reading.holidays) {
    case phrase::Holidays::none_counted:
      return;
    case phrase::Holidays::not_known:
      return sentences.push_back(message(messages::kExplainHolidaysUnknown));
    case phrase::Holidays::partly_known:
      return sentences.push_back(message(messages::kExplainHolidaysPartly));
    case phrase::Holidays::known:
      return sentences.push_back(message(messages::kExplainHolidays));
  }
}

/// Each stretch of words that was left, with its own cause, where the reading is ours.
void add_left(const Deadline& deadline, const phrase::Reading& reading,
              std::vector<Message>& sentences) {
  if (!deadline.reason) return;
  if (deadline.reason != reading.deadline.reason) return sentences.push_back(*deadline.reason);
  for (const phrase::LeftWords& left : reading.left) {
    sentences.push_back(phrase::about(deadline.text, left));
  }
}

}  // namespace

Message in_words(const Recurrence& every) {
  switch (every.period) {
    case Recurrence::Period::day:
      return message(messages::kEveryDay);
    case Recurrence::Period::week:
      if (!every.weekday) return message(messages::kEveryWeek);
      return message(messages::kEveryWeekday, kWeekdayWords.at(*every.weekday - 1));
    case Recurrence::Period::month:
      return in_month(every);
    case Recurrence::Period::quarter:
      return in_quarter(every);
    case Recurrence::Period::half_year:
      return message(messages::kEveryHalfYear);
    case Recurrence::Period::year:
      break;
  }
  return in_year(every);
}

LocalText month_name(unsigned month) {
  return kMonths.at(month - 1);
}

std::vector<Message> explain(const Deadline& deadline, const DeadlineContext& context) {
  const phrase::Reading reading = phrase::read(deadline.text, context);
  std::vector<Message> sentences;
  add_milestones(deadline, reading, sentences);
  if (reading.deadline.milestones == deadline.milestones) add_count(reading, sentences);
  if (deadline.every) add_recurrence(*deadline.every, sentences);
  const bool begins = reading.starts_on && deadline.milestones.empty() && !deadline.every;
  if (begins) sentences.push_back(on_day(messages::kExplainStarts, *reading.starts_on));
  if (deadline.ongoing) sentences.push_back(message(messages::kExplainOngoing));
  if (reading.immediate) sentences.push_back(message(messages::kExplainImmediate));
  add_left(deadline, reading, sentences);
  if (sentences.empty()) sentences.push_back(message(messages::kExplainEmpty));
  return sentences;
}

std::optional<bool> holidays_counted(const Deadline& deadline, const DeadlineContext& context) {
  const phrase::Reading reading = phrase::read(deadline.text, context);
  if (reading.holidays == phrase::Holidays::none_counted) return std::nullopt;
  return reading.holidays == phrase::Holidays::known;
}

}  // namespace tasks
