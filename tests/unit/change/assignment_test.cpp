// Wishes to edits: of fields, of new tasks, of the list itself, of a batch.

#include "tasks/change/assignment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/change/batch.h"
#include "unit/change/sample_task.h"

namespace tasks {
namespace {

using Action = Assignment::Action;
using test::day;
using test::task_due;
using testing::ElementsAre;
using testing::IsEmpty;

const TaskId kId(4);
const Date kToday = test::day(6, 15);

/// Stands for the reader of JSON: knows the values of these tests.
Result<FieldValue> read_json(std::string_view, std::string_view json) {
  if (json == R"(["a、b"])") return FieldValue{std::vector<std::string>{"a、b"}, {}};
  if (json == R"({"text": "9月底前"})") return FieldValue{JsonText{std::string(json)}, "9月底前"};
  if (json.starts_with('"')) return FieldValue{std::string(json.substr(1, json.size() - 2)), {}};
  if (json == "50") return FieldValue{std::int64_t{50}, {}};
  if (json == "bad") return fail(Error{ErrorKind::usage, message(LocalText("坏", "bad"))});
  return FieldValue{JsonText{std::string(json)}, {}};
}

const ChangeContext kContext{kToday, read_json, Language::zh, "R"};

std::vector<Edit> edits(const Task& task, const std::vector<Assignment>& wishes) {
  const auto result = edits_for(task, wishes, kContext);
  EXPECT_TRUE(result.has_value());
  return result ? *result : std::vector<Edit>{};
}

Edit set(std::string key, NewValue value) {
  return SetKey{kId, std::move(key), std::move(value)};
}
Edit moved(std::string text) {
  return AppendEntry{kId, {kToday, "", std::move(text), NewEntry::Kind::deadline}};
}

struct Row {
  const char* name;
  Assignment wish;
  std::vector<Edit> edits;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }
};

class EditsFor : public testing::TestWithParam<Row> {};

TEST_P(EditsFor, OneWish) {
  EXPECT_EQ(edits(task_due("6月底前"), {GetParam().wish}), GetParam().edits);
}

const Edit kMoved = moved("完成时限由“6月底前”改为“9月底前”：R");

INSTANTIATE_TEST_SUITE_P(
    Wishes, EditsFor,
    testing::ValuesIn(std::vector<Row>{
        {"Text", {Action::set, "remark", "x"}, {set("remark", "x")}},
        {"ByItsLabel", {Action::set, "备注", "x"}, {set("remark", "x")}},
        {"Texts",
         {Action::set, "units", "a、b"},
         {set("units", std::vector<std::string>{"a", "b"})}},
        {"TextsInJsonAreNotSplit",
         {Action::json, "units", R"(["a、b"])"},
         {set("units", std::vector<std::string>{"a、b"})}},
        {"TextInJsonIsNotSplit",
         {Action::json, "units", R"("a、b")"},
         {set("units", std::vector<std::string>{"a、b"})}},
        {"Status",
         {Action::set, "status", "销号"},
         {set("status", "done"), set("done_on", kToday)}},
        {"StatusInJson",
         {Action::json, "status", R"("办结")"},
         {set("status", "done"), set("done_on", kToday)}},
        {"StatusAsItIs", {Action::set, "status", "not_started"}, {}},
        {"Percent", {Action::set, "percent", "50%"}, {set("percent", std::int64_t{50})}},
        {"PercentInJson", {Action::json, "percent", "50"}, {set("percent", std::int64_t{50})}},
        {"DayInJson", {Action::json, "done_on", R"("2023-06-01")"}, {set("done_on", day(6, 1))}},
        {"NullRemoves",
         {Action::json, "deadline", "null"},
         {moved("取消完成时限“6月底前”：R"), UnsetKey{kId, "deadline"}}},
        {"NullOfAnAbsentKey", {Action::json, "remark", "null"}, {}},
        {"NullOfAnUnknownKey", {Action::json, "x", "null"}, {set("x", JsonText{"null"})}},
        {"Deadline", {Action::set, "deadline", "9月底前"}, {kMoved, set("deadline", "9月底前")}},
        {"DeadlineAsAnObject",
         {Action::json, "deadline", R"({"text": "9月底前"})"},
         {kMoved, set("deadline", JsonText{R"({"text": "9月底前"})"})}},
        {"UnknownKey", {Action::set, "x", "a、b"}, {set("x", "a、b")}},
        {"UnsetOfAnAbsentKey", {Action::unset, "remark", ""}, {}},
    }),
    CaseName{});

TEST(EditsForRefuses, WhatNobodyMaySet) {
  const std::vector<Assignment> wishes = {
      {Action::set, "id", "5"},          {Action::json, "id", "5"},
      {Action::set, "state", "done"},    {Action::unset, "task", ""},
      {Action::json, "task", "null"},    {Action::set, "task", ""},
      {Action::set, "status", "nearly"}, {Action::json, "status", R"("nearly")"},
      {Action::set, "percent", "101"},   {Action::set, "done_on", "2023-02-30"},
      {Action::json, "remark", "bad"},   {Action::add, "remark", "x"},
      {Action::set, "progress", "x"},
  };
  for (const Assignment& wish : wishes) {
    SCOPED_TRACE(wish.key + "=" + wish.value);
    const auto result = edits_for(task_due("6月底前"), {wish}, kContext);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::usage);
  }
}

