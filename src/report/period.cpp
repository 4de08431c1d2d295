#include "tasks/report/period.h"

#include <algorithm>

namespace tasks {
namespace {

int month_number(Date day) {
  return year_of(day) * 12 + static_cast<int>(month_of(day)) - 1;
}

Date end_of_month(int number) {
  return last_day_of_month(number / 12, static_cast<unsigned>(number % 12) + 1);
}

}  // namespace

DateRange following(const DateRange& period) {
  if (period.last == kLastDay) return {kLastDay, kLastDay};
  const Date next = days_after(period.last, 1);
  const bool whole_months = day_of(period.first) == 1 && day_of(next) == 1;
  if (!whole_months) return {next, days_after(next, (period.last - period.first).count())};
  const int months = month_number(period.last) - month_number(period.first) + 1;
  return {next, std::min(end_of_month(month_number(period.last) + months), kLastDay)};
}

}  // namespace tasks
