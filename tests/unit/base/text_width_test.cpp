#include <array>
#include <cstddef>
#include <ostream>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

struct WidthCase {
  std::string_view name;
  std::string_view text;
  std::size_t graphemes;
  std::size_t columns;
};

void PrintTo(const WidthCase& row, std::ostream* out) {
  *out << row.name;
}

class Width : public testing::TestWithParam<WidthCase> {};

TEST_P(Width, CountsGraphemesAndColumns) {
  EXPECT_EQ(graphemes(GetParam().text).size(), GetParam().graphemes);
  EXPECT_EQ(display_width(GetParam().text), GetParam().columns);
}

INSTANTIATE_TEST_SUITE_P(
    Text, Width,
    testing::Values(
        WidthCase{"empty", "", 0, 0}, WidthCase{"latin", "plan B", 6, 6},
        WidthCase{"chinese", "卫健委", 3, 6}, WidthCase{"mixed", "创建“10+6+N”体系", 12, 16},
        WidthCase{"extension_b", "\U00020BB7野家", 3, 6},
        WidthCase{"full_width_latin", "ＡＢ（１）", 5, 10},
        WidthCase{"ideographic_blank", "\u3000", 1, 2},
        WidthCase{"ambiguous_is_narrow", "“”—…①№★", 7, 7},
        WidthCase{"combining_accent", "e\u0301", 1, 1},
        WidthCase{"many_accents", "e\u0301\u0302\u0303", 1, 1},
        WidthCase{"accent_alone", "\u0301", 1, 0},
        WidthCase{"kana_with_voice_mark", "か\u3099", 1, 2},
        WidthCase{"hangul_syllables", "한국", 2, 4},
        WidthCase{"hangul_jamo", "\u1112\u1161\u11ab", 1, 2},
        WidthCase{"mongolian", "ᠮᠣᠩᠭᠣᠯ", 6, 6}, WidthCase{"arabic", "مرحبا", 5, 5},
        WidthCase{"arabic_with_vowels", "مُ", 1, 1},
        WidthCase{"devanagari", "\u0915\u094d\u0937", 2, 2}, WidthCase{"emoji", "😀", 1, 2},
        WidthCase{"emoji_family", "👨\u200d👩\u200d👧", 1, 2},
        WidthCase{"emoji_skin", "👍🏽", 1, 2}, WidthCase{"heart_as_text", "❤", 1, 1},
        WidthCase{"heart_as_emoji", "❤\ufe0f", 1, 2}, WidthCase{"keycap", "1\ufe0f\u20e3", 1, 2},
        WidthCase{"selector_after_a_letter", "a\ufe0f", 1, 1}, WidthCase{"flag", "🇨🇳", 1, 2},
        WidthCase{"two_flags", "🇨🇳🇲🇳", 2, 4}, WidthCase{"half_a_flag", "🇨", 1, 1},
        WidthCase{"chinese_and_selector", "葛\U000E0100", 1, 2}, WidthCase{"crlf", "\r\n", 1, 0},
        WidthCase{"escape", "\x1b[0m", 4, 3}, WidthCase{"zero_width_blank", "a\u200bb", 3, 2},
        WidthCase{"stray_bytes", "\xff\x80", 2, 2},
        WidthCase{"half_a_character", "中\xe4\xb8", 3, 4}),
    CaseName{});

std::string random_bytes(std::mt19937& random) {
  std::string bytes(random() % 40, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
  return bytes;
}

TEST(Graphemes, CoverEveryByteOfAnything) {
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_bytes(random);
    std::size_t at = 0;
    std::size_t columns = 0;
    for (const Grapheme& grapheme : graphemes(text)) {
      ASSERT_EQ(grapheme.begin, at);
      ASSERT_GT(grapheme.end, grapheme.begin);
      ASSERT_LE(grapheme.columns, 2U);
      at = grapheme.end;
      columns += grapheme.columns;
    }
    ASSERT_EQ(at, text.size());
    ASSERT_EQ(columns, display_width(text));
  }
}

TEST(Graphemes, AddUpToTheWidthOfAnyMixture) {
  constexpr std::array<std::string_view, 14> kParts = {"a",      "7",  " ",       "甲",     "，",
                                                       "“",      "é",  "e\u0301", "\u0301", "😀",
                                                       "\u200d", "🇨🇳", "\ufe0f",  "\xff"};
  std::mt19937 random(8);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t parts = random() % 8; parts > 0; --parts) text += kParts[random() % 14];
    std::size_t columns = 0;
    for (const Grapheme& grapheme : graphemes(text)) columns += grapheme.columns;
    ASSERT_EQ(columns, display_width(text)) << text;
  }
}

