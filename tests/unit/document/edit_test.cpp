// Edits are splices: in whatever layout a list is written, only the bytes of the changed value
// change, and new text follows the layout around it.

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tasks/document/document.h"

namespace tasks {
namespace {

using std::string_literals::operator""s;

TaskId id(std::int64_t number) {
  return TaskId(number);
}

Edit set(std::int64_t task, std::string key, NewValue value) {
  return SetKey{id(task), std::move(key), std::move(value)};
}

std::string edited(const std::string& text, const std::vector<Edit>& edits) {
  const Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  if (!document) return {};
  const Result<std::string> result = document->apply(edits);
  EXPECT_TRUE(result.has_value()) << text;
  if (!result) return {};
  EXPECT_TRUE(Document::read(*result).has_value()) << *result;
  return *result;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string every(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

const std::string kCanonical = R"({
  "format": "tasks/1",
  "title": "清单",
  "tasks": [
    {
      "id": 1,
      "task": "甲",
      "units": ["一科", "二科"],
      "progress": [],
      "remark": ""
    },
    {
      "id": 2,
      "task": "乙",
      "remark": "旧"
    }
  ]
}
)";

/// The same list in layouts that people and programs write.
struct Layout {
  std::string name;
  std::string text;
};

std::vector<Layout> layouts() {
  return {
      {"canonical", kCanonical},
      {"crlf", every(kCanonical, "\n", "\r\n")},
      {"tabs", every(kCanonical, "  ", "\t")},
      {"four_spaces", every(kCanonical, "  ", "    ")},
      {"byte_order_mark", "\xef\xbb\xbf" + kCanonical},
      {"no_final_newline", kCanonical.substr(0, kCanonical.size() - 1)},
      {"blank_lines", every(kCanonical, ",\n", ",\n\n")},
      {"one_task_a_line",
       "{\"title\": \"清单\", \"tasks\": [\n"
       "  {\"id\": 1, \"task\": \"甲\", \"units\": [\"一科\", \"二科\"], \"progress\": [], "
       "\"remark\": \"\"},\n"
       "  {\"id\": 2, \"task\": \"乙\", \"remark\": \"旧\"}\n"
       "]}\n"},
      {"one_line",
       R"({"title":"清单","tasks":[{"id":1,"task":"甲","units":["一科","二科"],"progress":[],)"
       R"("remark":""},{"id":2,"task":"乙","remark":"旧"}]})"},
      {"bare_array", R"([{"id":1,"task":"甲","units":["一科","二科"],"progress":[],"remark":""},)"
                     R"({"id":2,"task":"乙","remark":"旧"}])"},
      {"spaces_before_colons_and_commas",
       "{ \"tasks\" : [ { \"id\" : 1 , \"task\" : \"甲\" , \"units\" : [ ] , \"progress\" : [ ] , "
       "\"remark\" : \"\" } , { \"id\" : 2 , \"remark\" : \"旧\" , \"task\" : \"乙\" } ] }"},
  };
}

class InEveryLayout : public testing::TestWithParam<Layout> {};

TEST_P(InEveryLayout, OnlyTheBytesOfTheValueChange) {
  const std::string& text = GetParam().text;
  EXPECT_EQ(edited(text, {set(2, "remark", "已核"s)}), replaced(text, "\"旧\"", "\"已核\""));
}

TEST_P(InEveryLayout, AKeyThatWasAddedAndRemovedLeavesNoTrace) {
  const std::string& text = GetParam().text;
  const std::string with_key = edited(text, {set(2, "lead", "党办"s)});
  EXPECT_NE(with_key, text);
  EXPECT_EQ(edited(with_key, {UnsetKey{id(2), "lead"}}), text);
}

TEST_P(InEveryLayout, ATaskThatWasAddedAndRemovedLeavesNoTrace) {
  const std::string& text = GetParam().text;
  const std::string with_task = edited(text, {AddTask{id(3), {{"task", "丙"s}}}});
  EXPECT_EQ(Document::read(with_task)->list().tasks.size(), 3U);
  EXPECT_EQ(edited(with_task, {RemoveTask{id(3)}}), text);
}

TEST_P(InEveryLayout, AnEntryIsAppended) {
  const std::string text =
      edited(GetParam().text, {
                                  AppendEntry{id(1), {*parse_date("2023-06-01"), "一科", "已开会"}},
                                  AppendEntry{id(1), {*parse_date("2023-06-02"), "", "已签约"}},
                              });
  const Result<Document> document = Document::read(text);
  ASSERT_TRUE(document.has_value());
  const SparseVector<ProgressEntry>& progress = document->list().tasks[0].progress;
  ASSERT_EQ(progress.size(), 2U);
  EXPECT_EQ(progress[0], (ProgressEntry{parse_date("2023-06-01"), "一科", "已开会", ""}));
  EXPECT_EQ(progress[1], (ProgressEntry{parse_date("2023-06-02"), "", "已签约", ""}));
}

TEST_P(InEveryLayout, EditsOfSeveralTasksMayTakeTurns) {
  const std::vector<Edit> in_turns = {set(1, "lead", "甲"s), set(2, "lead", "乙"s),
                                      set(1, "remark", "丙"s), set(2, "remark", "丁"s),
                                      set(1, "lead", "戊"s)};
  const std::vector<Edit> one_by_one = {set(1, "lead", "戊"s), set(1, "remark", "丙"s),
                                        set(2, "lead", "乙"s), set(2, "remark", "丁"s)};
  EXPECT_EQ(edited(GetParam().text, in_turns), edited(GetParam().text, one_by_one));
}

TEST_P(InEveryLayout, LineEndsStayOfOneKind) {
  const std::string text =
      edited(GetParam().text,
             {set(1, "lead", "党办"s), set(1, "status", "done"s), AddTask{id(9), {{"task", "丙"s}}},
              AppendEntry{id(2), {*parse_date("2023-06-01"), "一科", "已开会"}}});
  const bool crlf = GetParam().text.find("\r\n") != std::string::npos;
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    EXPECT_EQ(at > 0 && text[at - 1] == '\r', crlf) << "at byte " << at;
  }
}

INSTANTIATE_TEST_SUITE_P(Edit, InEveryLayout, testing::ValuesIn(layouts()),
                         [](const auto& row) { return row.param.name; });

TEST(Edit, NewKeysTakeTheirPlaceInTheOrderAndTheNeighboursLayout) {
  EXPECT_EQ(edited(kCanonical,
                   {set(2, "lead", "党办"s), set(2, "status", "done"s), set(2, "来源", "会议"s)}),
            replaced(kCanonical, "      \"task\": \"乙\",\n      \"remark\": \"旧\"\n",
                     "      \"task\": \"乙\",\n      \"lead\": \"党办\",\n"
                     "      \"status\": \"done\",\n      \"remark\": \"旧\",\n"
                     "      \"来源\": \"会议\"\n"));
}

TEST(Edit, AFirstEntryOpensTheArrayAndANewOneIsItsOwnLine) {
  const Edit first = AppendEntry{id(1), {*parse_date("2023-06-01"), "一科", "已开会"}};
  const std::string one =
      replaced(kCanonical, "\"progress\": []",
               "\"progress\": [\n        {\"date\": \"2023-06-01\", \"unit\": \"一科\", \"text\": "
               "\"已开会\"}\n      ]");
  EXPECT_EQ(edited(kCanonical, {first}), one);
  const Edit second = AppendEntry{id(1), {*parse_date("2023-06-02"), "", "已签约"}};
  EXPECT_EQ(edited(one, {second}),
            replaced(one, "\"已开会\"}\n",
                     "\"已开会\"},\n        {\"date\": \"2023-06-02\", \"text\": \"已签约\"}\n"));
}

TEST(Edit, AnEntryIsAppendedToAnyNumber) {
  const Edit append = AppendEntry{id(1), {*parse_date("2023-06-01"), "", "新"}};
  const std::pair<std::string_view, std::string_view> cases[] = {
      {R"([{"text":"1"}])", R"([{"text":"1"},{"date":"2023-06-01","text":"新"}])"},
      {R"([{"text":"1"}, {"text":"2"}])",
       R"([{"text":"1"}, {"text":"2"}, {"date":"2023-06-01","text":"新"}])"},
      {R"([ {"text":"1"} , {"text":"2"}, { } ])",
       R"([ {"text":"1"} , {"text":"2"}, { }, {"date":"2023-06-01","text":"新"} ])"},
      {"[{},{\"a\":[1,{}]} ,\n {},{\"text\":\"4\"}\n]",
       "[{},{\"a\":[1,{}]} ,\n {},{\"text\":\"4\"},{\"date\":\"2023-06-01\",\"text\":\"新\"}\n]"},
  };
  for (const auto& [before, after] : cases) {
    const std::string text = R"([{"id":1,"progress":)" + std::string(before) + "}]";
    EXPECT_EQ(edited(text, {append}), replaced(text, std::string(before), std::string(after)));
  }
}

TEST(Edit, AnAmendedEntryIsCountedWithoutThoseThatHaveNoKeys) {
  const std::string text =
      R"([{"id":1,"progress":[{},{"text":"一"},{ },{"own":1},{"text":"二"},{}]}])";
  EXPECT_EQ(edited(text, {AmendEntry{id(1), 0, "新"}}), replaced(text, "一", "新"));
  EXPECT_EQ(edited(text, {AmendEntry{id(1), 2, "新"}}), replaced(text, "二", "新"));
  EXPECT_EQ(edited(text, {AppendEntry{id(1), {*parse_date("2023-06-01"), "", "三"}},
                          AmendEntry{id(1), 2, "新"}}),
            replaced(replaced(text, "二", "新"), ",{}]",
                     ",{},{\"date\":\"2023-06-01\",\"text\":\"三\"}]"));
}

TEST(Edit, AnAmendedEntryChangesItsTextAlone) {
  const std::string text =
      R"([{"id":1,"progress":[{"date":"2023-06-01","text":"已开汇","n":1.50}]}])";
  EXPECT_EQ(edited(text, {AmendEntry{id(1), 0, "已开会"}}), replaced(text, "已开汇", "已开会"));
}

TEST(Edit, ANewTaskIsLaidOutAsTheTasksAboveIt) {
  const std::string added = edited(
      kCanonical,
      {AddTask{id(3), {{"units", std::vector<std::string>{"一科", "二科"}}, {"task", "丙"s}}}});
  EXPECT_EQ(added, replaced(kCanonical, "      \"remark\": \"旧\"\n    }\n",
                            "      \"remark\": \"旧\"\n    },\n    {\n      \"id\": 3,\n"
                            "      \"task\": \"丙\",\n      \"units\": [\"一科\", \"二科\"]\n"
                            "    }\n"));
}

TEST(Edit, AnEmptyListTakesItsFirstTask) {
  EXPECT_EQ(edited(new_list({{"title", "清单"s}}), {AddTask{id(1), {{"task", "甲"s}}}}),
            "{\n  \"format\": \"tasks/1\",\n  \"title\": \"清单\",\n  \"tasks\": [\n    {\n"
            "      \"id\": 1,\n      \"task\": \"甲\"\n    }\n  ]\n}\n");
  EXPECT_EQ(edited("[]", {AddTask{id(1), {{"task", "甲"s}}}}),
            "[\n  {\n    \"id\": 1,\n    \"task\": \"甲\"\n  }\n]");
  EXPECT_EQ(edited(R"({"tasks":[]})", {AddTask{id(1), {{"task", "甲"s}}}}),
            R"({"tasks":[{"id":1,"task":"甲"}]})");
}

TEST(Edit, RemovedTasksLeaveTheOthersAsTheyWere) {
  EXPECT_EQ(edited(R"([{"id":1}, {"id":2}, {"id":3}])", {RemoveTask{id(1)}, RemoveTask{id(3)}}),
            R"([{"id":2}])");
  EXPECT_EQ(edited("[\n  {\"id\":1},\n  {\"id\":2}\n]", {RemoveTask{id(2)}}), "[\n  {\"id\":1}\n]");
}

TEST(Edit, AFileInAsciiStaysInAscii) {
  const std::string text = R"([{"id":1,"task":"\u7532"}])";
  EXPECT_EQ(edited(text, {set(1, "remark", "乙"s)}),
            R"([{"id":1,"task":"\u7532","remark":"\u4e59"}])");
}

TEST(Edit, OneTextIsWrittenAsTheFileWritesIt) {
  const std::vector<std::string> one{"丙"};
  EXPECT_EQ(edited(R"([{"id":1,"lead":"甲"}])", {set(1, "lead", one)}),
            R"([{"id":1,"lead":"丙"}])");
  EXPECT_EQ(edited(R"([{"id":1,"lead":["甲","乙"]}])", {set(1, "lead", one)}),
            R"([{"id":1,"lead":["丙"]}])");
}

TEST(Edit, KeysOfTheListItselfChangeLikeKeysOfATask) {
  EXPECT_EQ(edited(kCanonical, {SetKey{std::nullopt, "issuer", "卫健委"s}}),
            replaced(kCanonical, "\"title\": \"清单\",\n",
                     "\"title\": \"清单\",\n  \"issuer\": \"卫健委\",\n"));
}

TEST(Edit, AListOfANewerFormatIsNotChanged) {
  const Result<Document> document = Document::read(R"({"format":"tasks/2","tasks":[{"id":1}]})");
  ASSERT_TRUE(document.has_value());
  const Result<std::string> result = document->apply({set(1, "remark", "x"s)});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::not_a_list);
}

