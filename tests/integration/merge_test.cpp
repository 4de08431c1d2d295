// What a merge makes of two people's changes, as text.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "integration/merged_text.h"
#include "support/case_name.h"

namespace tasks::test {
namespace {

const std::string kBase = R"({
  "title": "清单",
  "tasks": [
    {
      "id": 1,
      "task": "甲",
      "units": ["一科", "二科"],
      "status": "not_started",
      "progress": [
        {"date": "2023-05-01", "unit": "一科", "text": "启动"}
      ],
      "remark": ""
    },
    {
      "id": 2,
      "task": "乙",
      "deadline": "6月底前",
      "tags": ["a", "b"],
      "remark": "旧"
    },
    {
      "id": 3,
      "task": "丙",
      "lead": "卫健委"
    }
  ]
}
)";

/// A text with some of its words exchanged.
struct Swap {
  std::string from;
  std::string to;
};

std::string with(std::string text, const std::vector<Swap>& swaps) {
  for (const auto& [from, to] : swaps) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
  }
  return text;
}

const std::string kTask2 = R"(    {
      "id": 2,
      "task": "乙",
      "deadline": "6月底前",
      "tags": ["a", "b"],
      "remark": "旧"
    },
)";
const std::string kEnd = "      \"lead\": \"卫健委\"\n    }\n";

std::string new_task(const std::string& id, const std::string& words) {
  return "      \"lead\": \"卫健委\"\n    },\n    {\n      \"id\": " + id +
         ",\n      \"task\": \"" + words + "\"\n    }\n";
}

struct MergeCase {
  std::string_view name;
  std::vector<Swap> ours;
  std::vector<Swap> theirs;
  std::vector<Swap> merged;  ///< of OURS
};

void PrintTo(const MergeCase& row, std::ostream* out) {
  *out << row.name;
}

class MergedList : public testing::TestWithParam<MergeCase> {};

TEST_P(MergedList, ReadsLikeBothChanges) {
  const MergeCase& row = GetParam();
  const std::string ours = with(kBase, row.ours);
  EXPECT_EQ(merged(kBase, ours, with(kBase, row.theirs)).text, with(ours, row.merged));
}

const Swap kStarted{"not_started", "in_progress"};
const Swap kPaused{"not_started", "paused"};

