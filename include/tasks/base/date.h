#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tasks {

/// A number of days.
using DayCount = std::chrono::duration<std::int32_t, std::chrono::days::period>;

/// A calendar day. Never an instant: no clock time, no time zone. Always a day that exists.
/// Subtraction gives a `DayCount`; comparison is by the calendar. As `std::chrono::sys_days`, which
/// it becomes where one is wanted, but half as large: long lists hold many.
using Date = std::chrono::time_point<std::chrono::system_clock, DayCount>;

/// The days of the calendar: 0001-01-01 … 9999-12-31.
inline constexpr Date kFirstDay{DayCount(-719162)};
inline constexpr Date kLastDay{DayCount(2932896)};

/// The day, or nothing where it does not exist (February 30, month 13). Years 1 … 9999.
std::optional<Date> make_date(int year, unsigned month, unsigned day);

/// Reads `YYYY-MM-DD` and nothing else: four, two and two ASCII digits, an existing day.
std::optional<Date> parse_date(std::string_view text);

/// `2023-06-30`.
std::string to_string(Date date);

/// So many days later, or earlier where negative; never outside of the calendar.
Date days_after(Date day, std::int64_t days);

/// The last day of a month. REQUIRES: 1 <= month <= 12.
Date last_day_of_month(int year, unsigned month);

int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);

}  // namespace tasks
