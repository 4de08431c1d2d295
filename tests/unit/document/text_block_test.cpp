// Masks against a look at each byte, and places found in texts against a walk through them.

#include "document/text_block.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "document/byte_masks.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// A mask of the bytes for which `is_meant` holds.
template <class IsMeant>
std::uint64_t mask_of(const std::string& bytes, const IsMeant& is_meant) {
  std::uint64_t mask = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool meant = is_meant(static_cast<unsigned char>(bytes[i]));
    mask |= std::uint64_t{meant ? 1U : 0U} << i;
  }
  return mask;
}

bool ends_string(unsigned char byte) {
  return byte < 0x20 || byte == '"' || byte == '\\';
}

bool is_blank(unsigned char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool is_rare(unsigned char byte) {
  return byte == 0xC0 || byte == 0xC1 || byte == 0xE0 || byte == 0xED || byte >= 0xF0;
}

void expect_masks(const ByteMasks& masks, const std::string& bytes) {
  using Byte = unsigned char;
  EXPECT_EQ(masks.string_ends, mask_of(bytes, ends_string));
  EXPECT_EQ(masks.blanks, mask_of(bytes, is_blank));
  EXPECT_EQ(masks.continuations, mask_of(bytes, [](Byte b) { return b >= 0x80 && b < 0xC0; }));
  EXPECT_EQ(masks.leads, mask_of(bytes, [](Byte b) { return b >= 0xC0; }));
  EXPECT_EQ(masks.long_leads, mask_of(bytes, [](Byte b) { return b >= 0xE0; }));
  EXPECT_EQ(masks.has_rare_leads, mask_of(bytes, is_rare) != 0);
}

void expect_both_masks(const std::string& bytes) {
  SCOPED_TRACE(testing::PrintToString(bytes));
  expect_masks(byte_masks(bytes.data()), bytes);
  expect_masks(portable::byte_masks(bytes.data()), bytes);
}

TEST(ByteMasks, TellEveryByteAtEveryPlace) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < ByteMasks::kSize; ++at) {
      std::string bytes(ByteMasks::kSize, 'a');
      bytes[at] = static_cast<char>(byte);
      expect_both_masks(bytes);
    }
  }
}

TEST(ByteMasks, TellRandomBytes) {
  std::mt19937 random(20230404);
  std::uniform_int_distribution<int> any_byte(0, 255);
  for (int round = 0; round < 5000; ++round) {
    std::string bytes(ByteMasks::kSize, ' ');
    for (char& byte : bytes) byte = static_cast<char>(any_byte(random));
    expect_both_masks(bytes);
  }
}

/// What string_end promises, character by character.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  while (at < text.size() && !ends_string(static_cast<unsigned char>(text[at]))) {
    const std::size_t size = code_point_size(text.substr(at));
    if (size == 0) break;
    at += size;
  }
  return at;
}

std::size_t end_of_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

/// Goes through a text as a scanner does: from the end of a string to behind the byte that ended
/// it.
void expect_ends(const std::string& text) {
  // A copy of the exact size: reading beyond the end is seen by AddressSanitizer.
  const std::vector<char> bytes(text.begin(), text.end());
  const std::string_view view(bytes.data(), bytes.size());
  TextBlock block(view);
  for (std::size_t at = 0; at < view.size();) {
    const std::size_t string_end = end_of_string(view, at);
    ASSERT_EQ(block.string_end(view.data() + at) - view.data(), string_end)
        << at << " in " << testing::PrintToString(text);
    if (string_end == view.size() || code_point_size(view.substr(string_end)) == 0) break;
    const std::size_t blanks_end = end_of_blanks(view, string_end);
    ASSERT_EQ(block.blanks_end(view.data() + string_end) - view.data(), blanks_end)
        << string_end << " in " << testing::PrintToString(text);
    at = std::max(blanks_end, string_end + 1);
    if (at < view.size() && code_point_size(view.substr(at)) == 0) break;
  }
}

/// Of each length, next to the limits of what is well-formed, and what is not.
const std::vector<std::string> kCharacters = {
    "é",
    "߿",
    "甲",
    "\xe0\xa0\x80",
    "\xed\x9f\xbf",
    "\xee\x80\x80",
    "\xef\xbf\xbf",
    "😀",
    "\xf4\x8f\xbf\xbf",
    "\x80",
    "\xc0\x80",
    "\xc1\xbf",
    "\xc2",
    "\xc2\xc2\x80",
    "\xe0\x9f\xbf",
    "\xe7\x94",
    "\xe7\x94\x22",
    "\xe7\x94\xb2\x80",
    "\xed\xa0\x80",
    "\xf0\x8f\xbf\xbf",
    "\xf0\x9f\x98",
    "\xf4\x90\x80\x80",
    "\xf8\x88\x80\x80\x80",
    "\xff",
};

TEST(TextBlock, FindsTheEndWhereverACharacterStands) {
  for (const std::string& character : kCharacters) {
    for (std::size_t before = 0; before <= 2 * ByteMasks::kSize; ++before) {
      expect_ends(std::string(before, 'a') + character);
      expect_ends(std::string(before, 'a') + character + "\"");
      expect_ends(std::string(before, 'a') + character + std::string(70, 'b') + "\"");
      expect_ends(std::string(before, 'a') + "甲" + character + "乙\" \n");
    }
  }
}

TEST(TextBlock, FindsTheEndOfEveryTruncation) {
  std::string text;
  for (int i = 0; i < 12; ++i) text += "甲é😀a\xed\x9f\xbf\"  \r\n\t\\乙丙";
  for (std::size_t size = 0; size <= text.size(); ++size) expect_ends(text.substr(0, size));
}

TEST(TextBlock, FindsTheEndInMixtures) {
  const std::vector<std::string> parts = {
      "a", "bc", "甲",       "乙丙丁戊", "é",  "😀",  "\xed\x9f\xbf", "\xe0\xa0\x80", "\xef\xbc\x8c",
      " ", "\n", "        ", "\"",       "\\", "\t", "\r",           "\x01"};
  const std::vector<std::string> bad = {"\x80", "\xe7", "\xed\xa0\x80", "\xf0\x9f"};
  std::mt19937 random(20230404);
  const auto one_of = [&random](const std::vector<std::string>& all) {
    return all[std::uniform_int_distribution<std::size_t>(0, all.size() - 1)(random)];
  };
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    while (text.size() < 200) text += one_of(parts);
    if (round % 2 == 0) text += one_of(bad) + one_of(parts);
    expect_ends(text);
  }
}

TEST(TextBlock, FindsTheEndOfOtherBytesInTheSamePlace) {
  std::string text = "0123456789\"";
  TextBlock block(text);
  EXPECT_EQ(block.string_end(text.data()), text.data() + 10);
  text = "0123\"56789\"";
  block.begin_anew(text);
  EXPECT_EQ(block.string_end(text.data()), text.data() + 4);
}

TEST(TextBlock, FindsTheEndFromAnEarlierPlace) {
  const std::string text = std::string(100, 'a') + '"';
  TextBlock block(text);
  EXPECT_EQ(block.string_end(text.data() + 80), text.data() + 100);
  EXPECT_EQ(block.string_end(text.data()), text.data() + 100);
}

}  // namespace
}  // namespace tasks
