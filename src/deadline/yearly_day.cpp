#include "deadline/date_words.h"
#include "deadline/recurrence_words.h"
#include "tasks/base/date.h"

namespace tasks::phrase {
namespace {

constexpr int kCommonYear = 2023;  // has every day that every year has
constexpr unsigned kFebruary = 2;
constexpr unsigned kDecember = 12;

bool set_month_day(Recurrence& every, unsigned month, unsigned day) {
  if (!make_date(kCommonYear, month, day)) return false;
  every.month = month;
  every.day = day;
  return true;
}

bool set_part_of_month(Recurrence& every, const DateWords& date) {
  if (date.month < 1 || date.month > kDecember) return false;
  switch (date.part) {
    case Part::first_ten:
      return set_month_day(every, date.month, 10);
    case Part::second_ten:
    case Part::first_two_tens:
      return set_month_day(every, date.month, 20);
    default:
      return set_month_end(every, date.month);
  }
}

}  // namespace

bool set_month_end(Recurrence& every, unsigned month) {
  every.month = month;
  every.day =
      month == kFebruary ? Recurrence::kLastDay : day_of(last_day_of_month(kCommonYear, month));
  return true;
}

bool set_yearly_day(Recurrence& every, const DateWords& date) {
  const bool numbered = date.month_kind == DateWords::Month::numbered;
  if (!date.exists) return false;
  switch (date.unit) {
    case DateWords::Unit::day:
      return numbered && set_month_day(every, date.month, date.day);
    case DateWords::Unit::month:
      return numbered && set_part_of_month(every, date);
    case DateWords::Unit::quarter:
      if (date.quarter < 1 || date.quarter > 4) return false;
      return set_month_end(every, date.quarter * 3);
    case DateWords::Unit::half_year:
      return set_month_end(every, date.half * 6);
    case DateWords::Unit::year:
      return set_month_end(every, kDecember);
    default:
      return false;
  }
}

}  // namespace tasks::phrase
