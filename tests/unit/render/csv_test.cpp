#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

Grid one_cell(std::string_view text) {
  Grid grid;
  grid.columns = {{.key = "k", .heading = "标题"}};
  grid.rows = {{{std::string(text)}}};
  return grid;
}

struct CellCase {
  std::string_view name;
  std::string_view text;
  std::string_view csv;
  std::string_view tsv;
};

void PrintTo(const CellCase& row, std::ostream* out) {
  *out << row.name;
}

class CsvCell : public testing::TestWithParam<CellCase> {};

TEST_P(CsvCell, IsOneFieldOfOneLine) {
  const Grid grid = one_cell(GetParam().text);
  EXPECT_EQ(render_csv(grid, {}), "k\n" + std::string(GetParam().csv) + "\n");
  EXPECT_EQ(render_tsv(grid, {}), "k\n" + std::string(GetParam().tsv) + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Text, CsvCell,
    testing::Values(CellCase{"plain", "卫健委", "卫健委", "卫健委"}, CellCase{"empty", "", "", ""},
                    CellCase{"comma", "a,b", "\"a,b\"", "a,b"},
                    CellCase{"semicolon", "a;=b", "\"a;=b\"", "a;=b"},
                    CellCase{"quote", "say \"x\"", "\"say \"\"x\"\"\"", "say \"x\""},
                    CellCase{"outer_blanks", " a ", "\" a \"", " a "},
                    CellCase{"backslash", "a\\b", "a\\b", "a\\\\b"},
                    CellCase{"line_break", "a\nb", "a\\nb", "a\\nb"},
                    CellCase{"crlf", "a\r\nb", "a\\r\\nb", "a\\r\\nb"},
                    CellCase{"tab", "a\tb", "a\\tb", "a\\tb"},
                    CellCase{"escape_sequence", "\x1b[2J", "\\e[2J", "\\e[2J"},
                    CellCase{"bidi", "a\u202eb", "a\\u{202e}b", "a\\u{202e}b"},
                    CellCase{"nul", std::string_view("a\0b", 3), "a\\x00b", "a\\x00b"},
                    CellCase{"stray_byte", "\xff", "\\xff", "\\xff"}),
    CaseName{});

struct FormulaCase {
  std::string_view name;
  std::string_view text;
  bool guarded;
};

void PrintTo(const FormulaCase& row, std::ostream* out) {
  *out << row.name;
}

class Formula : public testing::TestWithParam<FormulaCase> {};

TEST_P(Formula, IsGuardedWithAQuote) {
  const Grid grid = one_cell(GetParam().text);
  const bool quoted = render_tsv(grid, {}) == "k\n'" + render_tsv(grid, {.raw = true}).substr(2);
  EXPECT_EQ(quoted, GetParam().guarded);
  EXPECT_EQ(render_csv(grid, {}) != render_csv(grid, {.raw = true}), GetParam().guarded);
}

INSTANTIATE_TEST_SUITE_P(
    Cells, Formula,
    testing::Values(
        FormulaCase{"equals", "=1+1", true}, FormulaCase{"plus", "+cmd|' /C calc'!A0", true},
        FormulaCase{"minus", "-1+1", true}, FormulaCase{"at", "@SUM(A1)", true},
        FormulaCase{"full_width_equals", "＝1+1", true},
        FormulaCase{"full_width_plus", "＋1", true}, FormulaCase{"full_width_minus", "－1", true},
        FormulaCase{"full_width_at", "＠SUM(A1)", true}, FormulaCase{"tab", "\t=1", true},
        FormulaCase{"tab_before_text", "\ttext", true},
        FormulaCase{"carriage_return", "\rtext", true},
        FormulaCase{"after_line_break", "\n=1", true}, FormulaCase{"after_blanks", "  =1", true},
        FormulaCase{"after_wide_blank", "\u3000=1", true},
        FormulaCase{"after_hard_blank", "\u00a0=1", true},
        FormulaCase{"after_byte_order_mark", "\ufeff=1", true},
        FormulaCase{"after_double_quote", "\"=1", true},
        FormulaCase{"after_quote_and_blank", "' \"@x", true},
        FormulaCase{"phone_with_country_code", "+86 477 7581234", true},
        FormulaCase{"two_minus_signs", "--", true}, FormulaCase{"number_and_text", "-12天", true},
        FormulaCase{"plain_text", "2月底前，常态化推进", false},
        FormulaCase{"lone_minus", "-", false}, FormulaCase{"negative_number", "-119", false},
        FormulaCase{"signed_fraction", "+0.5", false}, FormulaCase{"fraction", "-12.50", false},
        FormulaCase{"day", "2023-06-30", false}, FormulaCase{"dash", "——见附件", false},
        FormulaCase{"inner_equals", "a=1", false}, FormulaCase{"empty", "", false},
        FormulaCase{"blanks", "   ", false}),
    CaseName{});

TEST(Csv, KeysOrLabelsAndNoCaptions) {
  Grid grid;
  grid.captions = {"caption"};
  grid.footers = {"footer"};
  grid.columns = {{.key = "id", .heading = "序号"}, {.key = "task", .heading = "具体任务"}};
  grid.rows = {{{"4"}, {"甲,乙"}}};
  EXPECT_EQ(render_csv(grid, {}), "id,task\n4,\"甲,乙\"\n");
  EXPECT_EQ(render_csv(grid, {.labels = true}), "序号,具体任务\n4,\"甲,乙\"\n");
  EXPECT_EQ(render_csv(grid, {.excel = true}), "\xef\xbb\xbf序号,具体任务\r\n4,\"甲,乙\"\r\n");
  EXPECT_EQ(render_tsv(grid, {}), "id\ttask\n4\t甲,乙\n");
  EXPECT_EQ(render_tsv(grid, {.labels = true}), "序号\t具体任务\n4\t甲,乙\n");
}

TEST(Csv, WithoutRowsIsTheHeaderLine) {
  Grid grid;
  grid.columns = {{.key = "id", .heading = "序号"}, {.key = "task", .heading = "具体任务"}};
  EXPECT_EQ(render_csv(grid, {}), "id,task\n");
  EXPECT_EQ(render_tsv(grid, {}), "id\ttask\n");
}

TEST(Csv, KeysOfTheListAreGuardedToo) {
  Grid grid = one_cell("x");
  grid.columns[0].key = "=cmd|x";
  EXPECT_EQ(render_csv(grid, {}), "'=cmd|x\nx\n");
}

/// The fields of one line, by RFC 4180.
std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields(1);
  bool inside = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && inside && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += line[++i];
    } else if (line[i] == '"') {
      inside = !inside;
    } else if (line[i] == ',' && !inside) {
      fields.emplace_back();
    } else {
      fields.back() += line[i];
    }
  }
  return fields;
}

TEST(Csv, PrintableCellsReadBack) {
  constexpr std::string_view kLetters = "ab,;\"'= \\|";
  std::mt19937 random(19);
  for (int round = 0; round < 5000; ++round) {
    Grid grid;
    std::vector<std::string> expected;
    for (int i = 0; i < 3; ++i) {
      std::string text;
      for (auto n = random() % 8; n > 0; --n) text += kLetters[random() % kLetters.size()];
      grid.columns.push_back({.key = "k", .heading = "k"});
      expected.push_back(text);
    }
    grid.rows = {{{expected[0]}, {expected[1]}, {expected[2]}}};
    std::string csv = render_csv(grid, {.raw = true});
    csv.pop_back();
    ASSERT_EQ(fields_of(std::string_view(csv).substr(csv.find('\n') + 1)), expected);
  }
}

}  // namespace
}  // namespace tasks