INSTANTIATE_TEST_SUITE_P(
    Clean, MergedList,
    testing::Values(
        MergeCase{"only_ours", {kStarted}, {}, {}},
        MergeCase{"only_theirs", {}, {kStarted}, {kStarted}},
        MergeCase{"both_alike", {kStarted}, {kStarted}, {}},
        MergeCase{"two_fields_of_one_task",
                  {kStarted},
                  {{"\"remark\": \"\"", "\"remark\": \"x\""}},
                  {{"\"remark\": \"\"", "\"remark\": \"x\""}}},
        MergeCase{"two_tasks", {kStarted}, {{"旧", "新"}}, {{"旧", "新"}}},
        MergeCase{
            "both_report",
            {{"\"启动\"}", "\"启动\"},\n        {\"date\": \"2023-06-02\", \"text\": \"我方\"}"}},
            {{"\"启动\"}", "\"启动\"},\n        {\"date\": \"2023-06-01\", \"text\": \"对方\"}"}},
            {{"\"启动\"},\n",
              "\"启动\"},\n        {\"date\": \"2023-06-01\", \"text\": \"对方\"},\n"}}},
        MergeCase{
            "both_report_on_one_day",
            {{"\"启动\"}", "\"启动\"},\n        {\"date\": \"2023-06-01\", \"text\": \"我方\"}"}},
            {{"\"启动\"}", "\"启动\"},\n        {\"date\": \"2023-06-01\", \"text\": \"对方\"}"}},
            {{"\"我方\"}", "\"我方\"},\n        {\"date\": \"2023-06-01\", \"text\": \"对方\"}"}}},
        MergeCase{
            "one_amends_and_one_reports",
            {{"\"启动\"}", "\"启动\"},\n        {\"date\": \"2023-06-01\", \"text\": \"我方\"}"}},
            {{"启动", "已启动"}},
            {{"启动", "已启动"}}},
        MergeCase{"entries_without_keys",
                  {{"\"启动\"}", "\"启动\"},\n        {}"}},
                  {{"启动", "已启动"}},
                  {{"启动", "已启动"}}},
        MergeCase{"one_unit_more_one_less",
                  {{R"(["一科", "二科"])", R"(["一科", "二科", "三科"])"}},
                  {{R"(["一科", "二科"])", R"(["二科", "四科"])"}},
                  {{R"(["一科", "二科", "三科"])", R"(["二科", "三科", "四科"])"}}},
        MergeCase{"unit_without_brackets",
                  {{R"("lead": "卫健委")", R"("lead": ["卫健委", "医保局"])"}},
                  {{R"("lead": "卫健委")", R"("lead": ["卫健委", "民政局"])"}},
                  {{R"(["卫健委", "医保局"])", R"(["卫健委", "医保局", "民政局"])"}}},
        MergeCase{"set_of_an_unknown_key",
                  {{R"(["a", "b"])", R"(["a"])"}},
                  {{R"(["a", "b"])", R"(["a", "b", "\u0063"])"}},
                  {{R"(["a"])", R"(["a", "\u0063"])"}}},
        MergeCase{"new_key_in_its_place",
                  {},
                  {{"\"remark\": \"旧\"", "\"score\": 1.50,\n      \"remark\": \"旧\""}},
                  {{"\"remark\": \"旧\"", "\"remark\": \"旧\",\n      \"score\": 1.50"}}},
        MergeCase{"key_removed",
                  {kStarted},
                  {{",\n      \"remark\": \"旧\"", ""}},
                  {{",\n      \"remark\": \"旧\"", ""}}},
        MergeCase{"task_removed", {kStarted}, {{kTask2, ""}}, {{kTask2, ""}}},
        MergeCase{"removed_by_both", {{kTask2, ""}}, {{kTask2, ""}}, {}},
        MergeCase{"spelled_otherwise", {{"\"旧\"", "\"新\""}}, {{"\"旧\"", "\"\\u65b0\""}}, {}},
        MergeCase{
            "status_in_other_words", {{"not_started", "done"}}, {{"not_started", "已完成"}}, {}},
        MergeCase{"new_tasks_on_both_sides",
                  {{kEnd, new_task("4", "我方")}},
                  {{kEnd, new_task("\"5-2\"", "对方")}},
                  {{"\"我方\"\n    }\n",
                    "\"我方\"\n    },\n    {\n      \"id\": \"5-2\",\n      \"task\": \"对方\"\n   "
                    " }\n"}}},
        MergeCase{
            "new_tasks_under_one_id",
            {{kEnd, new_task("4", "我方")}},
            {{kEnd, new_task("4", "对方")}},
            {{"\"我方\"\n    }\n",
              "\"我方\"\n    },\n    {\n      \"id\": 5,\n      \"task\": \"对方\"\n    }\n"}}},
        MergeCase{"one_new_task_on_both_sides",
                  {{kEnd, new_task("4", "同")}},
                  {{kEnd, new_task("4", "同")}},
                  {}},
        MergeCase{"one_new_task_that_theirs_went_on_with",
                  {{kEnd, new_task("4", "同")}},
                  {{kEnd, new_task("4", "同\",\n      \"remark\": \"新")}},
                  {{"\"同\"\n", "\"同\",\n      \"remark\": \"新\"\n"}}},
        MergeCase{"new_task_behind_its_neighbour",
                  {},
                  {{kTask2, "    {\n      \"id\": 7,\n      \"task\": \"插\"\n    },\n" + kTask2}},
                  {{kTask2, "    {\n      \"id\": 7,\n      \"task\": \"插\"\n    },\n" + kTask2}}},
        MergeCase{"title_of_the_list",
                  {kStarted},
                  {{"\"清单\"", "\"新清单\""}},
                  {{"\"清单\"", "\"新清单\""}}}),
    CaseName{});

std::string conflict(const std::string& ours, const std::string& theirs) {
  return "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n";
}

const std::string kProgress =
    "      \"progress\": [\n        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": "
    "\"已启动\"}\n      ],\n";

