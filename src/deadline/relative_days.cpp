#include "tasks/deadline/relative_days.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace tasks {
namespace {

struct NumberWord {
  std::string_view text;
  int value;
};

template <std::size_t Size>
const NumberWord* find_word(const std::array<NumberWord, Size>& words, std::string_view text) {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [text](const NumberWord& word) { return word.text == text; });
  return found == words.end() ? nullptr : &*found;
}

/// Days from today.
constexpr std::array kDays{
    NumberWord{"今天", 0},  NumberWord{"今日", 0},    NumberWord{"today", 0},
    NumberWord{"昨天", -1}, NumberWord{"昨日", -1},   NumberWord{"yesterday", -1},
    NumberWord{"前天", -2}, NumberWord{"明天", 1},    NumberWord{"明日", 1},
    NumberWord{"后天", 2},  NumberWord{"tomorrow", 1}};

/// Weeks, months … from the current one.
constexpr std::array kTurns{
    NumberWord{"本", 0},    NumberWord{"这", 0},     NumberWord{"上上", -2},
    NumberWord{"上", -1},   NumberWord{"下下", 2},   NumberWord{"下", 1},
    NumberWord{"this ", 0}, NumberWord{"last ", -1}, NumberWord{"next ", 1}};

constexpr std::array kYears{NumberWord{"今年", 0}, NumberWord{"今年度", 0}, NumberWord{"去年", -1},
                            NumberWord{"明年", 1}};

constexpr std::array kWeekWords{NumberWord{"周", 0}, NumberWord{"星期", 0}, NumberWord{"礼拜", 0}};

constexpr std::array kWeekdayNumbers{NumberWord{"一", 1}, NumberWord{"二", 2}, NumberWord{"三", 3},
                                     NumberWord{"四", 4}, NumberWord{"五", 5}, NumberWord{"六", 6},
                                     NumberWord{"日", 7}, NumberWord{"天", 7}};

constexpr std::array kEnglishWeekdays{NumberWord{"monday", 1},    NumberWord{"tuesday", 2},
                                      NumberWord{"wednesday", 3}, NumberWord{"thursday", 4},
                                      NumberWord{"friday", 5},    NumberWord{"saturday", 6},
                                      NumberWord{"sunday", 7}};

/// Months in a period.
constexpr std::array kMonthPeriods{
    NumberWord{"月", 1},   NumberWord{"个月", 1},  NumberWord{"month", 1},
    NumberWord{"季度", 3}, NumberWord{"季", 3},    NumberWord{"quarter", 3},
    NumberWord{"年", 12},  NumberWord{"年度", 12}, NumberWord{"year", 12}};

/// The week that lies so many weeks from today's.
DateRange week_from(Date today, int weeks) {
  const unsigned weekday = std::chrono::weekday(today).iso_encoding();
  const Date monday = days_after(today, 7 * weeks + 1 - static_cast<int>(weekday));
  return {monday, days_after(monday, 6)};
}

/// The period of so many months that lies so many periods from today's; nothing outside of the
/// calendar.
std::optional<DateRange> months_from(Date today, int months, int periods) {
  const int number = year_of(today) * 12 + static_cast<int>(month_of(today)) - 1;
  const int first = (number / months + periods) * months;
  const int last = first + months - 1;
  const auto begin = make_date(first / 12, static_cast<unsigned>(first % 12) + 1, 1);
  const auto last_month = make_date(last / 12, static_cast<unsigned>(last % 12) + 1, 1);
  if (!begin || !last_month) return std::nullopt;
  return DateRange{*begin, last_day_of_month(last / 12, static_cast<unsigned>(last % 12) + 1)};
}

/// `+14d`, `-30d`, also with 天.
std::optional<DateRange> counted_days(std::string_view text, Date today) {
  constexpr int kMost = 36600;
  if (!text.starts_with('+') && !text.starts_with('-')) return std::nullopt;
  const bool back = text.front() == '-';
  text.remove_prefix(1);
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (error != std::errc{} || count < 0 || count > kMost) return std::nullopt;
  if (unit != "d" && unit != "天") return std::nullopt;
  const Date day = days_after(today, back ? -count : count);
  return DateRange{day, day};
}

/// 周五, 星期五: a day of the week, or the week itself.
std::optional<DateRange> day_of_week(std::string_view text, const DateRange& week) {
  for (const NumberWord& word : kWeekWords) {
    if (!text.starts_with(word.text)) continue;
    const std::string_view rest = text.substr(word.text.size());
    if (rest.empty()) return week;
    const NumberWord* weekday = find_word(kWeekdayNumbers, rest);
    if (weekday == nullptr) continue;
    const Date day = days_after(week.first, weekday->value - 1);
    return DateRange{day, day};
  }
  if (text == "week") return week;
  return std::nullopt;
}

std::optional<DateRange> last_weekday(std::string_view text, Date today) {
  if (!text.starts_with("last ")) return std::nullopt;
  const NumberWord* weekday = find_word(kEnglishWeekdays, text.substr(5));
  if (weekday == nullptr) return std::nullopt;
  const int turned = static_cast<int>(std::chrono::weekday(today).iso_encoding());
  const Date day = days_after(today, -1 - (turned - weekday->value + 6) % 7);
  return DateRange{day, day};
}

std::optional<DateRange> period_from(std::string_view text, int periods, Date today) {
  if (const auto in_week = day_of_week(text, week_from(today, periods))) return in_week;
  const NumberWord* period = find_word(kMonthPeriods, text);
  if (period == nullptr) return std::nullopt;
  return months_from(today, period->value, periods);
}

/// In lower case, a blank between English words however they are joined.
std::string as_compared(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-') c = ' ';
  }
  return result;
}

}  // namespace

std::optional<DateRange> read_relative_days(std::string_view text, Date today) {
  if (const auto counted = counted_days(text, today)) return counted;
  const std::string word = as_compared(text);
  if (const NumberWord* day = find_word(kDays, word)) {
    const Date named = days_after(today, day->value);
    return DateRange{named, named};
  }
  if (const NumberWord* year = find_word(kYears, word)) return months_from(today, 12, year->value);
  if (const auto weekday = last_weekday(word, today)) return weekday;
  for (const NumberWord& turn : kTurns) {
    if (!word.starts_with(turn.text)) continue;
    const std::string_view rest = std::string_view(word).substr(turn.text.size());
    if (const auto period = period_from(rest, turn.value, today)) return period;
  }
  return std::nullopt;
}

}  // namespace tasks
