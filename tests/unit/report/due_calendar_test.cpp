#include "tasks/report/due_calendar.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

/// A week a line: its Monday, then the counts of its days.
std::string in_short(const DueCalendar& calendar) {
  std::string text;
  for (const DueWeek& week : calendar.weeks) {
    text += to_string(week.monday);
    for (const std::size_t count : week.counts) text += ' ' + std::to_string(count);
    text += '\n';
  }
  return text;
}

/// Of tasks with these deadlines in 2023, on Thursday, 15 June.
std::string calendar_of(const std::vector<std::string_view>& deadlines, DueWindow window = {}) {
  TaskList list;
  for (const std::string_view deadline : deadlines) {
    Task& task = list.tasks.emplace_back(TaskId(static_cast<std::int64_t>(list.tasks.size() + 1)));
    task.deadline = read_deadline(deadline, {2023, parse_date("2023-01-18")});
  }
  const Date today = *parse_date("2023-06-15");
  return in_short(due_calendar(due(list, DueKind::dated, window, today), today));
}

TEST(DueCalendar, CountsTheDaysOfEachWeekFromMondayOn) {
  EXPECT_EQ(calendar_of({"6月15日前", "6月12日前", "6月18日前", "6月18日前", "6月19日前"}),
            "2023-06-12 1 0 0 1 0 0 2\n2023-06-19 1 0 0 0 0 0 0\n");
}

TEST(DueCalendar, HasTheWeekOfTodayAndNoOtherEmptyOne) {
  EXPECT_EQ(calendar_of({"3月1日前", "12月31日前"}),
            "2023-02-27 0 0 1 0 0 0 0\n2023-06-12 0 0 0 0 0 0 0\n2023-12-25 0 0 0 0 0 0 1\n");
}

TEST(DueCalendar, CountsATaskOnEachOfItsDaysInTheWindow) {
  const std::vector<std::string_view> deadlines{"6月13日前完成方案，6月16日前完成"};
  EXPECT_EQ(calendar_of(deadlines), "2023-06-12 0 1 0 0 1 0 0\n");
  EXPECT_EQ(calendar_of(deadlines, {parse_date("2023-06-14"), {}}), "2023-06-12 0 0 0 0 1 0 0\n");
}

TEST(DueCalendar, OfNothingHasNoWeek) {
  EXPECT_EQ(calendar_of({"常态化推进"}), "");
}

}  // namespace
}  // namespace tasks