struct TextsRow {
  const char* name;
  std::vector<Assignment> wishes;
  std::vector<Edit> edits;

  friend void PrintTo(const TextsRow& row, std::ostream* out) { *out << row.name; }
};

class EditsForTexts : public testing::TestWithParam<TextsRow> {};

/// Of a task with the units 甲, 乙 and 甲 again.
TEST_P(EditsForTexts, OneWishAfterTheOther) {
  Task task = task_due("", {{"units", R"(["甲","乙","甲"])"}});
  for (const char* unit : {"甲", "乙", "甲"}) task.units.push_back(unit);
  EXPECT_EQ(edits(task, GetParam().wishes), GetParam().edits);
}

using Units = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(
    Rows, EditsForTexts,
    testing::Values(TextsRow{"Added",
                             {{Action::add, "units", "丙"}},
                             {set("units", Units{"甲", "乙", "甲", "丙"})}},
                    TextsRow{"AddedThough", {{Action::add, "units", "乙"}}, {}},
                    TextsRow{"AddedByTwoWishes",
                             {{Action::add, "units", "丙"}, {Action::add, "units", "丁"}},
                             {set("units", Units{"甲", "乙", "甲", "丙", "丁"})}},
                    TextsRow{"RemovedWhereverItStands",
                             {{Action::remove, "units", "甲"}},
                             {set("units", Units{"乙"})}},
                    TextsRow{"RemovedAndAdded",
                             {{Action::remove, "units", "甲"}, {Action::add, "units", "甲"}},
                             {set("units", Units{"乙", "甲"})}},
                    TextsRow{"AddedAndRemoved",
                             {{Action::add, "units", "丙"}, {Action::remove, "units", "丙"}},
                             {}},
                    TextsRow{"SetAndAdded",
                             {{Action::set, "units", "丙"}, {Action::add, "units", "丁"}},
                             {set("units", Units{"丙", "丁"})}},
                    TextsRow{"AddedAndSet",
                             {{Action::add, "units", "丁"}, {Action::set, "units", "丙"}},
                             {set("units", Units{"丙"})}},
                    TextsRow{"AddedAndSetInJson",
                             {{Action::add, "units", "丁"}, {Action::json, "units", "7"}},
                             {set("units", JsonText{"7"})}},
                    TextsRow{"UnsetAndAdded",
                             {{Action::unset, "units", ""}, {Action::add, "units", "丙"}},
                             {set("units", Units{"丙"})}},
                    TextsRow{"AddedToNothingAndRemoved",
                             {{Action::add, "lead", "丙"}, {Action::remove, "lead", "丙"}},
                             {}},
                    TextsRow{"AddedAndUnset",
                             {{Action::add, "units", "丁"}, {Action::unset, "units", ""}},
                             {UnsetKey{kId, "units"}}}),
    CaseName{});

TEST(EditsFor, TakesTheLastWishOfAKey) {
  const Task task = task_due("6月底前");
  using Wishes = std::vector<Assignment>;
  EXPECT_THAT(edits(task, Wishes{{Action::set, "remark", "a"}, {Action::set, "remark", "b"}}),
              ElementsAre(set("remark", "b")));
  EXPECT_THAT(
      edits(task, Wishes{{Action::set, "status", "done"}, {Action::set, "status", "not_started"}}),
      IsEmpty());
  EXPECT_THAT(edits(task, Wishes{{Action::set, "percent", "50"}, {Action::unset, "percent", ""}}),
              IsEmpty());
  EXPECT_THAT(edits(task, Wishes{{Action::set, "task", "乙"}, {Action::set, "task", "甲"}}),
              IsEmpty());
  EXPECT_THAT(edits(task, Wishes{{Action::set, "x", "1"}, {Action::unset, "x", ""}}), IsEmpty());
}

TEST(EditsForADeadline, RecordNothingWhereThereWasNone) {
  EXPECT_THAT(edits(task_due(""), {{Action::set, "deadline", "9月底前"}}),
              ElementsAre(set("deadline", "9月底前")));
}

