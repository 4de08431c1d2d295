#include "tasks/report/arrange.h"

#include <gtest/gtest.h>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

const Date kToday = *make_date(2023, 6, 15);

Task task(const std::string& id, std::vector<std::string_view> units, std::string_view deadline) {
  Task made{TaskId(id)};
  made.units = std::move(units);
  made.deadline = read_deadline(deadline, {2023, std::nullopt});
  return made;
}

TaskList sample() {
  TaskList list;
  list.tasks.push_back(task("10", {"党组", "股室"}, "6月底前"));
  list.tasks.push_back(task("9", {"股室"}, "常态化推进"));
  list.tasks.push_back(task("x", {}, "3月底前"));
  list.tasks.push_back(task("2", {"爱卫办"}, "6月底前"));
  list.tasks.back().percent = 5;
  list.tasks.front().percent = 40;
  return list;
}

std::string ids(const std::vector<TaskRow>& rows) {
  std::string text;
  for (const TaskRow& row : rows) text += (text.empty() ? "" : " ") + row.task->id.text();
  return text;
}

std::string sorted(const std::string& keys) {
  const TaskList list = sample();
  std::vector<TaskRow> rows = rows_of(list, kToday);
  const auto parsed = parse_sort(keys, list);
  if (!parsed) return "error";
  sort_rows(rows, *parsed, list);
  return ids(rows);
}

TEST(SortRows, GoesByWhatAKeyMeans) {
  EXPECT_EQ(sorted("id"), "2 9 10 x");
  EXPECT_EQ(sorted("id-"), "x 10 9 2");
  EXPECT_EQ(sorted("due"), "x 10 2 9") << "stable; without a day last";
  EXPECT_EQ(sorted("due-"), "10 2 x 9") << "without a day last in this direction, too";
  EXPECT_EQ(sorted("due,id"), "x 2 10 9");
  EXPECT_EQ(sorted("units"), "10 9 2 x") << "as the list names them first";
  EXPECT_EQ(sorted("进度"), "2 10 9 x");
  EXPECT_EQ(sorted("percent-"), "10 2 9 x");
  EXPECT_EQ(sorted("state,id"), "x 2 10 9");
}

TEST(SortRows, RefusesWhatNoTaskHas) {
  EXPECT_EQ(sorted("nope"), "error");
  EXPECT_EQ(sorted(""), "error");
  EXPECT_EQ(sorted("id,"), "error");
}

TEST(GroupRows, PutsATaskUnderEachOfItsUnits) {
  const TaskList list = sample();
  const auto groups = group_rows(rows_of(list, kToday), Field::units, list);
  ASSERT_EQ(groups.size(), 4U);
  EXPECT_EQ(groups[0].text, "党组");
  EXPECT_EQ(ids(groups[0].rows), "10");
  EXPECT_EQ(groups[1].text, "股室");
  EXPECT_EQ(ids(groups[1].rows), "10 9");
  EXPECT_EQ(groups[3].text, "") << "those without a unit last";
  EXPECT_EQ(ids(groups[3].rows), "x");
}

TEST(GroupRows, TakesStatesInTheirOrder) {
  const TaskList list = sample();
  const auto groups = group_rows(rows_of(list, kToday), Field::state, list);
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].label, label(State::overdue));
  EXPECT_EQ(groups[1].label, label(State::on_track));
  EXPECT_EQ(ids(groups[1].rows), "10 2");
  EXPECT_EQ(groups[2].label, label(State::ongoing));
}

}  // namespace
}  // namespace tasks
