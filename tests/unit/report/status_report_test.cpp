#include "tasks/report/status_report.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tasks/deadline/reader.h"
#include "tasks/report/period.h"

namespace tasks {
namespace {

Date day(std::string_view text) {
  return *parse_date(text);
}

/// A list of 2023, its deadlines read against that year; ids count from 1.
class YearList {
 public:
  YearList() { list_.year = 2023; }

  Task& add(std::string_view deadline, Status status = Status::in_progress) {
    Task& task =
        list_.tasks.emplace_back(TaskId(static_cast<std::int64_t>(list_.tasks.size() + 1)));
    task.deadline = read_deadline(deadline, {2023, day("2023-01-18")});
    task.status = status;
    return task;
  }

  /// The last week of June, as of 2023-06-30.
  StatusReport week(Grouping group_by = Grouping::lead) const {
    const DateRange period{day("2023-06-24"), day("2023-06-30")};
    std::vector<const Task*> tasks;
    for (const Task& task : list_.tasks) tasks.push_back(&task);
    return status_report(list_, tasks, {ReportKind::weekly, period, following(period), group_by});
  }

 private:
  TaskList list_;
};

ProgressEntry entry(std::string_view date, std::string_view unit, std::string_view kind = "") {
  return {day(date), unit, "已推进", kind};
}

/// `1 2:early 3`: ids, with days late where there was a deadline.
std::string finished(const StatusReport& report) {
  std::string text;
  for (const Finished& item : report.finished) {
    text.append(text.empty() ? "" : " ").append(item.row->task->id.text());
    if (item.milestone) text += '#' + std::to_string(*item.milestone);
    if (item.days_late) text += ':' + std::to_string(*item.days_late);
  }
  return text;
}

std::string silent(const StatusReport& report) {
  std::string text;
  for (const SilentUnit& unit : report.silent) {
    text.append(text.empty() ? "" : " ").append(unit.unit);
  }
  return text;
}

TEST(StatusReport, TellsWhetherWhatWasFinishedWasInTime) {
  YearList list;
  list.add("6月底前", Status::done).done_on = day("2023-06-28");
  list.add("6月20日前", Status::done).done_on = day("2023-06-24");
  list.add("", Status::done).done_on = day("2023-06-25");
  list.add("6月底前", Status::done).done_on = day("2023-06-23");
  Task& closed_later = list.add("2月底前，常态化推进", Status::done);
  closed_later.met = {day("2023-02-20")};
  closed_later.done_on = day("2023-06-26");
  list.add("4月底前完成方案，11月底前完成").met = {day("2023-06-29")};
  EXPECT_EQ(finished(list.week()), "2:4 3 5:-8 1:-2 6#0:60") << "by day, within the week";
}

TEST(StatusReport, TurnsTheListBackToItsLastDay) {
  YearList list;
  Task& task = list.add("6月底前", Status::done);
  task.done_on = day("2023-07-03");
  task.met = {day("2023-07-03")};
  task.percent = 100;
  task.progress = {entry("2023-06-20", "甲"), entry("2023-07-02", "甲")};
  const StatusReport report = list.week();
  const TaskRow& row = report.rows.front();
  EXPECT_EQ(row.task->status, Status::in_progress);
  EXPECT_EQ(row.standing.state, State::due_soon);
  EXPECT_EQ(row.standing.last_progress, day("2023-06-20"));
  EXPECT_EQ(row.task->percent, std::nullopt);
  EXPECT_EQ(report.done_later, 1U);
  EXPECT_TRUE(report.finished.empty());
}

TEST(StatusReport, KeepsADayThatIsNotKnown) {
  YearList list;
  list.add("6月底前", Status::done);
  const StatusReport report = list.week();
  EXPECT_EQ(report.done_undated, 1U);
  EXPECT_EQ(report.tally.by_status[static_cast<std::size_t>(Status::done)].count, 1U);
}

TEST(StatusReport, AUnitIsSilentOnlyWhereNobodyMayStandForIt) {
  YearList list;
  Task& task = list.add("12月底前");
  task.lead = {"卫健委"};
  task.units = {"医院", "各卫生院"};
  EXPECT_EQ(silent(list.week()), "卫健委 医院 各卫生院");
  task.progress = {entry("2023-06-23", "医院"), entry("2023-06-26", "医院", "deadline")};
  EXPECT_EQ(silent(list.week()), "卫健委 医院 各卫生院") << "before the week, or no report";
  task.progress.push_back(entry("2023-06-24", "医院"));
  EXPECT_EQ(silent(list.week()), "卫健委 各卫生院");
  task.progress.push_back(entry("2023-06-25", "卫健委办公室"));
  EXPECT_EQ(silent(list.week()), "") << "a part of the lead, and no unit that the task names";
}

TEST(StatusReport, AReportWithoutAUnitIsByTheLead) {
  YearList list;
  Task& task = list.add("12月底前");
  task.lead = {"甲", "乙"};
  task.progress = {entry("2023-06-24", "")};
  const StatusReport report = list.week();
  ASSERT_EQ(report.reported.size(), 1U);
  EXPECT_EQ(report.reported.front().unit, "甲");
  EXPECT_EQ(silent(report), "乙");
}

TEST(StatusReport, NobodyIsExpectedToReportOnWhatRests) {
  YearList list;
  list.add("12月底前", Status::paused).lead = {"甲"};
  list.add("12月底前", Status::cancelled).lead = {"乙"};
  list.add("12月底前", Status::done).lead = {"丙"};
  EXPECT_EQ(silent(list.week()), "");
}

TEST(StatusReport, WhatIsDueOnTheLastDayIsDueNext) {
  YearList list;
  list.add("6月29日前");
  list.add("6月30日前");
  list.add("7月7日前");
  list.add("7月8日前");
  std::string ids;
  const StatusReport report = list.week();
  for (const TaskRow& row : report.due_next) ids += row.task->id.text();
  EXPECT_EQ(ids, "23");
}

TEST(StatusReport, SlowIsMeasuredByTheElapsedTime) {
  YearList list;
  list.add("12月底前").percent = 20;  // 49.6 % of the year has passed
  list.add("12月底前").percent = 39.6;
  list.add("12月底前");
  list.add("3月底前").percent = 20;
  const StatusReport report = list.week();
  ASSERT_EQ(report.slow.size(), 1U) << "ten points are not more than ten; overdue is not slow";
  EXPECT_EQ(report.slow.front().row->task->id.text(), "1");
  EXPECT_NEAR(report.slow.front().behind, 29.6, 1e-9);
}

TEST(StatusReport, ATaskStandsUnderEachOfItsUnitsOnce) {
  YearList list;
  Task& task = list.add("12月底前");
  task.lead = {"甲"};
  task.units = {"乙", "甲"};
  list.add("12月底前");
  const StatusReport report = list.week(Grouping::units);
  ASSERT_EQ(report.groups.size(), 3U);
  EXPECT_EQ(report.groups[0].name, "甲");
  EXPECT_EQ(report.groups[0].tasks, 1U);
  EXPECT_EQ(report.groups[2].name, "") << "no unit named";
  EXPECT_TRUE(report.groups_overlap);
}

TEST(FollowingPeriod, IsAsLongOrAsManyMonths) {
  const auto after = [](std::string_view first, std::string_view last) {
    const DateRange next = following({day(first), day(last)});
    return to_string(next.first) + ' ' + to_string(next.last);
  };
  EXPECT_EQ(after("2023-06-24", "2023-06-30"), "2023-07-01 2023-07-07");
  EXPECT_EQ(after("2023-06-30", "2023-06-30"), "2023-07-01 2023-07-01");
  EXPECT_EQ(after("2023-01-01", "2023-01-31"), "2023-02-01 2023-02-28");
  EXPECT_EQ(after("2023-10-01", "2023-12-31"), "2024-01-01 2024-03-31");
}

}  // namespace
}  // namespace tasks
