#include "tasks/report/due.h"

#include <string>

#include <gtest/gtest.h>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

constexpr std::string_view kToday = "2023-06-15";

Date day(std::string_view text) {
  return *parse_date(text);
}

ProgressEntry report_on(std::string_view when) {
  return {day(when), "办公室", "已推进", ""};
}

/// A list of which the deadlines are read against 2023; ids count from 1.
class ListBuilder {
 public:
  Task& add(std::string_view deadline, Status status = Status::not_started) {
    Task& task =
        list_.tasks.emplace_back(TaskId(static_cast<std::int64_t>(list_.tasks.size() + 1)));
    task.deadline = read_deadline(deadline, {2023, day("2023-04-04")});
    task.status = status;
    return task;
  }
  const TaskList& list() const { return list_; }

 private:
  TaskList list_;
};

/// The ids of the rows in their order, each with the day that put it there: `1@2023-06-30 4`.
std::string in_short(const DueReport& report) {
  std::string text;
  for (const TaskRow& row : report.rows) {
    text.append(text.empty() ? "" : " ").append(row.task->id.text());
    if (row.due) text += '@' + to_string(*row.due);
  }
  return text;
}

DueWindow window(std::string_view first, std::string_view last) {
  DueWindow result;
  if (!first.empty()) result.first = day(first);
  if (!last.empty()) result.last = day(last);
  return result;
}

std::string due_of(const TaskList& list, DueKind kind, const DueWindow& days = {},
                   std::string_view today = kToday) {
  return in_short(due(list, kind, days, day(today)));
}

