#include <gtest/gtest.h>

#include "reading_text.h"
#include "tasks/deadline/explain.h"
#include "tasks/deadline/work_calendar.h"

namespace tasks {
namespace {

Date day(std::string_view text) {
  return *parse_date(text);
}

std::vector<Date> days(std::initializer_list<std::string_view> texts) {
  std::vector<Date> result;
  for (const auto text : texts) result.push_back(day(text));
  return result;
}

/// The days off and make-up days around 劳动节 2023, as published.
const WorkCalendar& spring() {
  static const WorkCalendar calendar{
      {2023},
      days({"2023-04-05", "2023-04-29", "2023-04-30", "2023-05-01", "2023-05-02", "2023-05-03"}),
      days({"2023-04-23", "2023-05-06"})};
  return calendar;
}

DeadlineContext from(std::string_view start, const WorkCalendar* calendar = nullptr) {
  return {2023, day("2023-04-04"), day(start), calendar};
}

TEST(WorkingDays, AreMondayToFridayUnlessTheCalendarSaysOtherwise) {
  struct Row {
    const char* day;
    bool by_week;
    bool as_published;
  };
  const Row rows[] = {
      {"2023-04-05", true, false}, {"2023-04-22", false, false}, {"2023-04-23", false, true},
      {"2023-04-28", true, true},  {"2023-05-01", true, false},  {"2023-05-04", true, true},
      {"2023-05-06", false, true}, {"2023-05-07", false, false},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.day);
    EXPECT_EQ(is_working_day(day(row.day), nullptr), row.by_week);
    EXPECT_EQ(is_working_day(day(row.day), &spring()), row.as_published);
  }
}

TEST(WorkingDays, AreCountedFromTheDayAfterTheStart) {
  struct Row {
    const char* start;
    unsigned amount;
    const char* by_week;
    const char* as_published;
  };
  const Row rows[] = {
      {"2023-05-08", 1, "2023-05-09", "2023-05-09"}, {"2023-05-08", 10, "2023-05-22", "2023-05-22"},
      {"2023-04-21", 1, "2023-04-24", "2023-04-23"}, {"2023-04-21", 10, "2023-05-05", "2023-05-08"},
      {"2023-04-28", 1, "2023-05-01", "2023-05-04"}, {"2023-04-29", 1, "2023-05-01", "2023-05-04"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(std::string(row.start) + " " + std::to_string(row.amount));
    EXPECT_EQ(working_days_after(day(row.start), row.amount, nullptr), day(row.by_week));
    EXPECT_EQ(working_days_after(day(row.start), row.amount, &spring()), day(row.as_published));
  }
}

TEST(Counts, ReadFromAKnownStart) {
  struct Row {
    const char* phrase;
    const char* reading;
  };
  const Row rows[] = {
      {"会后10个工作日内", "2023-05-22"},
      {"会后十个工作日内", "2023-05-22"},
      {"会后 1 0 个工作日以内完成", "2023-05-22"},
      {"30日内", "2023-06-07"},
      {"于30日内完成", "2023-06-07"},
      {"30天内完成整改", "2023-06-07"},
      {"两周内", "2023-05-22"},
      {"3个月内", "2023-08-08"},
      {"会议结束后3日内", "2023-05-11"},
      {"自收到通知之日起20个工作日内", "2023-06-05"},
      {"自收到整改通知书之日起20个工作日内，长期坚持", "2023-06-05 +ongoing"},
      {"通知印发后一个月内", "2023-06-08"},
      {"6月底前完成方案，会后10个工作日内报备", "2023-06-30 ; 2023-05-22"},
      // backwards, shared out, or from days of their own: nothing is guessed
      {"会前10个工作日内", "words"},
      {"会议召开前10个工作日内", "words"},
      {"会后3日内报方案，会后10个工作日内完成", "words"},
      {"10至15个工作日内", "words"},
      {"每月结束后10日内", "words"},
      {"6月1日后30日内", "words"},
      {"6月1日起30日内", "words"},
      {"近30日内", "words"},
      {"如遇特殊情况，30日内", "2023-06-07 words"},
      {"会后24小时内", "words"},
      {"会后0个工作日内", "words"},
      {"会后99999个工作日内", "words"},
      {"为期30日", "words"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.phrase);
    EXPECT_EQ(reading_of(row.phrase, from("2023-05-08")), row.reading);
  }
}

TEST(Counts, StayWordsWithoutAStart) {
  for (const char* phrase : {"会后10个工作日内", "30日内", "自收到通知之日起20个工作日内",
                             "本意见印发之日起10个工作日内"}) {
    SCOPED_TRACE(phrase);
    EXPECT_EQ(reading_of(phrase), "words");
  }
}

TEST(Counts, FromTheNoticeNeedACalendarForWorkingDays) {
  const DeadlineContext context{2023, day("2023-04-21"), {}, &spring()};
  EXPECT_EQ(reading_of("本意见印发之日起10个工作日内", context), "2023-05-08");
}

TEST(Counts, NeverRollOverHolidays) {
  EXPECT_EQ(reading_of("10日内", from("2023-04-21", &spring())), "2023-05-01");
  EXPECT_EQ(reading_of("5月1日前", from("2023-04-21", &spring())), "2023-05-01");
}

TEST(Counts, SayWhetherHolidaysWereCounted) {
  const auto counted = [](const char* phrase, const DeadlineContext& context) {
    return holidays_counted(read_deadline(phrase, context), context);
  };
  const char* phrase = "会后10个工作日内";
  EXPECT_EQ(counted(phrase, from("2023-04-21")), false);
  EXPECT_EQ(counted(phrase, from("2023-04-21", &spring())), true);
  EXPECT_EQ(counted(phrase, from("2023-12-25", &spring())), false) << "2024 is not in the file";
  EXPECT_EQ(counted("30日内", from("2023-04-21", &spring())), std::nullopt);
  EXPECT_EQ(counted("6月底前", from("2023-04-21", &spring())), std::nullopt);
}

}  // namespace
}  // namespace tasks
