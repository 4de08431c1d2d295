#include <gtest/gtest.h>

#include "reading_text.h"

namespace tasks {
namespace {

TEST(Notation, ReadsBackToItself) {
  const char* const forms[] = {"day",
                               "week",
                               "week@Mon",
                               "week@Sun",
                               "month",
                               "month@1",
                               "month@25",
                               "month@31",
                               "month@end",
                               "quarter",
                               "quarter@end",
                               "quarter@lastmonth-20",
                               "quarter@firstmonth-10",
                               "half-year",
                               "year",
                               "year@03-31",
                               "year@02-end",
                               "year@02-end,from=2020",
                               "month@25,from=2023-06"};
  for (const char* form : forms) {
    SCOPED_TRACE(form);
    const auto every = parse_recurrence(form);
    ASSERT_TRUE(every.has_value());
    EXPECT_EQ(notation(*every), form);
  }
}

TEST(Notation, IsNothingWhereItIsNone) {
  const char* const forms[] = {"",
                               "days",
                               "week@",
                               "week@Tues",
                               "month@0",
                               "month@32",
                               "month@x",
                               "month@",
                               "quarter@20",
                               "quarter@last",
                               "year@13-01",
                               "year@02-30",
                               "year@2",
                               "day@1",
                               "half-year@1",
                               "month@25,from=",
                               "month@25,from=20",
                               "month@25,from=2023-13",
                               "month@25,to=2023"};
  for (const char* form : forms) {
    SCOPED_TRACE(form);
    EXPECT_EQ(parse_recurrence(form), std::nullopt);
  }
}

}  // namespace
}  // namespace tasks
