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
    testing::Values(RelativeCase{"seven_days", "7d", "2023-06-09 2023-06-15"},
                    RelativeCase{"one_day", "1d", "2023-06-15 2023-06-15"},
                    RelativeCase{"no_day", "0d", ""}, RelativeCase{"minus", "-1d", ""},
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

}  // namespace
}  // namespace tasks
