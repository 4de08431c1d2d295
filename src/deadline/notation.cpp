#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

using Period = Recurrence::Period;

constexpr std::array<std::pair<Period, std::string_view>, 6> kPeriods{{
    {Period::day, "day"},
    {Period::week, "week"},
    {Period::month, "month"},
    {Period::quarter, "quarter"},
    {Period::half_year, "half-year"},
    {Period::year, "year"},
}};
constexpr std::array<std::string_view, 7> kWeekdayCodes{"Mon", "Tue", "Wed", "Thu",
                                                        "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 3> kQuarterMonths{"firstmonth", "secondmonth", "lastmonth"};

std::string day_in_notation(const std::optional<unsigned>& day) {
  if (!day || *day == Recurrence::kLastDay) return "end";
  return fmt::format("{:02}", *day);
}

std::string place_in_period(const Recurrence& every) {
  switch (every.period) {
    case Period::week:
      return every.weekday ? fmt::format("@{}", kWeekdayCodes.at(*every.weekday - 1)) : "";
    case Period::month:
      if (!every.day) return "";
      return *every.day == Recurrence::kLastDay ? "@end" : fmt::format("@{}", *every.day);
    case Period::quarter:
      if (every.month && (*every.month != 3 || every.day != Recurrence::kLastDay)) {
        return fmt::format("@{}-{}", kQuarterMonths.at(*every.month - 1),
                           day_in_notation(every.day));
      }
      return every.day ? "@end" : "";
    case Period::year:
      return every.month ? fmt::format("@{:02}-{}", *every.month, day_in_notation(every.day)) : "";
    case Period::day:
    case Period::half_year:
      break;
  }
  return "";
}

std::string beginning(const Recurrence& every) {
  if (!every.from_year) return "";
  if (!every.from_month) return fmt::format(",from={:04}", *every.from_year);
  return fmt::format(",from={:04}-{:02}", *every.from_year, *every.from_month);
}

std::optional<unsigned> number(std::string_view text, std::size_t longest) {
  if (text.empty() || text.size() > longest) return std::nullopt;
  unsigned value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(digit - '0');
  }
  return value;
}

std::optional<unsigned> number_between(std::string_view text, unsigned first, unsigned last) {
  const auto value = number(text, 2);
  return value && *value >= first && *value <= last ? value : std::nullopt;
}

std::optional<unsigned> day_of_notation(std::string_view text, unsigned last) {
  if (text == "end") return Recurrence::kLastDay;
  return number_between(text, 1, last);
}

template <std::size_t Size>
std::optional<unsigned> position(const std::array<std::string_view, Size>& names,
                                 std::string_view name) {
  for (unsigned i = 0; i < Size; ++i) {
    if (names[i] == name) return i + 1;
  }
  return std::nullopt;
}

bool read_quarter_place(std::string_view place, Recurrence& every) {
  if (place == "end") {
    every.day = Recurrence::kLastDay;
    return true;
  }
  const auto hyphen = place.find('-');
  if (hyphen == std::string_view::npos) return false;
  every.month = position(kQuarterMonths, place.substr(0, hyphen));
  every.day = day_of_notation(place.substr(hyphen + 1), 31);
  return every.month && every.day;
}

bool read_year_place(std::string_view place, Recurrence& every) {
  if (place.size() < 4 || place[2] != '-') return false;
  every.month = number_between(place.substr(0, 2), 1, 12);
  if (!every.month) return false;
  constexpr int kLeapYear = 2024;
  every.day = day_of_notation(place.substr(3), day_of(last_day_of_month(kLeapYear, *every.month)));
  return every.day.has_value();
}

bool read_place(std::string_view place, Recurrence& every) {
  switch (every.period) {
    case Period::week:
      every.weekday = position(kWeekdayCodes, place);
      return every.weekday.has_value();
    case Period::month:
      every.day = day_of_notation(place, 31);
      return every.day.has_value();
    case Period::quarter:
      return read_quarter_place(place, every);
    case Period::year:
      return read_year_place(place, every);
    case Period::day:
    case Period::half_year:
      break;
  }
  return false;
}

bool read_beginning(std::string_view text, Recurrence& every) {
  const auto year = number(text.substr(0, 4), 4);
  if (!year || *year == 0 || text.size() < 4) return false;
  every.from_year = static_cast<int>(*year);
  if (text.size() == 4) return true;
  if (text[4] != '-') return false;
  every.from_month = number_between(text.substr(5), 1, 12);
  return every.from_month.has_value();
}

bool read_period(std::string_view name, Recurrence& every) {
  for (const auto& [period, word] : kPeriods) {
    if (word != name) continue;
    every.period = period;
    return true;
  }
  return false;
}

}  // namespace

std::string notation(const Recurrence& every) {
  std::string result;
  for (const auto& [period, word] : kPeriods) {
    if (period == every.period) result = word;
  }
  return result + place_in_period(every) + beginning(every);
}

std::optional<Recurrence> parse_recurrence(std::string_view notation) {
  constexpr std::string_view kFrom = ",from=";
  Recurrence every;
  const auto comma = notation.find(kFrom);
  if (comma != std::string_view::npos) {
    if (!read_beginning(notation.substr(comma + kFrom.size()), every)) return std::nullopt;
    notation = notation.substr(0, comma);
  }
  const auto at = notation.find('@');
  if (!read_period(notation.substr(0, at), every)) return std::nullopt;
  if (at != std::string_view::npos && !read_place(notation.substr(at + 1), every)) {
    return std::nullopt;
  }
  return every;
}

}  // namespace tasks
