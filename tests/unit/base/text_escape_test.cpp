#include <array>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

struct EscapeCase {
  std::string_view name;
  std::string_view text;
  std::string_view expected;
};

void PrintTo(const EscapeCase& row, std::ostream* out) {
  *out << row.name;
}

class EscapeControls : public testing::TestWithParam<EscapeCase> {};

TEST_P(EscapeControls, ShowsWhatActsOrHides) {
  EXPECT_EQ(escape_controls(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, EscapeControls,
    testing::Values(
        EscapeCase{"colour", "\x1b[31mred\x1b[0m", "\\e[31mred\\e[0m"},
        EscapeCase{"window_title", "\x1b]0;owned\x07", "\\e]0;owned\\x07"},
        EscapeCase{"link", "\x1b]8;;http://x\x1b\\y", "\\e]8;;http://x\\e\\y"},
        EscapeCase{"clipboard", "\x1b]52;c;AAAA\x07", "\\e]52;c;AAAA\\x07"},
        EscapeCase{"clear_screen_by_c1", "\u009b2J", "\\u{9b}2J"},
        EscapeCase{"osc_by_c1", "\u009d0;x\u009c", "\\u{9d}0;x\\u{9c}"},
        EscapeCase{"c1_as_stray_byte",
                   "\x9b"
                   "2J",
                   "\\x9b2J"},
        EscapeCase{"line_break", "a\nb", "a\\nb"}, EscapeCase{"crlf", "a\r\nb", "a\\r\\nb"},
        EscapeCase{"overwrite_by_cr", "bad\rgood", "bad\\rgood"},
        EscapeCase{"tab", "a\tb", "a\\tb"},
        EscapeCase{"backspace_bell_delete", "a\b\a\x7f", "a\\x08\\x07\\x7f"},
        EscapeCase{"vertical_tab_form_feed", "\v\f", "\\x0b\\x0c"},
        EscapeCase{"nul", std::string_view("a\0b", 3), "a\\x00b"},
        EscapeCase{"next_line", "a\u0085b", "a\\u{85}b"},
        EscapeCase{"line_and_paragraph_separator", "\u2028\u2029", "\\u{2028}\\u{2029}"},
        EscapeCase{"bidi_overrides", "\u202d\u202e\u202c", "\\u{202d}\\u{202e}\\u{202c}"},
        EscapeCase{"bidi_isolates", "\u2066\u2067\u2068\u2069",
                   "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"},
        EscapeCase{"bidi_marks", "\u200e\u200f\u061c", "\\u{200e}\\u{200f}\\u{61c}"},
        EscapeCase{"zero_width", "a\u200b\u2060\ufeff", "a\\u{200b}\\u{2060}\\u{feff}"},
        EscapeCase{"soft_hyphen", "a\u00adb", "a\\u{ad}b"},
        EscapeCase{"tags", "a\U000E0041\U000E007F", "a\\u{e0041}\\u{e007f}"},
        EscapeCase{"fillers", "\u115f\u3164\u034f", "\\u{115f}\\u{3164}\\u{34f}"},
        EscapeCase{"korean_filler_of_half_width", "\uffa0", "\\u{ffa0}"},
        EscapeCase{"korean_vowel_filler", "\u1160", "\\u{1160}"},
        EscapeCase{"reserved_to_be_ignored", "\u2065\ufff0\ufff8\U000E0002\U000E0FFF",
                   "\\u{2065}\\u{fff0}\\u{fff8}\\u{e0002}\\u{e0fff}"},
        EscapeCase{"empty_symbols", "a\u2800b\ufffc", "a\\u{2800}b\\u{fffc}"},
        EscapeCase{"selectors_with_nothing_to_select", "\ufe0f \ufe0e\u3000\ufe00",
                   "\\u{fe0f} \\u{fe0e}\u3000\\u{fe00}"},
        EscapeCase{"selectors_of_letters", "a\ufe0fé\ufe00Я\ufe01\"\ufe0f+\ufe0f",
                   "a\\u{fe0f}é\\u{fe00}Я\\u{fe01}\"\\u{fe0f}+\\u{fe0f}"},
        EscapeCase{"selectors_of_other_signs", "》\ufe00…\ufe0f（\ufe0f\u0301\ufe0f",
                   "》\\u{fe00}…\\u{fe0f}（\\u{fe0f}\u0301\\u{fe0f}"},
        EscapeCase{"selectors_in_a_row", "❤\ufe0f\ufe0f葛\U000E0100\U000E0101",
                   "❤\ufe0f\\u{fe0f}葛\U000E0100\\u{e0101}"},
        EscapeCase{"selectors_of_others", "a\U000E0100葛\u180b", "a\\u{e0100}葛\\u{180b}"},
        EscapeCase{"joiner_behind_two_selectors", "👩\ufe0f\ufe0f\u200d👩",
                   "👩\ufe0f\\u{fe0f}\\u{200d}👩"},
        EscapeCase{"annotation", "\ufff9\ufffb", "\\u{fff9}\\u{fffb}"},
        EscapeCase{"stray_bytes", "中\xff\xfe", "中\\xff\\xfe"},
        EscapeCase{"half_a_character", "a\xe4\xb8", "a\\xe4\\xb8"},
        EscapeCase{"surrogate", "\xed\xa0\x80", "\\xed\\xa0\\x80"},
        EscapeCase{"joiner_between_letters", "a\u200db", "a\\u{200d}b"},
        EscapeCase{"joiner_at_the_end", "👩\u200d", "👩\\u{200d}"},
        EscapeCase{"joiner_at_the_start", "\u200d👩", "\\u{200d}👩"},
        EscapeCase{"joiners_in_a_row", "👩\u200d\u200d👩", "👩\\u{200d}\\u{200d}👩"},
        EscapeCase{"mongolian_separator_elsewhere", "a\u180e", "a\\u{180e}"}),
    CaseName{});

class LeftAlone : public testing::TestWithParam<std::string_view> {};

TEST_P(LeftAlone, ByEscapeControls) {
  EXPECT_EQ(escape_controls(GetParam()), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, LeftAlone,
    testing::Values(
        "", "plain text, ~!@#$%^&*()", "back\\slash \\n",
        "优化提升民族团结进步 “10+6+N” 创建体系——《办法》（试行）…", "全方位建设“模范自治区〞任务",
        "\u3000\u3000首行缩进", "\u00a0é e\u0301",
        "👨\u200d👩\u200d👧 👩🏽\u200d🚀 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 🇨🇳",
        "葛\U000E0100", "葛\ufe00，\ufe01“\ufe00好”\ufe00", "∩\ufe00 ≨\ufe00 ↔\ufe0f *\ufe0f\u20e3",
        "、\ufe00 ☎\ufe0e #\ufe0f\u20e3", "ᠮᠣᠩᠭᠣᠯ ᠬᠠᠷ\u180eᠠ ᠨ\u180bᠠ", "مرحبا", "\ue000"));

TEST(EscapeControlsInJson, SpellsThemAsJsonDoes) {
  EXPECT_EQ(escape_controls_in_json("[\"\u009b2J\x7f中\u202e\",\"\U000E0041\"]"),
            R"(["\u009b2J\u007f中\u202e","\udb40\udc41"])");
  EXPECT_EQ(escape_controls_in_json("\"👩\u200d🚀 ❤\ufe0f\""), "\"👩\u200d🚀 ❤\ufe0f\"");
  EXPECT_EQ(escape_controls_in_json("\"1\ufe0f\u20e3\""), "\"1\ufe0f\u20e3\"");
}

TEST(EscapeControlsInJson, TakesNoSyntaxForWhatASelectorSelects) {
  EXPECT_EQ(escape_controls_in_json("\"\ufe0f\""), R"("\ufe0f")");
  EXPECT_EQ(escape_controls_in_json("\"\\n\ufe0f\\u0001\ufe0f\""), R"("\n\ufe0f\u0001\ufe0f")");
  EXPECT_TRUE(has_controls("\"\ufe0f\""));
  EXPECT_TRUE(has_controls("\"\\u0001\ufe0f\""));
}

TEST(NeedsJsonEscapes, WhereAByteCannotStandBetweenQuotes) {
  for (const std::string_view text : {"\"", "\\", "\n", "\x01中", "中\x1f", "a\tb"}) {
    EXPECT_TRUE(needs_json_escapes(text)) << text;
  }
  for (const std::string_view text : {"", "中 a", "\x7f", "\u009b/'"}) {
    EXPECT_FALSE(needs_json_escapes(text)) << text;
  }
}

TEST(ShowsNothing, KnowsBlanksOfAnyWidthAndWhatCannotBeSeen) {
  for (const std::string_view text :
       {"", " ", "\t\r\n", "\u3000\u00a0 \u2003", "\u200b\ufeff\u2800"}) {
    EXPECT_TRUE(shows_nothing(text)) << text;
  }
  for (const std::string_view text : {"-", " 中", "\u3000。", "\xff"}) {
    EXPECT_FALSE(shows_nothing(text)) << text;
  }
}

TEST(EscapeControls, LeavesNothingThatActs) {
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string text(random() % 24, '\0');
    for (char& byte : text) byte = static_cast<char>(random() & 0xFF);
    const std::string shown = escape_controls(text);
    ASSERT_TRUE(is_valid_utf8(shown));
    ASSERT_EQ(has_controls(text), shown != text);
    for (const char c : shown) ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    ASSERT_EQ(escape_controls(shown), shown) << "escaping twice changes nothing";
  }
}

TEST(EscapeControls, TwiceChangesNothingOfInvisibleCharactersInAnyOrder) {
  constexpr std::array<std::string_view, 12> kParts{"👩",  "\u200d", "\ufe0f", "\U000E0100",
                                                    "葛", "a",      " ",      "\u180e",
                                                    "ᠬ",  "\u180b", "\x1b",   "🏽"};
  std::mt19937 random(12);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (unsigned left = random() % 8; left > 0; --left) text += kParts[random() % kParts.size()];
    const std::string shown = escape_controls(text);
    ASSERT_EQ(escape_controls(shown), shown) << text;
  }
}

TEST(ShellWord, IsTakenAsItIsByAShell) {
  struct Row {
    std::string_view text;
    std::string_view word;
  };
  for (const Row& row : {Row{"4", "4"}, Row{"卫健委.json", "卫健委.json"}, Row{"HEAD~1", "HEAD~1"},
                         Row{"a/b-c_d:e@f", "a/b-c_d:e@f"}, Row{"", "''"}, Row{"~x", "'~x'"},
                         Row{"1; rm x", "'1; rm x'"}, Row{"$(x)", "'$(x)'"}, Row{"`x`", "'`x`'"},
                         Row{"it's", R"('it'\''s')"}, Row{"a\nb", "'a\nb'"}, Row{"*", "'*'"}}) {
    EXPECT_EQ(shell_word(row.text), row.word);
  }
}

}  // namespace
}  // namespace tasks
