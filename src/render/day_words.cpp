#include "render/day_words.h"

#include "tasks/base/message.h"
#include "tasks/base/messages/report.h"
#include "tasks/deadline/explain.h"

namespace tasks {
namespace {

LocalText month_of_day(Date day) {
  return month_name(month_of(day));
}

}  // namespace

std::string day_cell(const std::optional<Date>& day) {
  return day ? to_string(*day) : "";
}

std::string day_words(Date day, Language language) {
  return format(message(messages::kDayWords, year_of(day), month_of_day(day), day_of(day)),
                language);
}

std::string day_words_near(Date day, Date around, Language language) {
  if (year_of(day) != year_of(around)) return day_words(day, language);
  return format(message(messages::kDayWordsInYear, month_of_day(day), day_of(day)), language);
}

std::string range_words(const DateRange& days, Language language) {
  const auto& [first, last] = days;
  if (first == last) return day_words(first, language);
  if (year_of(first) != year_of(last)) {
    return format(
        message(messages::kRangeWords, day_words(first, language), day_words(last, language)),
        language);
  }
  if (month_of(first) != month_of(last)) {
    return format(message(messages::kRangeInYear, year_of(first), month_of_day(first),
                          day_of(first), month_of_day(last), day_of(last)),
                  language);
  }
  return format(message(messages::kRangeInMonth, year_of(first), month_of_day(first), day_of(first),
                        day_of(last)),
                language);
}

}  // namespace tasks
