// What finishing means, for every kind of deadline, and its way back.

#include "tasks/change/finish.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"
#include "unit/change/sample_task.h"

namespace tasks {
namespace {

using test::day;
using test::task_due;
using testing::ElementsAre;
using testing::IsEmpty;

const TaskId kId(4);
const Date kToday = test::day(6, 15);

Edit met(std::vector<Date> days) {
  return SetKey{kId, "met", std::move(days)};
}
Edit status(std::string code) {
  return SetKey{kId, "status", std::move(code)};
}
Edit done_on(Date date) {
  return SetKey{kId, "done_on", date};
}
Edit without(std::string key) {
  return UnsetKey{kId, std::move(key)};
}

struct Row {
  const char* name;
  std::string_view words;
  std::vector<Date> met_before;
  std::vector<Edit> edits;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }
};

class Finish : public testing::TestWithParam<Row> {};

TEST_P(Finish, MakesTheseEdits) {
  Task task = task_due(GetParam().words);
  task.met = GetParam().met_before;
  const auto finished = finish(task, kToday);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->edits, GetParam().edits);
  EXPECT_EQ(finished->why_none.has_value(), GetParam().edits.empty());
}

const std::string_view kTwo = "3月10日前完成方案，12月底前完成";

INSTANTIATE_TEST_SUITE_P(
    Deadlines, Finish,
    testing::ValuesIn(std::vector<Row>{
        {"OnlyMilestone", "6月底前", {}, {met({kToday}), status("done"), done_on(kToday)}},
        {"FirstOfTwo", kTwo, {}, {met({kToday})}},
        {"LastOfTwo",
         kTwo,
         {day(3, 8)},
         {met({day(3, 8), kToday}), status("done"), done_on(kToday)}},
        {"AllMetNotDone", "6月底前", {day(6, 1)}, {status("done"), done_on(kToday)}},
        {"MilestoneOfAnOngoingTask", "2月底前，常态化推进", {}, {met({kToday})}},
        {"Period", "每月25日前", {}, {met({kToday})}},
        {"PeriodAfterAnEarlierOne", "每月25日前", {day(5, 20)}, {met({day(5, 20), kToday})}},
        {"PeriodMetAlready", "每月25日前", {day(6, 2)}, {}},
        {"NoDeadline", "", {}, {status("done"), done_on(kToday)}},
        {"NoReadableDay", "按上级要求", {}, {status("done"), done_on(kToday)}},
    }),
    CaseName{});

TEST(FinishRefuses, WhatHasNothingToMeet) {
  for (const char* words : {"常态化推进", "2月底前，常态化推进"}) {
    SCOPED_TRACE(words);
    Task task = task_due(words);
    task.met = std::vector<Date>(task.deadline->milestones.size(), day(2, 1));
    const auto finished = finish(task, kToday);
    ASSERT_FALSE(finished.has_value());
    EXPECT_EQ(finished.error().kind, ErrorKind::usage);
    EXPECT_EQ(finished.error().hints.size(), 2U);
  }
}

TEST(FinishRefuses, ACancelledTask) {
  Task task = task_due("6月底前");
  task.status = Status::cancelled;
  EXPECT_FALSE(finish(task, kToday).has_value());
}

TEST(FinishRefuses, ToWriteOverDaysThatItCannotRead) {
  EXPECT_FALSE(finish(task_due("6月底前", {{"met", R"(["3月1日"])"}}), kToday).has_value());
  EXPECT_TRUE(finish(task_due("6月底前", {{"met", "[]"}}), kToday).has_value());
}

TEST(FinishKeeps, ADoneTask) {
  Task task = task_due("6月底前");
  task.status = Status::done;
  const auto finished = finish(task, kToday);
  ASSERT_TRUE(finished.has_value());
  EXPECT_THAT(finished->edits, IsEmpty());
  EXPECT_TRUE(finished->why_none.has_value());
}

TEST(FinishKeeps, ADayThatIsRecorded) {
  Task task = task_due("", {{"done_on", R"("2023-05-30")"}});
  task.done_on = day(5, 30);
  EXPECT_THAT(finish(task, kToday)->edits, ElementsAre(status("done")));
}

Task done_task(std::string_view words, std::vector<Date> days) {
  Task task = task_due(words, {{"done_on", R"("2023-06-15")"}});
  task.status = Status::done;
  task.done_on = kToday;
  task.met = std::move(days);
  return task;
}

TEST(Reopen, TakesBackTheDay) {
  EXPECT_THAT(reopen(done_task("", {})).edits,
              ElementsAre(status("in_progress"), without("done_on")));
}

TEST(Reopen, OpensTheMilestoneThatFinishedTheTask) {
  EXPECT_THAT(reopen(done_task("6月底前", {kToday})).edits,
              ElementsAre(status("in_progress"), without("done_on"), without("met")));
  EXPECT_THAT(reopen(done_task(kTwo, {day(3, 8), kToday})).edits,
              ElementsAre(status("in_progress"), without("done_on"), met({day(3, 8)})));
}

TEST(Reopen, KeepsMilestonesThatDidNot) {
  const auto edits = {status("in_progress"), without("done_on")};
  EXPECT_THAT(reopen(done_task(kTwo, {day(3, 8)})).edits, testing::ElementsAreArray(edits));
  EXPECT_THAT(reopen(done_task("2月底前，常态化推进", {day(2, 8)})).edits,
              testing::ElementsAreArray(edits));
}

TEST(Reopen, LeavesUnfinishedTasksAlone) {
  const FinishEdits nothing = reopen(task_due("6月底前"));
  EXPECT_THAT(nothing.edits, IsEmpty());
  EXPECT_TRUE(nothing.why_none.has_value());
}

TEST(Finish, AndReopenLeaveTheTaskAsItWas) {
  for (const auto& [words, days] : std::vector<std::pair<std::string_view, std::vector<Date>>>{
           {"6月底前", {}}, {kTwo, {day(3, 8)}}, {"", {}}}) {
    SCOPED_TRACE(words);
    std::vector<Date> finished = days;
    if (!words.empty()) finished.push_back(kToday);
    const std::vector<Edit> back = reopen(done_task(words, finished)).edits;
    const Edit old_days = days.empty() ? without("met") : met(days);
    EXPECT_EQ(back.size() == 3 && back.back() == old_days, !words.empty());
  }
}

}  // namespace
}  // namespace tasks