TEST(ParseAssignment, KnowsItsFourForms) {
  const auto is = [](std::string_view text, Action action, const char* key, const char* value) {
    const auto parsed = parse_assignment(text);
    return parsed && parsed->action == action && parsed->key == key && parsed->value == value;
  };
  EXPECT_TRUE(is("a=b=c", Action::set, "a", "b=c"));
  EXPECT_TRUE(is("a:=[1]", Action::json, "a", "[1]"));
  EXPECT_TRUE(is("a+=b", Action::add, "a", "b"));
  EXPECT_TRUE(is("a-=b", Action::remove, "a", "b"));
  for (const char* text : {"a", "=a", ":=a", ""}) EXPECT_FALSE(parse_assignment(text)) << text;
}

TEST(EditsForANewTask, AreOneTask) {
  const auto result = edits_for_new_task(
      TaskId(9), {{Action::set, "task", "甲"}, {Action::set, "status", "done"}}, kContext);
  ASSERT_TRUE(result.has_value());
  ASSERT_EQ(result->size(), 1U);
  const auto& add = std::get<AddTask>(result->front());
  EXPECT_EQ(add.id, TaskId(9));
  EXPECT_THAT(add.keys, testing::UnorderedElementsAre(testing::Pair("task", NewValue("甲")),
                                                      testing::Pair("status", NewValue("done")),
                                                      testing::Pair("done_on", NewValue(kToday))));
  EXPECT_FALSE(edits_for_new_task(TaskId(9), {{Action::set, "lead", "x"}}, kContext));
}

TaskList sample_list() {
  TaskList list;
  list.title = "旧";
  list.members = {{"title", "\"旧\""}};
  list.tasks.push_back(task_due("6月底前"));
  return list;
}

TEST(EditsForTheList, SetItsKeys) {
  const auto result = edits_for_list(sample_list(), {{Action::set, "title", "新"},
                                                     {Action::set, "issued", "2023-06-15"},
                                                     {Action::set, "year", "2023"},
                                                     {Action::set, "密级", "内部"},
                                                     {Action::unset, "notice", ""}});
  ASSERT_TRUE(result.has_value());
  EXPECT_THAT(*result,
              ElementsAre(SetKey{{}, "title", "新"}, SetKey{{}, "issued", kToday},
                          SetKey{{}, "year", std::int64_t{2023}}, SetKey{{}, "密级", "内部"}));
  EXPECT_THAT(*edits_for_list(sample_list(), {{Action::set, "title", "旧"}}), IsEmpty());
}

TEST(EditsForTheList, RefuseWhatIsNotItsOwn) {
  for (const Assignment& wish : std::vector<Assignment>{{Action::set, "format", "tasks/2"},
                                                        {Action::set, "tasks", "x"},
                                                        {Action::set, "lead", "x"},
                                                        {Action::set, "year", "0"},
                                                        {Action::set, "issued", "June"},
                                                        {Action::json, "x", "1"}}) {
    EXPECT_FALSE(edits_for_list(sample_list(), {wish})) << wish.key;
  }
  TaskList bare = sample_list();
  bare.bare_array = true;
  EXPECT_FALSE(edits_for_list(bare, {{Action::set, "title", "x"}}));
}

BatchLine line(std::optional<TaskId> id, std::string key, std::string_view json) {
  return {std::move(id), 0, {{std::move(key), json, 2}}};
}

Result<std::vector<Edit>> batch_edits(std::deque<BatchLine> lines) {
  const TaskList list = sample_list();
  std::int64_t next = 15;
  const NewId new_id = [&next] { return TaskId(next++); };
  return edits_for_batch(list, {"{ }\n", std::move(lines)}, kContext, new_id);
}

TEST(EditsForABatch, ChangeAndAdd) {
  const auto result = batch_edits(
      {line(kId, "remark", R"("x")"), line({}, "task", R"("甲")"), line({}, "task", R"("乙")")});
  ASSERT_TRUE(result.has_value());
  EXPECT_THAT(*result, ElementsAre(set("remark", "x"), AddTask{TaskId(15), {{"task", "甲"}}},
                                   AddTask{TaskId(16), {{"task", "乙"}}}));
}

TEST(EditsForABatch, TellTheColumnOfABadValue) {
  const auto result = batch_edits({line(kId, "remark", "bad")});
  ASSERT_FALSE(result.has_value());
  ASSERT_TRUE(result.error().where.has_value());
  EXPECT_EQ(result.error().where->column, 3U);
}

TEST(EditsForABatch, RefuseUnknownAndRepeatedIds) {
  EXPECT_EQ(batch_edits({line(TaskId(5), "remark", R"("x")")}).error().kind,
            ErrorKind::no_such_task);
  EXPECT_EQ(batch_edits({line(kId, "remark", R"("x")"), line(kId, "lead", R"("x")")}).error().kind,
            ErrorKind::usage);
  EXPECT_FALSE(batch_edits({line({}, "lead", R"("x")")}));
}

}  // namespace
}  // namespace tasks
