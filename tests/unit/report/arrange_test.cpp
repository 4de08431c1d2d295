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
  for (const TaskRow& row : rows) text.append(text.empty() ? "" : " ").append(row.task->id.text());
  return text;
}

std::string ids(const std::vector<TaskRow>& rows, const RowGroup& group) {
  std::vector<TaskRow> of_group;
  for (const std::uint32_t index : group.rows) of_group.push_back(rows[index]);
  return ids(of_group);
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

TEST(SortRows, PutsNumbersOfAnOwnKeyBeforeItsTexts) {
  const std::vector<std::vector<Member>> members = {
      {{"k", "\"b\""}}, {{"k", "10"}}, {}, {{"k", "\"a\""}}, {{"k", "9.5"}}, {{"k", "\"\""}}};
  TaskList list;
  for (std::size_t i = 0; i < members.size(); ++i) {
    list.tasks.push_back(task(std::to_string(i + 1), {}, ""));
    list.tasks.back().members = MemberView(members[i].data(), members[i].size());
  }
  const auto by = [&list](const std::string& keys) {
    std::vector<TaskRow> rows = rows_of(list, kToday);
    sort_rows(rows, *parse_sort(keys, list), list);
    return ids(rows);
  };
  EXPECT_EQ(by("k"), "5 2 4 1 3 6");
  EXPECT_EQ(by("k-"), "1 4 2 5 3 6") << "those without one last all the same";
  list.tasks[1].title = "乙";
  list.tasks[4].title = "丙";
  list.tasks[5].title = "丙";
  EXPECT_EQ(by("title,id-"), "6 5 2 4 3 1");
}

TEST(SortRows, RefusesWhatNoTaskHas) {
  EXPECT_EQ(sorted("nope"), "error");
  EXPECT_EQ(sorted(""), "error");
  EXPECT_EQ(sorted("id,"), "error");
}

TEST(GroupRows, PutsATaskUnderEachOfItsUnits) {
  const TaskList list = sample();
  const auto rows = rows_of(list, kToday);
  const auto groups = group_rows(rows, Field::units, list);
  ASSERT_EQ(groups.size(), 4U);
  EXPECT_EQ(groups[0].text, "党组");
  EXPECT_EQ(ids(rows, groups[0]), "10");
  EXPECT_EQ(groups[1].text, "股室");
  EXPECT_EQ(ids(rows, groups[1]), "10 9");
  EXPECT_EQ(groups[3].text, "") << "those without a unit last";
  EXPECT_EQ(ids(rows, groups[3]), "x");
}

TEST(GroupRows, TakesStatesInTheirOrder) {
  const TaskList list = sample();
  const auto rows = rows_of(list, kToday);
  const auto groups = group_rows(rows, Field::state, list);
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].label, label(State::overdue));
  EXPECT_EQ(groups[1].label, label(State::on_track));
  EXPECT_EQ(ids(rows, groups[1]), "10 2");
  EXPECT_EQ(groups[2].label, label(State::ongoing));
}

}  // namespace
}  // namespace tasks