INSTANTIATE_TEST_SUITE_P(
    Conflicts, MergedList,
    testing::Values(
        MergeCase{"one_field",
                  {kStarted},
                  {kPaused},
                  {{"      \"status\": \"in_progress\",\n",
                    conflict("      \"status\": \"in_progress\",\n",
                             "      \"status\": \"paused\",\n")}}},
        MergeCase{"last_field",
                  {{"旧", "甲方"}},
                  {{"旧", "乙方"}},
                  {{"      \"remark\": \"甲方\"\n",
                    conflict("      \"remark\": \"甲方\"\n", "      \"remark\": \"乙方\"\n")}}},
        MergeCase{"changed_and_removed",
                  {{"6月底前", "7月底前"}},
                  {{"      \"deadline\": \"6月底前\",\n", ""}},
                  {{"      \"deadline\": \"7月底前\",\n",
                    conflict("      \"deadline\": \"7月底前\",\n", "")}}},
        MergeCase{"last_field_removed",
                  {{",\n      \"remark\": \"\"", ""}},
                  {{"\"remark\": \"\"", "\"remark\": \"x\""}},
                  {{"      ]\n", conflict("      ]\n", "      ],\n      \"remark\": \"x\"\n")}}},
        MergeCase{
            "two_fields",
            {kStarted, {"\"remark\": \"\"", "\"remark\": \"x\""}},
            {kPaused, {"\"remark\": \"\"", "\"remark\": \"y\""}},
            {{"      \"status\": \"in_progress\",\n",
              conflict("      \"status\": \"in_progress\",\n", "      \"status\": \"paused\",\n")},
             {"      \"remark\": \"x\"\n",
              conflict("      \"remark\": \"x\"\n", "      \"remark\": \"y\"\n")}}},
        MergeCase{
            "one_entry_amended_by_both",
            {{"启动", "已启动"}},
            {{"启动", "未启动"}},
            {{"        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": \"已启动\"}\n",
              conflict(
                  "        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": \"已启动\"}\n",
                  "        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": "
                  "\"未启动\"}\n")}}},
        MergeCase{"entry_amended_and_removed",
                  {{"启动", "已启动"}},
                  {{"\n        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": "
                    "\"启动\"}\n      ",
                    ""}},
                  {{kProgress, conflict(kProgress, "      \"progress\": [],\n")}}},
        MergeCase{
            "entry_removed_and_amended",
            {{"\n        {\"date\": \"2023-05-01\", \"unit\": \"一科\", \"text\": \"启动\"}\n     "
              " ",
              ""}},
            {{"启动", "已启动"}},
            {{"      \"progress\": [],\n", conflict("      \"progress\": [],\n", kProgress)}}},
        MergeCase{"several_names_in_one_text",
                  {{R"(["一科", "二科"])", R"(["一科", "二科", "三科"])"}},
                  {{R"(["一科", "二科"])", R"("一科、二科")"}},
                  {{"      \"units\": [\"一科\", \"二科\", \"三科\"],\n",
                    conflict("      \"units\": [\"一科\", \"二科\", \"三科\"],\n",
                             "      \"units\": \"一科、二科\",\n")}}},
        MergeCase{"task_changed_and_removed",
                  {{"旧", "新"}},
                  {{kTask2, ""}},
                  {{with(kTask2, {{"旧", "新"}}), conflict(with(kTask2, {{"旧", "新"}}), "")}}},
        MergeCase{"task_removed_and_changed",
                  {{kTask2, ""}},
                  {{"旧", "新"}},
                  {{"    {\n      \"id\": 3",
                    conflict("", with(kTask2, {{"旧", "新"}})) + "    {\n      \"id\": 3"}}},
        MergeCase{"title_of_the_list",
                  {{"\"清单\"", "\"甲\""}},
                  {{"\"清单\"", "\"乙\""}},
                  {{"  \"title\": \"甲\",\n",
                    conflict("  \"title\": \"甲\",\n", "  \"title\": \"乙\",\n")}}}),
    CaseName{});

/// The keys of one task in the three versions.
struct KeysCase {
  std::string_view name;
  std::string base;
  std::string ours;
  std::string theirs;
  std::string merged;  ///< empty: a conflict
};

void PrintTo(const KeysCase& row, std::ostream* out) {
  *out << row.name;
}

class MergedKeys : public testing::TestWithParam<KeysCase> {};