TEST(Due, AskedForAWindowNamesTheFirstOpenDayInIt) {
  struct Row {
    const char* name;
    const char* deadline;
    std::vector<Date> met;
    const char* first;
    const char* last;
    const char* expected;
  };
  const char* two = "3月10日前完成方案，12月底前完成";
  const Row rows[] = {
      {"the last day belongs to the window", "6月底前", {}, "", "2023-06-30", "1@2023-06-30"},
      {"the day before does not hold it", "6月底前", {}, "", "2023-06-29", ""},
      {"the first day belongs to it", "6月底前", {}, "2023-06-30", "", "1@2023-06-30"},
      {"later than the day leaves it out", "6月底前", {}, "2023-07-01", "", ""},
      {"one day", "6月底前", {}, "2023-06-30", "2023-06-30", "1@2023-06-30"},
      {"a window of words is due on its last day", "4月8日至20日", {}, "", "2023-04-19", ""},
      {"…", "4月8日至20日", {}, "2023-04-20", "2023-04-20", "1@2023-04-20"},
      {"the first milestone", two, {}, "", "", "1@2023-03-10"},
      {"a later milestone alone in the window", two, {}, "2023-04-01", "", "1@2023-12-31"},
      {"a met milestone is not due", two, {day("2023-03-09")}, "", "2023-06-30", ""},
      {"the one behind it is", two, {day("2023-03-09")}, "", "", "1@2023-12-31"},
      {"all met", two, {day("2023-03-09"), day("2023-12-01")}, "", "", ""},
      {"the day of the period", "每月25日前", {}, "", "", "1@2023-06-25"},
      {"the next period's when this one is met",
       "每月25日前",
       {day("2023-06-02")},
       "",
       "",
       "1@2023-07-25"},
      {"which may lie behind the window", "每月25日前", {day("2023-06-02")}, "", "2023-06-30", ""},
      {"no end is no day", "常态化推进", {}, "", "", ""},
      {"words are no day", "按上级要求", {}, "", "", ""},
      {"a day beside no end", "2月底前，常态化推进", {}, "", "2023-06-30", "1@2023-02-28"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    ListBuilder builder;
    builder.add(row.deadline).met = row.met;
    EXPECT_EQ(due_of(builder.list(), DueKind::dated, window(row.first, row.last)), row.expected);
  }
}

TEST(Due, SaysWhichMilestoneAndHowFar) {
  ListBuilder builder;
  builder.add("3月10日前完成方案，12月底前完成");
  const DueReport report =
      due(builder.list(), DueKind::dated, window("2023-06-16", ""), day(kToday));
  ASSERT_EQ(report.rows.size(), 1U);
  EXPECT_EQ(report.rows[0].milestone, 1U);
  EXPECT_EQ(report.rows[0].due_in, 199);
  EXPECT_EQ(report.rows[0].standing.next, day("2023-03-10"));
}

TEST(Due, LeavesOutWhatIsFinishedAndNeverCallsAPausedTaskLate) {
  struct Row {
    Status status;
    const char* dated;
    const char* overdue;
    State state;
  };
  const Row rows[] = {
      {Status::not_started, "1@2023-02-28", "1@2023-02-28", State::overdue},
      {Status::in_progress, "1@2023-02-28", "1@2023-02-28", State::overdue},
      {Status::submitted, "1@2023-02-28", "", State::submitted},
      {Status::paused, "1@2023-02-28", "", State::paused},
      {Status::done, "", "", State::done},
      {Status::cancelled, "", "", State::cancelled},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(code(row.status));
    ListBuilder builder;
    const Task& task = builder.add("2月底前", row.status);
    EXPECT_EQ(due_of(builder.list(), DueKind::dated), row.dated);
    EXPECT_EQ(due_of(builder.list(), DueKind::overdue), row.overdue);
    EXPECT_EQ(standing_of(TaskList{}, task, day(kToday)).state, row.state);
  }
}

TEST(Due, OverdueBeginsTheDayAfter) {
  ListBuilder builder;
  builder.add("6月底前");
  EXPECT_EQ(due_of(builder.list(), DueKind::overdue, {}, "2023-06-30"), "");
  EXPECT_EQ(due_of(builder.list(), DueKind::overdue, {}, "2023-07-01"), "1@2023-06-30");
}

TEST(Due, IsSortedByDayThenInPrintedOrder) {
  ListBuilder builder;
  for (const char* deadline : {"12月底前", "常态化推进", "3月底前", "每月25日前", "按上级要求",
                               "3月31日前", "2023年6月25日前"}) {
    builder.add(deadline);
  }
  EXPECT_EQ(due_of(builder.list(), DueKind::dated),
            "3@2023-03-31 6@2023-03-31 4@2023-06-25 7@2023-06-25 1@2023-12-31");
  EXPECT_EQ(due_of(builder.list(), DueKind::all),
            "3@2023-03-31 6@2023-03-31 4@2023-06-25 7@2023-06-25 1@2023-12-31 2 5");
  EXPECT_EQ(due_of(builder.list(), DueKind::ongoing), "2");
}

TEST(Due, CountsWhatItDoesNotShow) {
  ListBuilder builder;
  for (const char* deadline : {"2月底前", "常态化推进", "按上级要求", ""}) builder.add(deadline);
  builder.add("常态化推进", Status::done);
  const DueReport report = due(builder.list(), DueKind::dated, {}, day(kToday));
  EXPECT_EQ(report.overdue, 1U);
  EXPECT_EQ(report.ongoing_hidden, 1U);
  EXPECT_EQ(report.undated_hidden, 2U);
}

TEST(Stale, IsWhatHasNoReportForSoManyDaysTheLongestSilentFirst) {
  ListBuilder builder;
  builder.add("常态化推进").progress = {report_on("2023-06-14")};
  builder.add("常态化推进").progress = {report_on("2023-05-16")};
  builder.add("长期坚持");
  builder.add("每月25日前").progress = {report_on("2023-01-10"), report_on("2023-03-01")};
  builder.add("6月底前");                            // dated: has its own day
  builder.add("常态化推进", Status::paused);         // nobody expects it to move
  builder.add("常态化推进", Status::done);           // finished
  Task& moved = builder.add("2月底前，常态化推进");  // a changed deadline is no report
  moved.progress = {report_on("2023-02-01"), {day("2023-06-01"), "", "调整", "deadline"}};
  const auto stale = [&](int days) {
    std::string ids;
    for (const TaskRow& row : due(builder.list(), DueKind::stale, {}, day(kToday), days).rows) {
      ids.append(ids.empty() ? "" : " ").append(row.task->id.text());
    }
    return ids;
  };
  EXPECT_EQ(stale(0), "3 8 4 2 1");
  EXPECT_EQ(stale(2), "3 8 4 2");
  EXPECT_EQ(stale(30), "3 8 4 2") << "2023-05-16 is 30 days ago";
  EXPECT_EQ(stale(31), "3 8 4");
  EXPECT_EQ(stale(107), "3 8") << "2023-03-01 is 106 days ago";
}

TEST(Standing, OfARecurrenceTellsWhatHappenedInThePeriod) {
  struct Row {
    const char* name;
    const char* deadline;
    std::vector<Date> met;
    std::vector<ProgressEntry> progress;
    PeriodState expected;
  };
  const Row rows[] = {
      {"no recurrence", "6月底前", {}, {report_on("2023-06-10")}, PeriodState::none},
      {"nothing", "每月25日前", {}, {}, PeriodState::silent},
      {"a report before it", "每月25日前", {}, {report_on("2023-05-31")}, PeriodState::silent},
      {"on its first day", "每月25日前", {}, {report_on("2023-06-01")}, PeriodState::reported},
      {"of the quarter", "每季度末", {}, {report_on("2023-04-01")}, PeriodState::reported},
      {"met", "每月25日前", {day("2023-06-30")}, {}, PeriodState::met},
      {"met before it", "每月25日前", {day("2023-05-31")}, {}, PeriodState::silent},
      {"a changed deadline",
       "每月25日前",
       {},
       {{day("2023-06-10"), "", "调整", "deadline"}},
       PeriodState::silent},
      {"a report without a day", "每月25日前", {}, {{{}, "", "已推进", ""}}, PeriodState::silent},
      {"not begun", "2025年起，每年3月底前", {}, {report_on("2023-06-10")}, PeriodState::none},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    ListBuilder builder;
    Task& task = builder.add(row.deadline);
    task.met = row.met;
    task.progress = row.progress;
    EXPECT_EQ(standing_of(TaskList{}, task, day(kToday)).period, row.expected);
  }
}

TEST(Standing, LastProgressIsTheLatestReportWhereverItStands) {
  ListBuilder builder;
  Task& task = builder.add("常态化推进");
  EXPECT_EQ(standing_of(TaskList{}, task, day(kToday)).last_progress, std::nullopt);
  task.progress = {report_on("2023-05-02"), report_on("2023-03-01")};
  EXPECT_EQ(standing_of(TaskList{}, task, day(kToday)).last_progress, day("2023-05-02"));
}

}  // namespace
}  // namespace tasks
