#include <array>
#include <cstddef>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

using testing::ElementsAreArray;

struct WrapCase {
  std::string_view name;
  std::string_view text;
  std::size_t columns;
  std::vector<std::string_view> lines;
};

void PrintTo(const WrapCase& row, std::ostream* out) {
  *out << row.name;
}

class Wrap : public testing::TestWithParam<WrapCase> {};

TEST_P(Wrap, BreaksLikeAPrinter) {
  EXPECT_THAT(wrap(GetParam().text, GetParam().columns), ElementsAreArray(GetParam().lines));
}

INSTANTIATE_TEST_SUITE_P(
    Text, Wrap,
    testing::Values(
        WrapCase{"empty", "", 10, {""}}, WrapCase{"fits", "卫健委", 6, {"卫健委"}},
        WrapCase{"between_characters", "常态化推进", 6, {"常态化", "推进"}},
        WrapCase{"no_limit", "2月底前，常态化推进", 0, {"2月底前，常态化推进"}},
        WrapCase{"comma_takes_its_character_along", "底前，推进", 4, {"底", "前，", "推进"}},
        WrapCase{"closing_marks_stay_together", "“模范自治区”。", 12, {"“模范自治", "区”。"}},
        WrapCase{"opening_mark_goes_with_its_word", "建设“模范”", 5, {"建设", "“模", "范”"}},
        WrapCase{"bracket_moves_down", "各党组（党支部）", 8, {"各党组", "（党支", "部）"}},
        WrapCase{"number_stays_whole", "开展不少于12345次", 12, {"开展不少于", "12345次"}},
        WrapCase{"date_stays_whole", "自2023-06-30起", 11, {"自", "2023-06-30", "起"}},
        WrapCase{"decimal_and_version", "约3.14倍v2.1.2", 8, {"约3.14倍", "v2.1.2"}},
        WrapCase{"formula_of_the_notice", "进步 “10+6+N” 创建", 12, {"进步", "“10+6+N” 创", "建"}},
        WrapCase{"number_and_percent", "完成率100%以上", 9, {"完成率", "100%以上"}},
        WrapCase{"blanks_at_a_break_are_dropped", "weekly   report", 8, {"weekly", "report"}},
        WrapCase{"words",
                 "see the list (well-known), done",
                 13,
                 {"see the list", "(well-known),", "done"}},
        WrapCase{
            "word_and_mark_too_long", "see well-known, done", 10, {"see", "well-know", "n, done"}},
        WrapCase{"long_word_is_cut", "abcdefghij", 4, {"abcd", "efgh", "ij"}},
        WrapCase{"long_word_after_text", "见abcdefghij", 6, {"见", "abcdef", "ghij"}},
        WrapCase{"dash_is_not_parted", "目标——完成", 5, {"目标", "——完", "成"}},
        WrapCase{"line_breaks_of_the_text", "一\n二\r\n\n三", 10, {"一", "二", "", "三"}},
        WrapCase{"line_breaks_without_limit", "一\n二", 0, {"一", "二"}},
        WrapCase{"indent_stays", "  首行很长很长", 8, {"  首行很", "长很长"}},
        WrapCase{"mark_after_blanks", "铸牢意识 ，推进", 8, {"铸牢意", "识 ，推", "进"}},
        WrapCase{"blank_after_opening_mark", "铸牢（ 意识）", 8, {"铸牢", "（ 意", "识）"}},
        WrapCase{"only_blanks", "          ", 4, {""}},
        WrapCase{"trailing_blanks_need_no_line", "abcd      ", 4, {"abcd"}},
        WrapCase{"family_is_not_split",
                 "👨\u200d👩\u200d👧👨\u200d👩\u200d👧",
                 3,
                 {"👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"}},
        WrapCase{"accents_stay", "e\u0301e\u0301e\u0301", 2, {"e\u0301e\u0301", "e\u0301"}},
        WrapCase{"nothing_but_marks", "。。。。。", 4, {"。。", "。。", "。"}},
        WrapCase{"wider_than_the_line", "中文", 1, {"中", "文"}},
        WrapCase{"no_break_blank", "10\u00a0km road", 7, {"10\u00a0km", "road"}}),
    CaseName{});

constexpr std::string_view kSixthTask =
    "二是做好全国民族团结进步示范旗复测复评工作，按规定评选表彰一批民族团结进步模范集体和个人。"
    "优化提升民族团结进步 “10+6+N” 创建体系，建强 10 个主阵地、主窗口，抓实6项活动载体，"
    "拓展多个重点行业和服务领域，推动民族团结进步创建工作提档升级，"
    "擦亮我旗“全国民族团结进步示范旗”的金字招牌。（2023-06-30前，见v2.1.2）";

TEST(Wrap, KeepsTheRulesAtEveryWidth) {
  for (std::size_t columns = 14; columns <= 120; ++columns) {
    SCOPED_TRACE(columns);
    std::string all;
    for (const std::string& line : wrap(kSixthTask, columns)) {
      all += line + "\n";
      ASSERT_FALSE(line.empty());
      for (const std::string_view mark : {"，", "。", "、", "”", "）"}) {
        EXPECT_FALSE(line.starts_with(mark)) << line;
      }
      for (const std::string_view mark : {"“", "（"}) EXPECT_FALSE(line.ends_with(mark)) << line;
      EXPECT_LE(display_width(line), columns) << line;
    }
    for (const std::string_view whole : {"10+6+N", "2023-06-30", "v2.1.2"}) {
      EXPECT_NE(all.find(whole), std::string::npos) << all;
    }
  }
}

std::string random_text(std::mt19937& random) {
  constexpr std::array<std::string_view, 22> kParts{
      "中", "文", "，", "。", "“", "”", "（", "）",      " ",        " ",    "a",
      "b",  "1",  "-",  ".",  "—", "…", "é",  "e\u0301", "👨\u200d👩", "\xff", "\u3000"};
  std::string text;
  for (std::size_t count = random() % 60; count > 0; --count)
    text += kParts[random() % kParts.size()];
  return text;
}

std::string without_blanks(std::string_view text) {
  std::string result;
  for (const Grapheme& grapheme : graphemes(text)) {
    const std::string_view part = text.substr(grapheme.begin, grapheme.end - grapheme.begin);
    if (part != " " && part != "\u3000") result += part;
  }
  return result;
}

TEST(Wrap, NeverExceedsTheWidthAndLosesOnlyBlanks) {
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_text(random);
    const std::size_t columns = 2 + random() % 20;
    std::string joined;
    for (const std::string& line : wrap(text, columns)) {
      ASSERT_LE(display_width(line), columns) << text;
      joined += line;
    }
    ASSERT_EQ(without_blanks(joined), without_blanks(text));
  }
}

TEST(Wrap, TakesTimeByTheLengthOfTheText) {
  const std::string text(2'000'000, 'a');
  EXPECT_EQ(wrap(text, 100).size(), 20'000U);
}

}  // namespace
}  // namespace tasks