TEST_P(MergedKeys, AreOfBothSidesOrInConflict) {
  const auto list = [](const std::string& keys) {
    return R"([{"id": 1, "task": "甲", )" + keys + "}]\n";
  };
  const auto& [name, base, ours, theirs, expected] = GetParam();
  const std::string text = merged(list(base), list(ours), list(theirs)).text;
  if (expected.empty()) {
    EXPECT_THAT(text, testing::StartsWith("<<<<<<< ours\n"));
  } else {
    EXPECT_EQ(text, list(expected));
  }
}

std::string monthly(const std::string& days) {
  return R"("deadline": "每月25日前", "met": [)" + days + "]";
}

INSTANTIATE_TEST_SUITE_P(
    MetPeriods, MergedKeys,
    testing::Values(
        KeysCase{"two", monthly(R"("2023-01-20")"), monthly(R"("2023-01-20", "2023-02-20")"),
                 monthly(R"("2023-01-20", "2023-03-20")"),
                 monthly(R"("2023-01-20", "2023-02-20", "2023-03-20")")},
        KeysCase{"one_day", monthly(R"("2023-01-20")"), monthly(R"("2023-01-20", "2023-02-20")"),
                 monthly(R"("2023-02-20", "2023-01-20")"),
                 monthly(R"("2023-01-20", "2023-02-20")")},
        KeysCase{"one_on_two_days", monthly(R"("2023-01-20")"),
                 monthly(R"("2023-01-20", "2023-02-20")"), monthly(R"("2023-01-20", "2023-02-21")"),
                 ""},
        KeysCase{"one_that_base_had_met", monthly(R"("2023-01-20")"),
                 monthly(R"("2023-01-20", "2023-01-22")"), monthly(R"("2023-01-20", "2023-02-20")"),
                 monthly(R"("2023-01-20", "2023-01-22", "2023-02-20")")},
        KeysCase{"one_corrects_a_day", monthly(R"("2023-01-20")"), monthly(R"("2023-01-21")"),
                 monthly(R"("2023-01-20", "2023-02-20")"),
                 monthly(R"("2023-01-21", "2023-02-20")")},
        KeysCase{"both_correct_a_day", monthly(R"("2023-01-20")"), monthly(R"("2023-01-21")"),
                 monthly(R"("2023-01-19")"), ""}),
    CaseName{});

std::string by_parts(const std::string& days) {
  return R"("deadline": "2023年3月10日前完成方案，6月底前完成", "met": [)" + days + "]";
}

INSTANTIATE_TEST_SUITE_P(
    MetMilestones, MergedKeys,
    testing::Values(KeysCase{"the_next_one_alike", by_parts(R"("2023-03-01")"),
                             by_parts(R"("2023-03-01", "2023-06-20")"), by_parts(R"("2023-03-02")"),
                             by_parts(R"("2023-03-02", "2023-06-20")")},
                    KeysCase{"none_is_met_behind_one_that_no_longer_is",
                             by_parts(R"("2023-03-01")"), by_parts(R"("2023-03-01", "2023-06-20")"),
                             by_parts(""), ""},
                    KeysCase{"the_same_of_theirs", by_parts(R"("2023-03-01")"), by_parts(""),
                             by_parts(R"("2023-03-01", "2023-06-20")"), ""},
                    KeysCase{"of_another_kind_of_deadline", monthly(R"("2023-01-20")"),
                             monthly(R"("2023-01-20", "2023-02-20")"), by_parts(R"("2023-03-01")"),
                             ""}),
    CaseName{});

const std::string kDone = R"({"date": "2023-05-01", "unit": "一科", "text": "已办"})";
const std::string kAmended = R"({"date": "2023-05-01", "unit": "一科", "text": "已办结"})";
const std::string kSecond = R"({"date": "2023-05-01", "unit": "一科", "text": "又办"})";
const std::string kOther = R"({"date": "2023-06-01", "unit": "二科", "text": "新"})";

std::string progress(const std::vector<std::string>& entries) {
  std::string text = "\"progress\": [";
  for (const std::string& entry : entries) text += (text.ends_with('[') ? "" : ", ") + entry;
  return text + "]";
}