struct TruncateCase {
  std::string_view name;
  std::string_view text;
  std::size_t columns;
  std::string_view expected;
};

void PrintTo(const TruncateCase& row, std::ostream* out) {
  *out << row.name;
}

class Truncate : public testing::TestWithParam<TruncateCase> {};

TEST_P(Truncate, CutsBetweenGraphemes) {
  const std::string result = truncate(GetParam().text, GetParam().columns);
  EXPECT_EQ(result, GetParam().expected);
  EXPECT_LE(display_width(result), GetParam().columns);
}

TEST(TruncateMarks, EndWithoutTakingAnyWidth) {
  std::string text = "a";
  for (int i = 0; i < 1000; ++i) text += "\u0301";
  EXPECT_EQ(truncate("甲乙" + text + "丙", 8), "甲乙…");
  EXPECT_EQ(truncate("e\u0301\u0302\u0303", 1), "e\u0301\u0302\u0303");
}

INSTANTIATE_TEST_SUITE_P(
    Text, Truncate,
    testing::Values(TruncateCase{"fits", "铸牢中华", 8, "铸牢中华"},
                    TruncateCase{"ellipsis_is_counted", "铸牢中华", 7, "铸牢中…"},
                    TruncateCase{"half_a_character_is_left_out", "铸牢中华", 6, "铸牢…"},
                    TruncateCase{"one_column", "铸牢", 1, "…"},
                    TruncateCase{"no_room", "铸牢", 0, ""},
                    TruncateCase{"latin", "weekly report", 7, "weekly…"},
                    TruncateCase{"accent_stays", "e\u0301e\u0301e\u0301", 2, "e\u0301…"},
                    TruncateCase{"family_is_not_split", "👨\u200d👩\u200d👧好", 3, "👨\u200d👩\u200d👧…"},
                    TruncateCase{"empty", "", 0, ""}),
    CaseName{});

TEST(Pad, FillsToTheColumn) {
  EXPECT_EQ(pad("卫健委", 8), "卫健委  ");
  EXPECT_EQ(pad("卫健委", 6), "卫健委");
  EXPECT_EQ(pad("卫健委", 3), "卫健委");
  EXPECT_EQ(pad("", 2), "  ");
}

struct Utf8Case {
  std::string_view name;
  std::string_view text;
  bool valid;
  std::size_t code_points;
};

void PrintTo(const Utf8Case& row, std::ostream* out) {
  *out << row.name;
}

class Utf8 : public testing::TestWithParam<Utf8Case> {};

TEST_P(Utf8, IsJudgedAndCounted) {
  EXPECT_EQ(is_valid_utf8(GetParam().text), GetParam().valid);
  EXPECT_EQ(count_code_points(GetParam().text), GetParam().code_points);
}

INSTANTIATE_TEST_SUITE_P(
    Text, Utf8,
    testing::Values(Utf8Case{"empty", "", true, 0}, Utf8Case{"ascii", "ab", true, 2},
                    Utf8Case{"chinese", "卫健委", true, 3}, Utf8Case{"emoji", "😀", true, 1},
                    Utf8Case{"last_code_point", "\U0010FFFF", true, 1},
                    Utf8Case{"beyond_the_last", "\xf4\x90\x80\x80", false, 4},
                    Utf8Case{"surrogate", "\xed\xa0\x80", false, 3},
                    Utf8Case{"last_before_surrogates", "\xed\x9f\xbf", true, 1},
                    Utf8Case{"overlong_two", "\xc0\x80", false, 2},
                    Utf8Case{"overlong_three", "\xe0\x80\x80", false, 3},
                    Utf8Case{"first_of_three", "\xe0\xa0\x80", true, 1},
                    Utf8Case{"overlong_four", "\xf0\x80\x80\x80", false, 4},
                    Utf8Case{"stray_continuation", "a\x80", false, 2},
                    Utf8Case{"cut_off", "\xe4\xb8", false, 2},
                    Utf8Case{"bad_third_byte", "\xe4\xb8\x41", false, 3},
                    Utf8Case{"nul", std::string_view("\0", 1), true, 1}),
    CaseName{});

TEST(BeginningOf, EndsWithAWholeCharacter) {
  EXPECT_EQ(beginning_of("中文", 6), "中文");
  EXPECT_EQ(beginning_of("中文", 5), "中");
  EXPECT_EQ(beginning_of("中文", 3), "中");
  EXPECT_EQ(beginning_of("中文", 2), "");
  EXPECT_EQ(beginning_of("ab中", 3), "ab");
  EXPECT_EQ(beginning_of("", 0), "");
}

}  // namespace
}  // namespace tasks
