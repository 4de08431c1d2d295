#include <algorithm>
#include <array>
#include <cstddef>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tasks/base/text.h"
#include "tasks/render/grid.h"
#include "unit/render/sample_grid.h"

namespace tasks {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST(Table, At40ColumnsEachRowIsABlock) {
  EXPECT_EQ(render_table(sample_grid(), {.width = 40}), R"(截至 2023年6月30日（含当天）到期的任务

4   实施健康乌审行动。加强传统医药资源保
    护和开发利用。
    责任单位：卫健委机关各股室、各卫生
      健康单位
    完成时限：6月底前
    剩余天数：3
    状态：临期

6   二是做好全国民族团结进步示范旗复测复
    评工作，按规定评选表彰一批民族团结进
    步模范集体和个人。优化提升民族团结进
    步 “10+6+N” 创建体系，建强 10 个主阵
    地、主窗口，抓实6项活动载体，拓展多
    个重点行业和服务领域，推动民族团结进
    步创建工作提档升级，擦亮我旗“全国民
    族团结进步示范旗”的金字招牌。
    责任单位：卫健委机关各股室、各卫生
      健康单位
    完成时限：常态化推进
    状态：常态化

12  纳入卫健工作计划。要将铸牢中华民族共
    同体意识、落实全方位建设“模范自治区”
    任务纳入卫健委工作规划，督促各卫生健
    康单位将铸牢中华民族共同体意识、落实
    全方位建设“模范自治区〞任务纳入单位
    工作计划。
    责任单位：卫健委机关各股室、各卫生
      健康单位
    完成时限：2月底前，常态化推进
    剩余天数：-122
    状态：逾期

3 项，其中 1 项逾期。
)");
}

TEST(Table, At80ColumnsTextsShareTheRoom) {
  EXPECT_EQ(render_table(sample_grid(), {.width = 80}), R"(截至 2023年6月30日（含当天）到期的任务

序号  具体任务                   责任单位          完成时限    剩余天数  状态
────  ─────────────────────────  ────────────────  ──────────  ────────  ──────
   4  实施健康乌审行动。加强传   卫健委机关各股    6月底前            3  临期
      统医药资源保护和开发利     室、各卫生健康单
      用。                       位

   6  二是做好全国民族团结进步   卫健委机关各股    常态化推进            常态化
      示范旗复测复评工作，按规   室、各卫生健康单
      定评选表彰一批民族团结进   位
      步模范集体和个人。优化提
      升民族团结进步 “10+6+N”
      创建体系，建强 10 个主阵
      地、主窗口，抓实6项活动载
      体，拓展多个重点行业和服
      务领域，推动民族团结进步
      创建工作提档升级，擦亮我
      旗“全国民族团结进步示范
      旗”的金字招牌。

  12  纳入卫健工作计划。要将铸   卫健委机关各股    2月底前，       -122  逾期
      牢中华民族共同体意识、落   室、各卫生健康单  常态化推进
      实全方位建设“模范自治区”   位
      任务纳入卫健委工作规划，
      督促各卫生健康单位将铸牢
      中华民族共同体意识、落实
      全方位建设“模范自治区〞任
      务纳入单位工作计划。

3 项，其中 1 项逾期。
)");
}

TEST(Table, At200ColumnsNoLineIsTiringToRead) {
  EXPECT_EQ(render_table(sample_grid(), {.width = 200}), R"(截至 2023年6月30日（含当天）到期的任务

序号  具体任务                                                          责任单位                          完成时限             剩余天数  状态
────  ────────────────────────────────────────────────────────────────  ────────────────────────────────  ───────────────────  ────────  ──────
   4  实施健康乌审行动。加强传统医药资源保护和开发利用。                卫健委机关各股室、各卫生健康单位  6月底前                     3  临期

   6  二是做好全国民族团结进步示范旗复测复评工作，按规定评选表彰一批民  卫健委机关各股室、各卫生健康单位  常态化推进                     常态化
      族团结进步模范集体和个人。优化提升民族团结进步 “10+6+N” 创建体
      系，建强 10 个主阵地、主窗口，抓实6项活动载体，拓展多个重点行业
      和服务领域，推动民族团结进步创建工作提档升级，擦亮我旗“全国民族
      团结进步示范旗”的金字招牌。

  12  纳入卫健工作计划。要将铸牢中华民族共同体意识、落实全方位建设“模   卫健委机关各股室、各卫生健康单位  2月底前，常态化推进      -122  逾期
      范自治区”任务纳入卫健委工作规划，督促各卫生健康单位将铸牢中华民
      族共同体意识、落实全方位建设“模范自治区〞任务纳入单位工作计划。

3 项，其中 1 项逾期。
)");
}

TEST(Table, WithoutALimitARowIsALine) {
  const auto lines = lines_of(render_table(sample_grid(), {}));
  ASSERT_EQ(lines.size(), 8U) << "caption, blank, heading, three rows, blank, footer";
  EXPECT_THAT(lines[2], testing::StartsWith("序号  具体任务  "));
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_THAT(lines[3 + i], HasSubstr(sample_grid().rows[i][1].text));
  }
  const auto column_of = [](const std::string& line, std::string_view text) {
    return display_width(line.substr(0, line.find(text)));
  };
  EXPECT_EQ(column_of(lines[3], "6月底前"), column_of(lines[2], "完成时限"));
  EXPECT_EQ(column_of(lines[5], "逾期"), column_of(lines[2], "状态"));
}