INSTANTIATE_TEST_SUITE_P(
    EqualEntries, MergedKeys,
    testing::Values(KeysCase{"both_remove_one", progress({kDone, kDone}), progress({kDone}),
                             progress({kDone, kOther}), progress({kDone, kOther})},
                    KeysCase{"both_amend_one_alike", progress({kDone, kDone}),
                             progress({kDone, kAmended}), progress({kDone, kAmended, kOther}),
                             progress({kDone, kAmended, kOther})},
                    KeysCase{"theirs_removes_both", progress({kDone, kDone}),
                             progress({kDone, kDone, kOther}), progress({}), progress({kOther})},
                    KeysCase{"both_amend_alike_and_one_reports_again", progress({kDone}),
                             progress({kAmended}), progress({kAmended, kSecond}),
                             progress({kAmended, kSecond})}),
    CaseName{});

INSTANTIATE_TEST_SUITE_P(
    NamesInOneText, MergedKeys,
    testing::Values(KeysCase{"in_all_versions", R"("units": "甲、乙")",
                             R"("units": ["甲、乙", "丙"])", R"("units": ["甲、乙", "丁"])",
                             R"("units": ["甲、乙", "丙", "丁"])"},
                    KeysCase{"in_one", R"("units": ["甲", "乙"])", R"("units": "甲、乙")",
                             R"("units": ["甲", "乙", "丙"])", ""}),
    CaseName{});

std::string every(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

struct LayoutCase {
  std::string_view name;
  std::string (*laid_out)(const std::string&);
};

void PrintTo(const LayoutCase& row, std::ostream* out) {
  *out << row.name;
}

class MergedLayout : public testing::TestWithParam<LayoutCase> {};

const std::vector<Swap> kTheirWork{
    {kStarted.from, "done"},
    {"\"remark\": \"旧\"", "\"来源\": {\n        \"a\": [\n          1\n        ]\n      }"},
    {kEnd, new_task("4", "对方")}};

TEST_P(MergedLayout, NewTextIsLaidOutAsOurs) {
  const auto laid_out = GetParam().laid_out;
  const std::string ours = with(kBase, {{"\"清单\"", "\"新清单\""}});
  const std::string theirs = with(kBase, kTheirWork);
  EXPECT_EQ(merged(kBase, laid_out(ours), theirs).text, laid_out(with(ours, kTheirWork)));
}

std::string up_to_line_end(const std::string& text) {
  return text.substr(0, text.find_last_not_of("\r\n") + 1);
}

TEST_P(MergedLayout, MarkersStandOnLinesOfTheirOwn) {
  const auto laid_out = GetParam().laid_out;
  const std::string ours = laid_out(with(kBase, {kStarted}));
  const auto marked = read_markers(merged(kBase, ours, with(kBase, {kPaused})).text);
  ASSERT_TRUE(marked.has_value());
  // A conflict on a last line without an end gets one, for the marker below it.
  EXPECT_EQ(up_to_line_end(marked->ours), up_to_line_end(ours));
  EXPECT_EQ(up_to_line_end(marked->theirs),
            up_to_line_end(with(ours, {{"in_progress", "paused"}})));
}

std::string without_lines(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\n') {
      result += text[at];
      continue;
    }
    while (at + 1 < text.size() && text[at + 1] == ' ') ++at;
    if (result.ends_with(',')) result += ' ';
  }
  return result;
}

INSTANTIATE_TEST_SUITE_P(
    All, MergedLayout,
    testing::Values(
        LayoutCase{"canonical", [](const std::string& text) { return text; }},
        LayoutCase{"crlf", [](const std::string& text) { return every(text, "\n", "\r\n"); }},
        LayoutCase{"tabs", [](const std::string& text) { return every(text, "  ", "\t"); }},
        LayoutCase{"four_spaces",
                   [](const std::string& text) { return every(text, "  ", "    "); }},
        LayoutCase{"byte_order_mark",
                   [](const std::string& text) { return "\xef\xbb\xbf" + text; }},
        LayoutCase{"no_final_line_end",
                   [](const std::string& text) { return text.substr(0, text.size() - 1); }},
        LayoutCase{"one_line", without_lines}),
    CaseName{});

}  // namespace
}  // namespace tasks::test
