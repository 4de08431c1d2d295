#include "tasks/base/date.h"

#include <algorithm>

#include <fmt/format.h>

namespace tasks {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

/// Writes `value` so that its last digit stands at `last`.
void write_digits(std::string& text, std::size_t last, unsigned value) {
  for (; value != 0; value /= 10) text[last--] = static_cast<char>('0' + value % 10);
}

}  // namespace

std::optional<Date> make_date(int y, unsigned m, unsigned d) {
  // before they become std::chrono's, which hold a byte: month 262 would be June
  if (y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return std::nullopt;
  constexpr unsigned kInEveryMonth = 28;
  const year_month_day date{year{y}, month{m}, day{d}};
  if (d > kInEveryMonth && !date.ok()) return std::nullopt;
  return sys_days{date};
}

std::optional<Date> parse_date(std::string_view text) {
  constexpr std::size_t kLength = std::string_view("yyyy-mm-dd").size();
  if (text.size() != kLength || text[4] != '-' || text[7] != '-') return std::nullopt;
  bool all_digits = true;
  const auto pair = [&](std::size_t at) {
    const unsigned tens = static_cast<unsigned char>(text[at]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(text[at + 1]) - unsigned{'0'};
    all_digits = all_digits && tens < 10 && ones < 10;
    return tens * 10 + ones;
  };
  const unsigned y = pair(0) * 100 + pair(2);
  const unsigned m = pair(5);
  const unsigned d = pair(8);
  return all_digits ? make_date(static_cast<int>(y), m, d) : std::nullopt;
}

std::string to_string(Date date) {
  const year_month_day parts{date};
  const int y = static_cast<int>(parts.year());
  if (y < 0 || y > 9999) {
    return fmt::format("{}-{:02}-{:02}", y, month_of(date), day_of(date));
  }
  std::string text = "0000-00-00";
  write_digits(text, 3, static_cast<unsigned>(y));
  write_digits(text, 6, static_cast<unsigned>(parts.month()));
  write_digits(text, 9, static_cast<unsigned>(parts.day()));
  return text;
}

Date days_after(Date day, std::int64_t days) {
  const std::int64_t wanted = day.time_since_epoch().count() + days;
  const auto within = std::clamp<std::int64_t>(wanted, kFirstDay.time_since_epoch().count(),
                                               kLastDay.time_since_epoch().count());
  return Date(DayCount(static_cast<std::int32_t>(within)));
}

Date last_day_of_month(int y, unsigned m) {
  return sys_days{year{y} / month{m} / std::chrono::last};
}

int year_of(Date date) {
  return static_cast<int>(year_month_day{date}.year());
}
unsigned month_of(Date date) {
  return static_cast<unsigned>(year_month_day{date}.month());
}
unsigned day_of(Date date) {
  return static_cast<unsigned>(year_month_day{date}.day());
}

}  // namespace tasks