TEST(Table, WithoutALimitOneLongTextDoesNotWidenEveryRow) {
  Grid grid;
  grid.columns = {{.key = "task", .heading = "Task"}, {.key = "lead", .heading = "Lead"}};
  const std::string longest(5000, 'x');
  grid.rows = {{{longest}, {"a"}}};
  for (int i = 0; i < 99; ++i) grid.rows.push_back({{"x"}, {"b"}});
  const std::string printed = render_table(grid, TextLayout{});
  EXPECT_THAT(printed, testing::HasSubstr("\n" + longest + "  a\n"));
  // 50 columns are usual; four times as many are kept.
  EXPECT_THAT(printed, testing::HasSubstr("\nx" + std::string(199, ' ') + "  b\n"));
}

TEST(Table, ShortRowsStandCloseTogether) {
  Grid grid;
  grid.columns = {{.key = "id", .heading = "No."}, {.key = "lead", .heading = "Lead"}};
  grid.rows = {{{"1"}, {"卫健委"}}, {{"2"}, {""}}};
  EXPECT_EQ(render_table(grid, {.width = 80}),
            "No.  Lead\n"
            "───  ──────\n"
            "1    卫健委\n"
            "2\n");
}

TEST(Table, WithoutRowsOnlySaysWhatWasAskedAndLeftOut) {
  Grid grid = sample_grid();
  grid.rows = {};
  EXPECT_EQ(render_table(grid, {.width = 80}),
            "截至 2023年6月30日（含当天）到期的任务\n3 项，其中 1 项逾期。\n");
  EXPECT_EQ(render_table({}, {.width = 80}), "");
}

TEST(Table, ColourPaintsHeadingsAndTonesAndNothingElse) {
  const std::string plain = render_table(sample_grid(), {.width = 80});
  std::string painted = render_table(sample_grid(), {.width = 80, .colour = true});
  EXPECT_THAT(painted, HasSubstr("\x1b[1m序号\x1b[0m"));
  EXPECT_THAT(painted, HasSubstr("\x1b[1;31m逾期\x1b[0m"));
  for (std::size_t at = painted.find('\x1b'); at != std::string::npos; at = painted.find('\x1b')) {
    painted.erase(at, painted.find('m', at) - at + 1);
  }
  EXPECT_EQ(painted, plain);
}

TEST(Table, BlocksPaintLabelsApartFromValues) {
  EXPECT_THAT(render_table(sample_grid(), {.width = 40, .colour = true}),
              HasSubstr("    \x1b[2m状态：\x1b[0m\x1b[1;31m逾期\x1b[0m\n"));
}