/// A list whose unknown keys hold every spelling that a rewrite would lose.
const std::string kSpellings =
    "{\"x\": [1.50, 1E3, -0, 12345678901234567890123, \"a\\/b\", \"\\u0041\", 1e400, {\"k\" : [ ] "
    "}],\n"
    " \"tasks\": [ {\"id\":1, \"n\":1.50, \"e\":1E3, \"z\":-0, \"big\":12345678901234567890123,\n"
    "   \"s\":\"a\\/b\", \"task\":\"甲\"}, {\"task\":\"乙\",\"id\":\"5-2\"} ] }";

/// Everything between the tasks' known keys, which no edit below may touch.
std::vector<std::string> unknown_values(const std::string& text) {
  std::vector<std::string> values;
  const Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  if (!document) return values;
  for (const char* key : {"n", "e", "z", "big", "s"}) {
    values.emplace_back(document->list().tasks[0].member(key)->raw);
  }
  values.emplace_back(document->list().members[0].raw);
  return values;
}

TEST(Edit, UnknownValuesKeepTheirSpellingThroughRandomEdits) {
  const std::vector<std::string> before = unknown_values(kSpellings);
  const std::vector<std::string> keys{"remark", "lead", "status", "title", "contact", "deadline"};
  std::mt19937 random(20230404);
  std::string text = kSpellings;
  for (int step = 0; step < 400; ++step) {
    const TaskId task = random() % 2 == 0 ? id(1) : TaskId("5-2"s);
    const std::string& key = keys[random() % keys.size()];
    switch (random() % 4) {
      case 0:
        text = edited(text, {UnsetKey{task, key}});
        break;
      case 1:
        text = edited(text, {AppendEntry{task, {*parse_date("2023-06-01"), "", "已办"}}});
        break;
      default:
        text = edited(text, {SetKey{task, key, "值" + std::to_string(step)}});
        break;
    }
    ASSERT_EQ(unknown_values(text), before) << "after step " << step;
  }
}

}  // namespace
}  // namespace tasks
