#include "tasks/report/period.h"

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
  const Date next = period.last + DayCount(1);
  const bool whole_months = day_of(period.first) == 1 && day_of(next) == 1;
  if (!whole_months) return {next, next + (period.last - period.first)};
  const int months = month_number(period.last) - month_number(period.first) + 1;
  return {next, end_of_month(month_number(period.last) + months)};
}

}  // namespace tasks
