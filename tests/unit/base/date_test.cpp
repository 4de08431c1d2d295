#include "tasks/base/date.h"

#include <optional>
#include <string_view>

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(Date, ReadsOneFormOnly) {
  for (const std::string_view text : {"2023-06-30", "2024-02-29", "0001-01-01", "9999-12-31"}) {
    SCOPED_TRACE(text);
    const auto date = parse_date(text);
    ASSERT_TRUE(date.has_value());
    EXPECT_EQ(to_string(*date), text);
  }
}

TEST(Date, RefusesEverythingElse) {
  for (const std::string_view text :
       {"", "2023-6-3", "2023-06-3", "2023-06-301", " 2023-06-30", "2023-06-30 ", "2023/06/30",
        "20230630", "2023-13-01", "2023-00-10", "2023-06-31", "2023-02-29", "1900-02-29",
        "0000-01-01", "-023-01-01", "+023-01-01", "2023-06-3x", "２０２３-06-30"}) {
    SCOPED_TRACE(text);
    EXPECT_EQ(parse_date(text), std::nullopt);
  }
}

TEST(Date, IsMadeOnlyWhereTheDayExists) {
  EXPECT_EQ(make_date(2023, 6, 30), parse_date("2023-06-30"));
  EXPECT_EQ(make_date(2023, 2, 29), std::nullopt);
  EXPECT_EQ(make_date(2023, 13, 1), std::nullopt);
  EXPECT_EQ(make_date(2023, 0, 1), std::nullopt);
  EXPECT_EQ(make_date(0, 1, 1), std::nullopt);
  EXPECT_EQ(make_date(10000, 1, 1), std::nullopt);
}

TEST(Date, IsNotMadeOfNumbersThatFitNoByte) {
  for (const unsigned number : {0U, 32U, 256U + 6U, 257U, 286U, 20236U, 65542U, 4294967046U}) {
    SCOPED_TRACE(number);
    EXPECT_EQ(make_date(2023, number, 30), std::nullopt);
    EXPECT_EQ(make_date(2023, 6, number), std::nullopt);
  }
  EXPECT_EQ(make_date(2023, 13, 1), std::nullopt);
  EXPECT_EQ(make_date(65536 + 2023, 6, 30), std::nullopt);
}

TEST(Date, IsMovedWithinTheCalendarOnly) {
  EXPECT_EQ(make_date(1, 1, 1), kFirstDay);
  EXPECT_EQ(make_date(9999, 12, 31), kLastDay);
  EXPECT_EQ(to_string(days_after(*make_date(2024, 2, 28), 2)), "2024-03-01");
  EXPECT_EQ(to_string(days_after(*make_date(2024, 3, 1), -1)), "2024-02-29");
  EXPECT_EQ(days_after(*make_date(9999, 12, 20), 30), kLastDay);
  EXPECT_EQ(days_after(*make_date(1, 1, 5), -30), kFirstDay);
}

TEST(Date, KnowsTheLastDayOfAMonth) {
  EXPECT_EQ(to_string(last_day_of_month(2023, 2)), "2023-02-28");
  EXPECT_EQ(to_string(last_day_of_month(2024, 2)), "2024-02-29");
  EXPECT_EQ(to_string(last_day_of_month(2023, 6)), "2023-06-30");
  EXPECT_EQ(to_string(last_day_of_month(2023, 12)), "2023-12-31");
}

TEST(Date, HasPartsAndOrder) {
  const Date date = *parse_date("2023-06-30");
  EXPECT_EQ(year_of(date), 2023);
  EXPECT_EQ(month_of(date), 6U);
  EXPECT_EQ(day_of(date), 30U);
  EXPECT_LT(date, *parse_date("2023-07-01"));
  EXPECT_EQ((*parse_date("2024-03-01") - *parse_date("2024-02-28")).count(), 2);
}

TEST(Date, IsPrintedBeyondTheYearsThatAreRead) {
  EXPECT_EQ(to_string(*make_date(7, 1, 9)), "0007-01-09");
  EXPECT_EQ(to_string(*make_date(9999, 12, 31) + std::chrono::days{1}), "10000-01-01");
}

TEST(Date, EveryDayOfFourCenturiesReadsBack) {
  for (Date date = *parse_date("1900-01-01"); date < *parse_date("2300-01-01");
       date += std::chrono::days{1}) {
    ASSERT_EQ(parse_date(to_string(date)), date);
  }
}

}  // namespace
}  // namespace tasks
