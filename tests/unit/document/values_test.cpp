// JSON that a user hands in: single values and batches.

#include "tasks/document/values.h"

#include <gtest/gtest.h>

namespace tasks {
namespace {

std::string at(const Error& error) {
  if (!error.where) return "nowhere";
  return std::to_string(error.where->line) + ":" + std::to_string(error.where->column);
}

TEST(ReadValue, GivesTextsTextListsAndNumbers) {
  EXPECT_EQ(read_value("remark", R"("a\u00e9")")->value, NewValue("aé"));
  EXPECT_EQ(read_value("units", R"( ["a", "b"] )")->value,
            NewValue(std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(read_value("met", R"(["x"])")->value, NewValue(std::vector<std::string>{"x"}));
  EXPECT_EQ(read_value("percent", "50")->value, NewValue(std::int64_t{50}));
  EXPECT_EQ(read_value("percent", "5E1")->value, NewValue(JsonText{"5E1"}));
  EXPECT_EQ(read_value("remark", "null")->value, NewValue(JsonText{"null"}));
}

TEST(ReadValue, KeepsUnknownKeysAsSpelled) {
  for (const char* json : {"1.50", "1e400", R"("\u0061")", R"([1,  {"a":null}])", "true"}) {
    EXPECT_EQ(read_value("x", json)->value, NewValue(JsonText{json})) << json;
  }
}

TEST(ReadValue, TellsTheWordsOfADeadline) {
  const auto value = read_value("deadline", R"({"text": "尽快", "ongoing": true})");
  ASSERT_TRUE(value.has_value());
  EXPECT_EQ(value->words, "尽快");
  EXPECT_EQ(read_value("deadline", R"("6月底前")")->value, NewValue("6月底前"));
}

TEST(ReadValue, RefusesTheWrongType) {
  const std::vector<std::pair<const char*, const char*>> cases = {
      {"task", "5"},
      {"task", R"(["a"])"},
      {"units", "5"},
      {"units", R"([1])"},
      {"status", "1"},
      {"percent", R"("5")"},
      {"percent", "101"},
      {"percent", "-1"},
      {"met", R"("2023-06-01")"},
      {"progress", R"("x")"},
      {"progress", R"([1])"},
      {"done_on", "2023"},
      {"deadline", "5"},
      {"deadline", R"({"milestones": [{"by": "soon"}]})"},
  };
  for (const auto& [key, json] : cases) {
    SCOPED_TRACE(std::string(key) + ":=" + json);
    const auto value = read_value(key, json);
    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().kind, ErrorKind::usage);
    EXPECT_EQ(value.error().hints.size(), 1U);
  }
}

TEST(ReadValue, RefusesWhatTheFileCouldNotHold) {
  EXPECT_EQ(at(read_value("x", "[1,]").error()), "1:4");
  EXPECT_FALSE(read_value("x", R"({"a": 1, "a": 2})"));
  // With the array of tasks and the task around it, 62 levels are left.
  EXPECT_TRUE(read_value("x", std::string(62, '[') + std::string(62, ']')));
  EXPECT_FALSE(read_value("x", std::string(63, '[') + std::string(63, ']')));
}

TEST(OneSpelling, IsTheSameForEqualValues) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {R"("中")", R"("中")"},
      {R"("\u4e2d\/")", R"("中/")"},
      {R"("\u0022")", R"("\"")"},
      {R"(1.0)", R"(1.0)"},
      {R"(null)", R"(null)"},
      {R"([ 1,"\u0061" ])", R"([1,"a"])"},
      {R"({"b" : [], "a":{"\u0063":1}})", R"({"a":{"c":1},"b":[]})"},
  };
  for (const auto& [json, expected] : cases) EXPECT_EQ(one_spelling(json), expected) << json;
}

TEST(ReadBatch, GivesLinesWithIdsAndValues) {
  const auto batch =
      read_batch("{\"id\": 4, \"a\": [1, 2], \"b\": null}\r\n\n \t\n{\"task\": \"甲\"}");
  ASSERT_TRUE(batch.has_value());
  ASSERT_EQ(batch->lines.size(), 2U);
  const BatchLine& first = batch->lines[0];
  EXPECT_EQ(first.id, TaskId(4));
  ASSERT_EQ(first.values.size(), 2U);
  EXPECT_EQ(first.values[0].json, "[1, 2]");
  EXPECT_EQ(first.values[0].offset, 15U);
  EXPECT_EQ(first.values[1].json, "");
  EXPECT_EQ(batch->lines[1].id, std::nullopt);
  EXPECT_TRUE(read_batch("")->lines.empty());
}

TEST(ReadBatch, TellsLineAndColumn) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"{}\n{\"备注\": }", "2:8"},      {"{}\n\n[1]", "3:1"},
      {"{\"id\": 1.5}", "1:8"},         {"{}\n{\"id\": \"\"}", "2:8"},
      {"{\"a\": 1, \"a\": 2}", "1:10"}, {"{} {}", "1:4"},
      {"{\n\"id\": 1}", "1:2"},
  };
  for (const auto& [text, place] : cases) {
    SCOPED_TRACE(text);
    const auto batch = read_batch(text);
    ASSERT_FALSE(batch.has_value());
    EXPECT_EQ(at(batch.error()), place);
    EXPECT_EQ(batch.error().kind, ErrorKind::usage);
  }
}

}  // namespace
}  // namespace tasks
