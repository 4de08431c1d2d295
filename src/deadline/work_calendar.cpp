#include "tasks/deadline/work_calendar.h"

#include <algorithm>

namespace tasks {

bool WorkCalendar::knows(int year) const {
  return std::binary_search(years.begin(), years.end(), year);
}

bool is_working_day(Date day, const WorkCalendar* calendar) {
  constexpr unsigned kFriday = 5;
  const bool in_week = std::chrono::weekday(day).iso_encoding() <= kFriday;
  if (calendar == nullptr) return in_week;
  const auto holds = [day](const std::vector<Date>& days) {
    return std::binary_search(days.begin(), days.end(), day);
  };
  return in_week ? !holds(calendar->off) : holds(calendar->work);
}

Date working_days_after(Date start, unsigned amount, const WorkCalendar* calendar) {
  Date day = start;
  while (amount > 0) {
    day += DayCount(1);
    if (is_working_day(day, calendar)) --amount;
  }
  return day;
}

}  // namespace tasks
