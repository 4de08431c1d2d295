#include "tasks/query/days.h"

#include <array>
#include <charconv>

namespace tasks {
namespace {

using std::chrono::days;

/// A stretch of days beside today, in days from today or weeks from this one.
struct NearWord {
  std::string_view word;
  int days;
  int weeks;
  bool is_week;
};
constexpr std::array kNearWords = {
    NearWord{"today", 0, 0, false},    NearWord{"今天", 0, 0, false},
    NearWord{"今日", 0, 0, false},     NearWord{"tomorrow", 1, 0, false},
    NearWord{"明天", 1, 0, false},     NearWord{"yesterday", -1, 0, false},
    NearWord{"昨天", -1, 0, false},    NearWord{"后天", 2, 0, false},
    NearWord{"this-week", 0, 0, true}, NearWord{"本周", 0, 0, true},
    NearWord{"这周", 0, 0, true},      NearWord{"next-week", 0, 1, true},
    NearWord{"下周", 0, 1, true},      NearWord{"last-week", 0, -1, true},
    NearWord{"上周", 0, -1, true},
};

std::optional<DateRange> near_days(std::string_view text, Date today) {
  for (const NearWord& near : kNearWords) {
    if (near.word != text) continue;
    if (!near.is_week) return DateRange{today + days(near.days), today + days(near.days)};
    const unsigned weekday = std::chrono::weekday(today).iso_encoding();
    const Date monday = today - days(weekday - 1) + days(7 * near.weeks);
    return DateRange{monday, monday + days(6)};
  }
  return std::nullopt;
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
  const Date day = today + days(back ? -count : count);
  return DateRange{day, day};
}

}  // namespace

std::optional<DateRange> read_days(std::string_view text, Date today, std::optional<int> year) {
  if (const auto day = parse_date(text)) return DateRange{*day, *day};
  if (const auto near = near_days(text, today)) return near;
  if (const auto counted = counted_days(text, today)) return counted;
  return read_date_range(text, {year, today});
}

}  // namespace tasks
