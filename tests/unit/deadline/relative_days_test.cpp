#include "tasks/deadline/relative_days.h"

#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"

namespace tasks {
namespace {

struct RelativeCase {
  std::string_view name;
  std::string_view text;
  std::string_view days;  ///< `first last`, on Thursday, 2023-06-15; empty: not read
};

void PrintTo(const RelativeCase& row, std::ostream* out) {
  *out << row.text;
}

class RelativeDays : public testing::TestWithParam<RelativeCase> {};

TEST_P(RelativeDays, AreToldFromToday) {
  const auto days = read_relative_days(GetParam().text, *parse_date("2023-06-15"));
  const std::string read = days ? to_string(days->first) + ' ' + to_string(days->last) : "";
  EXPECT_EQ(read, GetParam().days);
}

INSTANTIATE_TEST_SUITE_P(
    Words, RelativeDays,
    testing::Values(RelativeCase{"days_ahead", "+14d", "2023-06-29 2023-06-29"},
                    RelativeCase{"days_ago", "-30d", "2023-05-16 2023-05-16"},
                    RelativeCase{"chinese_days_ahead", "+3天", "2023-06-18 2023-06-18"},
                    RelativeCase{"no_day_ahead", "+0d", "2023-06-15 2023-06-15"},
                    RelativeCase{"a_length", "7d", ""}, RelativeCase{"a_sign", "+", ""},
                    RelativeCase{"two_signs", "+-3d", ""}, RelativeCase{"weeks", "+2w", ""},
                    RelativeCase{"too_many", "+36601d", ""},
                    RelativeCase{"beyond_numbers", "+99999999999d", ""},
                    RelativeCase{"tomorrow", "明天", "2023-06-16 2023-06-16"},
                    RelativeCase{"the_day_after", "后天", "2023-06-17 2023-06-17"},
                    RelativeCase{"next_week", "下周", "2023-06-19 2023-06-25"},
                    RelativeCase{"friday_of_next_week", "下周五", "2023-06-23 2023-06-23"},
                    RelativeCase{"wednesday_of_this_week", "本周三", "2023-06-14 2023-06-14"},
                    RelativeCase{"next_month", "下个月", "2023-07-01 2023-07-31"},
                    RelativeCase{"next_quarter", "下季度", "2023-07-01 2023-09-30"},
                    RelativeCase{"next_year", "明年", "2024-01-01 2024-12-31"},
                    RelativeCase{"english_tomorrow", "tomorrow", "2023-06-16 2023-06-16"},
                    RelativeCase{"hyphen", "next-week", "2023-06-19 2023-06-25"},
                    RelativeCase{"hyphened_weekday", "last-friday", "2023-06-09 2023-06-09"},
                    RelativeCase{"a_month_of_tomorrow", "明月", ""},
                    RelativeCase{"first_half", "上半年", ""}, RelativeCase{"hyphens", "---", ""},
                    RelativeCase{"today", "今天", "2023-06-15 2023-06-15"},
                    RelativeCase{"yesterday", "昨日", "2023-06-14 2023-06-14"},
                    RelativeCase{"this_week", "本周", "2023-06-12 2023-06-18"},
                    RelativeCase{"last_week", "上星期", "2023-06-05 2023-06-11"},
                    RelativeCase{"friday_of_last_week", "上周五", "2023-06-09 2023-06-09"},
                    RelativeCase{"sunday_of_last_week", "上周日", "2023-06-11 2023-06-11"},
                    RelativeCase{"week_before_last", "上上周一", "2023-05-29 2023-05-29"},
                    RelativeCase{"this_month", "本月", "2023-06-01 2023-06-30"},
                    RelativeCase{"last_month", "上个月", "2023-05-01 2023-05-31"},
                    RelativeCase{"last_quarter", "上季度", "2023-01-01 2023-03-31"},
                    RelativeCase{"this_year", "今年", "2023-01-01 2023-12-31"},
                    RelativeCase{"last_year", "去年", "2022-01-01 2022-12-31"},
                    RelativeCase{"english_yesterday", "Yesterday", "2023-06-14 2023-06-14"},
                    RelativeCase{"english_week", "last week", "2023-06-05 2023-06-11"},
                    RelativeCase{"english_month", "this month", "2023-06-01 2023-06-30"},
                    RelativeCase{"english_friday", "last Friday", "2023-06-09 2023-06-09"},
                    RelativeCase{"english_thursday", "last thursday", "2023-06-08 2023-06-08"},
                    RelativeCase{"nothing", "", ""}, RelativeCase{"half", "上", ""},
                    RelativeCase{"weekday_that_is_none", "上周八", ""},
                    RelativeCase{"a_day", "2023-06-15", ""},
                    RelativeCase{"a_deadline", "6月底", ""}),
    CaseName());

TEST(RelativeDays, EndWithTheCalendar) {
  EXPECT_FALSE(read_relative_days("明年", *parse_date("9999-06-15")));
  EXPECT_FALSE(read_relative_days("上上个月", *make_date(1, 1, 1)));
  EXPECT_TRUE(read_relative_days("今年", *parse_date("9999-12-31")));
  for (const std::string_view text : {"+14d", "明天", "下周", "下周日"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(read_relative_days(text, kLastDay), (DateRange{kLastDay, kLastDay}));
  }
  for (const std::string_view text : {"-14d", "昨天", "上周", "last friday"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(read_relative_days(text, kFirstDay)->first, kFirstDay);
  }
}

}  // namespace
}  // namespace tasks
