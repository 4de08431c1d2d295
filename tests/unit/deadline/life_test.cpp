#include "tasks/deadline/life.h"

#include <array>

#include <gtest/gtest.h>

#include "reading_text.h"

namespace tasks {
namespace {

Date day(std::string_view text) {
  return *parse_date(text);
}

State state_on(std::string_view phrase, std::string_view today, const std::vector<Date>& met = {},
               Status status = Status::not_started) {
  return state_of(status, read_deadline(phrase, kSpring2023), met, day(today));
}

std::optional<Date> next_on(std::string_view phrase, std::string_view today,
                            const std::vector<Date>& met = {}) {
  return next_day(read_deadline(phrase, kSpring2023), met, day(today));
}

/// The deadlines of the 14 tasks of a real notice of 2023-04-04.
constexpr std::array<std::string_view, 14> kNotice{"常态化推进",
                                                   "常态化推进",
                                                   "3月底前",
                                                   "6月底前",
                                                   "常态化推进",
                                                   "常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进",
                                                   "2月底前，常态化推进"};

TEST(Notice, StandsLikeThisOnSeveralDays) {
  struct Row {
    const char* today;
    std::array<std::size_t, 9> expected;  // tasks in each state, in the order of all_states()
  };
  // done cancelled paused submitted overdue due_soon on_track ongoing undated
  const Row rows[] = {
      {"2023-02-20", {0, 0, 0, 0, 0, 0, 10, 4, 0}}, {"2023-02-21", {0, 0, 0, 0, 0, 8, 2, 4, 0}},
      {"2023-02-28", {0, 0, 0, 0, 0, 8, 2, 4, 0}},  {"2023-03-01", {0, 0, 0, 0, 8, 0, 2, 4, 0}},
      {"2023-03-31", {0, 0, 0, 0, 8, 1, 1, 4, 0}},  {"2023-04-04", {0, 0, 0, 0, 9, 0, 1, 4, 0}},
      {"2023-06-23", {0, 0, 0, 0, 9, 1, 0, 4, 0}},  {"2023-06-30", {0, 0, 0, 0, 9, 1, 0, 4, 0}},
      {"2023-07-01", {0, 0, 0, 0, 10, 0, 0, 4, 0}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.today);
    std::array<std::size_t, 9> count{};
    for (const auto phrase : kNotice)
      ++count.at(static_cast<std::size_t>(state_on(phrase, row.today)));
    EXPECT_EQ(count, row.expected);
  }
}

TEST(Next, IsTheFirstMilestoneNotMet) {
  const char* phrase = "3月10日前完成方案，12月底前完成";
  EXPECT_EQ(next_on(phrase, "2023-01-01"), day("2023-03-10"));
  EXPECT_EQ(next_on(phrase, "2023-01-01", {day("2023-03-05")}), day("2023-12-31"));
  EXPECT_EQ(next_on(phrase, "2023-01-01", {day("2023-03-05"), day("2023-12-01")}), std::nullopt);
  EXPECT_EQ(next_on("常态化推进", "2023-01-01"), std::nullopt);
}

TEST(Next, OfARecurrenceIsInTheCurrentPeriodUntilThatIsMet) {
  struct Row {
    const char* phrase;
    const char* today;
    std::vector<Date> met;
    const char* next;
  };
  const Row rows[] = {
      {"每天", "2023-04-04", {}, "2023-04-04"},
      {"每天", "2023-04-04", {day("2023-04-04")}, "2023-04-05"},
      {"每周二前", "2023-04-04", {}, "2023-04-04"},
      {"每周二前", "2023-04-09", {}, "2023-04-04"},
      {"每周二前", "2023-04-09", {day("2023-04-03")}, "2023-04-11"},
      {"每周一次", "2023-04-04", {}, "2023-04-09"},
      {"每月25日前", "2023-04-26", {}, "2023-04-25"},
      {"每月25日前", "2023-04-26", {day("2023-04-20")}, "2023-05-25"},
      {"每月31日前", "2023-04-04", {}, "2023-04-30"},
      {"每月底", "2024-02-01", {}, "2024-02-29"},
      {"每季度末", "2023-04-04", {}, "2023-06-30"},
      {"每季度末月20日前", "2023-04-04", {}, "2023-06-20"},
      {"每季度首月10日前", "2023-04-04", {}, "2023-04-10"},
      {"每半年", "2023-04-04", {}, "2023-06-30"},
      {"每半年", "2023-04-04", {day("2023-06-01")}, "2023-12-31"},
      {"每半年", "2023-07-01", {day("2023-07-01")}, "2024-06-30"},
      {"每年2月底前", "2023-04-04", {}, "2023-02-28"},
      {"每年2月底前", "2023-04-04", {day("2023-02-01")}, "2024-02-29"},
      {"2025年起，每年3月底前", "2023-04-04", {}, "2025-03-31"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(std::string(row.phrase) + " " + row.today);
    EXPECT_EQ(next_on(row.phrase, row.today, row.met), day(row.next));
  }
}

TEST(State, FollowsTheStatusFirst) {
  EXPECT_EQ(state_on("2月底前", "2023-04-04", {}, Status::done), State::done);
  EXPECT_EQ(state_on("2月底前", "2023-04-04", {}, Status::cancelled), State::cancelled);
  EXPECT_EQ(state_on("2月底前", "2023-04-04", {}, Status::paused), State::paused);
  EXPECT_EQ(state_on("2月底前", "2023-04-04", {}, Status::submitted), State::submitted);
  EXPECT_EQ(state_on("2月底前", "2023-04-04", {}, Status::in_progress), State::overdue);
}

TEST(State, OfAMetMilestoneIsWhatRemains) {
  const std::vector<Date> met{day("2023-02-20")};
  EXPECT_EQ(state_on("2月底前，常态化推进", "2023-04-04", met), State::ongoing);
  EXPECT_EQ(state_on("2月底前", "2023-04-04", met), State::on_track);
  EXPECT_EQ(state_on("", "2023-04-04"), State::undated);
  EXPECT_EQ(state_on("按上级要求", "2023-04-04"), State::undated);
  EXPECT_EQ(state_on("立即", "2023-04-04"), State::undated);
}

TEST(State, NearDueIsSettable) {
  const Deadline deadline = read_deadline("6月底前", kSpring2023);
  EXPECT_EQ(state_of(Status::in_progress, deadline, {}, day("2023-06-01")), State::on_track);
  EXPECT_EQ(state_of(Status::in_progress, deadline, {}, day("2023-06-01"), 29), State::due_soon);
  EXPECT_EQ(state_of(Status::in_progress, deadline, {}, day("2023-06-30"), 0), State::due_soon);
}

TEST(DaysLeft, CountsFromTodayAndGoesBelowZero) {
  EXPECT_EQ(days_left(day("2023-06-30"), day("2023-06-30")), 0);
  EXPECT_EQ(days_left(day("2023-06-30"), day("2023-06-29")), 1);
  EXPECT_EQ(days_left(day("2023-06-30"), day("2023-07-01")), -1);
}

TEST(States, HaveACodeAndALabelEach) {
  EXPECT_EQ(all_states().size(), 9U);
  EXPECT_EQ(code(State::due_soon), "due_soon");
  EXPECT_EQ(label(State::due_soon).in(Language::zh), "临期");
  EXPECT_EQ(code(State::undated), "undated");
}

TEST(NextDay, EndsWithTheCalendar) {
  EXPECT_EQ(next_on("每周日前", "9999-12-31"), kLastDay);
  EXPECT_EQ(next_on("每月25日前", "9999-12-01", {day("9999-12-20")}), std::nullopt);
  EXPECT_EQ(next_on("每年12月20日前", "9999-12-01", {day("9999-12-20")}), std::nullopt);
  EXPECT_EQ(state_on("每季度", "9999-12-01", {day("9999-12-20")}), State::undated);
}

}  // namespace
}  // namespace tasks
