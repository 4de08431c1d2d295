#include "tasks/base/error.h"

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

struct LocateCase {
  std::string_view name;
  std::string_view text;
  std::size_t offset;
  std::size_t line;
  std::size_t column;
  std::string_view excerpt;
  std::size_t caret;
};

void PrintTo(const LocateCase& row, std::ostream* out) {
  *out << row.name;
}

class Locate : public testing::TestWithParam<LocateCase> {};

TEST_P(Locate, CountsLinesAndCharacters) {
  const Place place = locate(GetParam().text, GetParam().offset);
  EXPECT_EQ(place.line, GetParam().line);
  EXPECT_EQ(place.column, GetParam().column);
  EXPECT_EQ(place.excerpt, GetParam().excerpt);
  EXPECT_EQ(place.caret, GetParam().caret);
  EXPECT_EQ(place.file, "");
}

INSTANTIATE_TEST_SUITE_P(
    Place, Locate,
    testing::Values(LocateCase{"empty", "", 0, 1, 1, "", 0},
                    LocateCase{"start", "ab\ncd", 0, 1, 1, "ab", 0},
                    LocateCase{"second_line", "ab\ncd\nef", 4, 2, 2, "cd", 1},
                    LocateCase{"at_the_line_end", "ab\ncd", 2, 1, 3, "ab", 2},
                    LocateCase{"crlf", "ab\r\ncd\r\nef", 5, 2, 2, "cd", 1},
                    LocateCase{"end_of_text", "ab\ncd", 5, 2, 3, "cd", 2},
                    LocateCase{"after_the_last_line", "ab\n", 3, 2, 1, "", 0},
                    LocateCase{"beyond_the_end", "ab", 9, 1, 3, "ab", 2},
                    LocateCase{"columns_are_characters", "{\"卫健委\": x", 13, 1, 8,
                               "{\"卫健委\": x", 13},
                    LocateCase{"byte_order_mark_is_no_column", "\xef\xbb\xbf{x", 4, 1, 2, "{x", 1},
                    LocateCase{"inside_the_byte_order_mark", "\xef\xbb\xbf{", 1, 1, 1, "{", 0}),
    CaseName{});

TEST(Locate, KeepsAPieceOfALongLine) {
  std::string line;
  for (int i = 0; i < 1000; ++i) line += "委";
  for (std::size_t offset = 0; offset <= line.size(); offset += 3) {
    const Place place = locate(line, offset);
    ASSERT_LE(place.excerpt.size(), 200U);
    ASSERT_TRUE(is_valid_utf8(place.excerpt));
    ASSERT_LE(place.caret, place.excerpt.size());
    ASSERT_EQ(place.column, offset / 3 + 1);
  }
}

TEST(Locate, HoldsOnAnyBytes) {
  std::mt19937 random(5);
  for (int round = 0; round < 5000; ++round) {
    std::string text(random() % 700, '\0');
    for (char& byte : text) byte = static_cast<char>(random() & 0xFF);
    const std::size_t offset = random() % (text.size() + 1);
    const Place place = locate(text, offset);
    ASSERT_GE(place.line, 1U);
    ASSERT_GE(place.column, 1U);
    ASSERT_LE(place.caret, place.excerpt.size());
    ASSERT_EQ(place.excerpt.find('\n'), std::string::npos);
  }
}

}  // namespace
}  // namespace tasks