TEST(Table, CellsCannotActOnTheTerminal) {
  Grid grid;
  grid.captions = {"\x1b[2J"};
  grid.columns = {{.key = "id", .heading = "\x1b]0;x\x07"},
                  {.key = "t", .heading = "T", .wraps = true}};
  grid.rows = {{{"1\n2"}, {"\x1b[31mred\r\n\u202eevil\t\xff"}}};
  grid.footers = {"a\nb"};
  for (const std::size_t width : {std::size_t{0}, std::size_t{14}, std::size_t{80}}) {
    for (const char c : render_table(grid, {.width = width})) {
      EXPECT_TRUE(c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)) << width;
    }
  }
  const auto lines = lines_of(render_table(grid, {}));
  EXPECT_THAT(lines,
              ElementsAre("\\e[2J", "", "\\e]0;x\\x07  T",
                          "1\\n2        \\e[31mred\\r\\n\\u{202e}evil\\t\\xff", "", "a\\nb"));
}

TEST(Table, BlocksHoldWithoutATextColumnAndWithEmptyOnes) {
  Grid grid;
  grid.columns = {{.key = "unit", .heading = "责任单位"}, {.key = "n", .heading = "任务数"}};
  grid.rows = {{{"卫健委机关各股室"}, {"12"}}};
  EXPECT_EQ(render_table(grid, {.width = 20}), "卫健委机关各股室\n  任务数：12\n");

  grid.columns[1].wraps = true;
  grid.columns[1].least = 40;
  grid.rows = {{{"14"}, {""}}, {{"附件一第三条"}, {"纳入基层党组织重点工作"}}};
  EXPECT_EQ(render_table(grid, {.width = 20}),
            "14\n\n"
            "附件一第三条\n  纳入基层党组织重点\n  工作\n");
}

std::string random_text(std::mt19937& random) {
  constexpr std::array<std::string_view, 12> kParts{"铸牢", "意识", "，", "。", "“",    "”",
                                                    " ",    "ab",   "1",  "\n", "\x1b", "👨\u200d👩"};
  std::string text;
  for (std::size_t count = random() % 30; count > 0; --count)
    text += kParts[random() % kParts.size()];
  return text;
}

Grid random_grid(std::mt19937& random) {
  Grid grid;
  grid.captions = {random_text(random)};
  for (std::size_t count = 1 + random() % 6; count > 0; --count) {
    grid.columns.push_back({.key = "k",
                            .heading = "标题",
                            .align = random() % 2 == 0 ? Align::left : Align::right,
                            .wraps = random() % 2 == 0,
                            .weight = static_cast<std::uint16_t>(1 + random() % 3),
                            .least = static_cast<std::uint16_t>(random() % 30)});
  }
  for (std::size_t count = random() % 5; count > 0; --count) {
    CellRow row;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) row.push_back({random_text(random)});
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

TEST(Table, NeverExceedsTheWidthNorEndsALineWithABlank) {
  std::mt19937 random(13);
  for (int round = 0; round < 3000; ++round) {
    const Grid grid = random_grid(random);
    const std::size_t width = 14 + random() % 120;
    const std::string table = render_table(grid, {.width = width});
    for (const std::string& line : lines_of(table)) {
      ASSERT_LE(display_width(line), width) << table;
      ASSERT_FALSE(line.ends_with(' ')) << table;
    }
  }
}

TEST(Table, LosesNoCharacterAtAnyWidth) {
  std::mt19937 random(17);
  const auto letters = [](const std::string& text) {
    std::string kept;
    for (const char c : text) {
      if (static_cast<unsigned char>(c) >= 0x80) kept += c;
    }
    std::sort(kept.begin(), kept.end());
    return kept;
  };
  for (int round = 0; round < 300; ++round) {
    Grid grid = random_grid(random);
    std::string all;
    for (const auto& row : grid.rows) {
      for (const Cell& cell : row) all += cell.text;
    }
    grid.captions.clear();
    for (GridColumn& column : grid.columns) column.heading = "x";
    std::string table = render_table(grid, {.width = 14 + random() % 120});
    for (std::size_t at = table.find("─"); at != std::string::npos; at = table.find("─")) {
      table.erase(at, std::string_view("─").size());
    }
    ASSERT_EQ(letters(table), letters(all)) << table;
  }
}

}  // namespace
}  // namespace tasks
