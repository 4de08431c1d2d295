#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

struct MarkdownCase {
  std::string_view name;
  std::string_view text;
  std::string_view expected;
};

void PrintTo(const MarkdownCase& row, std::ostream* out) {
  *out << row.name;
}

class MarkdownCell : public testing::TestWithParam<MarkdownCase> {};

TEST_P(MarkdownCell, IsText) {
  Grid grid;
  grid.columns = {{.key = "k", .heading = "标题"}};
  grid.rows = {{{std::string(GetParam().text)}}};
  EXPECT_EQ(render_markdown(grid),
            "| 标题 |\n| --- |\n| " + std::string(GetParam().expected) + " |\n");
}

INSTANTIATE_TEST_SUITE_P(
    Data, MarkdownCell,
    testing::Values(
        MarkdownCase{"plain", "2月底前，常态化推进（2023-06-30）",
                     "2月底前，常态化推进（2023-06-30）"},
        MarkdownCase{"pipe", "a|b", "a\\|b"}, MarkdownCase{"backslash_pipe", "a\\|b", "a\\\\\\|b"},
        MarkdownCase{"backslash_at_the_end", "a\\", "a\\\\"},
        MarkdownCase{"emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"},
        MarkdownCase{"code", "`rm`", "\\`rm\\`"},
        MarkdownCase{"link", "[a](http://x)", "\\[a\\](http\\://x)"},
        MarkdownCase{"image", "![a](b)", "\\!\\[a\\](b)"},
        MarkdownCase{"tag", "<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"},
        MarkdownCase{"reference", "&lt;&#60;", "&amp;lt;&amp;\\#60;"},
        MarkdownCase{"heading", "# a", "\\# a"}, MarkdownCase{"formula", "$x$", "\\$x\\$"},
        MarkdownCase{"bare_link", "https://x.cn/a", "https\\://x.cn/a"},
        MarkdownCase{"bare_www", "www.x.cn WWW.X", "www\\.x.cn WWW\\.X"},
        MarkdownCase{"mail", "a@b.cn mailto:a", "a\\@b.cn mailto\\:a"},
        MarkdownCase{"colon_and_blank", "note: x", "note: x"},
        MarkdownCase{"line_break", "a\nb\r\nc\rd", "a<br>b<br>c<br>d"},
        MarkdownCase{"row_by_line_break", "a |\n| b", "a \\|<br>\\| b"},
        MarkdownCase{"escape_sequence", "\x1b[2J", "\\\\e\\[2J"},
        MarkdownCase{"bidi", "\u202e", "\\\\u{202e}"}, MarkdownCase{"tab", "a\tb", "a\\\\tb"}),
    CaseName{});

TEST(Markdown, CaptionsAndFootersAreParagraphs) {
  Grid grid;
  grid.captions = {"截至 2023年6月30日", "- no list", "1. no list", "=== no heading", "   no code"};
  grid.columns = {{.key = "id", .heading = "序号", .align = Align::right},
                  {.key = "a|b", .heading = "a|b"}};
  grid.rows = {{{"4"}, {""}}};
  grid.footers = {"1 项"};
  EXPECT_EQ(render_markdown(grid),
            "截至 2023年6月30日\n\n\\- no list\n\n1\\. no list\n\n\\=== no heading\n\nno code\n\n"
            "| 序号 | a\\|b |\n| ---: | --- |\n| 4 |  |\n\n1 项\n");
}

TEST(Markdown, WithoutRowsHasNoTable) {
  Grid grid;
  grid.captions = {"none"};
  grid.columns = {{.key = "id", .heading = "序号"}};
  EXPECT_EQ(render_markdown(grid), "none\n");
}

}  // namespace
}  // namespace tasks
