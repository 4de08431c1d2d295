#include "tasks/report/due_calendar.h"

#include <map>
#include <numeric>

#include "tasks/deadline/standing.h"

namespace tasks {
namespace {

/// Days from Monday.
std::size_t place_in_week(Date day) {
  return std::chrono::weekday(day).iso_encoding() - 1;
}

Date monday_of(Date day) {
  return day - DayCount(place_in_week(day));
}

}  // namespace

std::size_t DueWeek::sum() const {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

DueCalendar due_calendar(const DueReport& report, Date today) {
  std::map<Date, DueWeek> weeks;
  for (const TaskRow& row : report.rows) {
    for (const OpenDay& open : open_days(*row.task, row.standing)) {
      if (!report.window.holds(open.day)) continue;
      ++weeks[monday_of(open.day)].counts.at(place_in_week(open.day));
    }
  }
  DueCalendar calendar{today, {}};
  if (weeks.empty()) return calendar;
  weeks.try_emplace(monday_of(today));
  for (auto& [monday, week] : weeks) calendar.weeks.push_back({monday, week.counts});
  calendar.first_year = std::to_string(year_of(calendar.weeks.front().monday));
  return calendar;
}

}  // namespace tasks
