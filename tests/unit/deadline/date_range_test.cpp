#include <gtest/gtest.h>

#include "reading_text.h"

namespace tasks {
namespace {

std::string range_of(std::string_view text, const DeadlineContext& context = kSpring2023) {
  const auto range = read_date_range(text, context);
  return range ? to_string(range->first) + ".." + to_string(range->last) : "none";
}

TEST(DateRange, IsTheDaysAUserNames) {
  struct Row {
    const char* text;
    const char* range;
  };
  const Row rows[] = {
      {"2023-06-30", "2023-06-30..2023-06-30"},
      {"2023-06", "2023-06-01..2023-06-30"},
      {"2023Q2", "2023-04-01..2023-06-30"},
      {"2023", "2023-01-01..2023-12-31"},
      {"6月底", "2023-06-30..2023-06-30"},
      {"上半年", "2023-01-01..2023-06-30"},
      {"6月", "2023-06-01..2023-06-30"},
      {"第三季度", "2023-07-01..2023-09-30"},
      {"Q3", "2023-07-01..2023-09-30"},
      {"明年3月", "2024-03-01..2024-03-31"},
      {"4月8日至20日", "2023-04-08..2023-04-20"},
      {"5—12月", "2023-05-01..2023-12-31"},
      {"6月底前", "2023-06-30..2023-06-30"},
      {"年底", "2023-12-31..2023-12-31"},
      {"2023-06-01至2023-06-30", "2023-06-01..2023-06-30"},
      {"本月", "2023-04-01..2023-04-30"},
      // not a stretch of days
      {"", "none"},
      {"2023-02-30", "none"},
      {"2023-13", "none"},
      {"13月", "none"},
      {"262月底", "none"},
      {"6月286日", "none"},
      {"soon", "none"},
      {"常态化", "none"},
      {"6月底前完成", "none"},
      {"2023-06-30x", "none"},
      {"20230", "none"},
      {"12月至6月", "none"},
      {"每月25日", "none"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_EQ(range_of(row.text), row.range);
  }
}

TEST(DateRange, NeedsAYearWhereTheWordsNameNone) {
  EXPECT_EQ(range_of("6月底", {}), "none");
  EXPECT_EQ(range_of("2023年6月底", {}), "2023-06-30..2023-06-30");
}

}  // namespace
}  // namespace tasks
