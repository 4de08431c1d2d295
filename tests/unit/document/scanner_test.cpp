// The scanner against nlohmann's parser: the same verdict, and where both accept, the same tree.

#include "document/scanner.h"

#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "document/library_reader.h"

namespace tasks {
namespace {

using namespace std::string_literals;

std::string described(const SpanTree& tree) {
  std::string text;
  const auto add = [&](const Node& node) {
    const Span key = tree.key_span(node);
    text += std::to_string(static_cast<int>(node.kind)) + ' ' + std::to_string(node.span.begin) +
            '-' + std::to_string(node.span.end) + ' ' + std::to_string(key.begin) + '-' +
            std::to_string(key.end) + " past " + std::to_string(node.past) + " [" +
            std::string(node.key) + "] [" + std::string(node.text) + "]\n";
  };
  for (std::size_t i = 0; i < tree.root().past; ++i) add(tree.node(i));
  return text;
}

void expect_same(const std::string& text) {
  // A copy of the exact size: reading beyond the end is seen by AddressSanitizer.
  const std::vector<char> bytes(text.begin(), text.end());
  const std::string_view view(bytes.data(), bytes.size());
  const std::optional<SpanTree> scanned = scan(view);
  const Result<SpanTree> read = read_spans_by_library(view);
  ASSERT_EQ(scanned.has_value(), read.has_value()) << testing::PrintToString(text);
  if (!scanned) return;
  ASSERT_EQ(described(*scanned), described(*read)) << testing::PrintToString(text);
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A little of everything that JSON has.
const std::string kEverything =
    "\xef\xbb\xbf {\"a\\u0061\": [1, -0, 0.5e+10, 1E400, 12345678901234567890123, 1.50],\r\n"
    "\t\"甲\\n\\\"\\\\\\/\\b\\f\\r\\t\": {\"\": \"\", \"\\ud83d\\ude00\\u0000\": "
    "\"😀é\x7f߿\"},"
    "\"t\": true, \"f\":false,\"n\" : null , \"e\": {}, \"l\": [ ], \"long\": "
    "\"0123456789abcdef\\u00e90123456789abcdef\"}\n";

const std::vector<std::string> kTexts = {
    "",
    " ",
    "\xef\xbb\xbf",
    "\xef\xbb\xbf[]",
    "\xef\xbb[]",
    "[]\xef\xbb\xbf",
    "[\xef\xbb\xbf]",
    "3",
    "-",
    "-0",
    "00",
    "-01",
    "1.",
    ".5",
    "1e",
    "1e+",
    "1e5",
    "+1",
    "0x1",
    "1e400",
    "-1e99999999999999999999",
    "1.5.5",
    "1 ",
    "Infinity",
    "nul",
    "nulll",
    "null",
    "true ",
    "True",
    "tru",
    "\"",
    "\"\"",
    "\"\\\"",
    "\"\\",
    "\"\\u",
    "\"\\u123\"",
    "\"\\u12g4\"",
    "\"\\u+123\"",
    "\"\\u-123\"",
    "\"\\u 123\"",
    "\"\\U0041\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\ud800x\"",
    "\"\\ud800\\n\"",
    "\"\\ud800\\u0041\"",
    "\"\\ud800\\ud800\"",
    "\"\\udc00\"",
    "\"\\udbff\\udfff\"",
    "\"\\x\"",
    "\"\\'\"",
    "\"\\\n\"",
    "\"\\\xe7\x94\xb2\"",
    "\"\t\"",
    "\"\x1f\"",
    "\"\x7f\"",
    "\"\xc2\x80\"",
    "\"\xc1\xbf\"",
    "\"\xe0\x9f\xbf\"",
    "\"\xe0\xa0\x80\"",
    "\"\xed\x9f\xbf\"",
    "\"\xed\xa0\x80\"",
    "\"\xef\xbf\xbf\"",
    "\"\xf0\x8f\xbf\xbf\"",
    "\"\xf0\x90\x80\x80\"",
    "\"\xf4\x8f\xbf\xbf\"",
    "\"\xf4\x90\x80\x80\"",
    "\"\xf8\x88\x80\x80\x80\"",
    "\"\xff\"",
    "\"\x80\"",
    "\"\xe7\x94\"",
    "\"\xe7\"",
    "[",
    "]",
    "[,]",
    "[1,]",
    "[1 2]",
    "[1}",
    "{]",
    "{",
    "{}",
    "{,}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{\"a\":1 \"b\":2}",
    "{a:1}",
    "{1:1}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"ab\":1,\"ba\":2}",
    "{\"a\":{\"a\":1},\"b\":{\"a\":1}}",
    "{\"\":1,\"\":2}",
    "[]]",
    "[] []",
    "[]//",
    "/**/[]",
    "[1\f]",
    "[\xc2\xa0]",
    "\0"s,
    "[]\0"s,
    "[\0]"s,
    "\"\0\""s,
    "\"a\\u0000b\0\""s,
    std::string(64, '[') + std::string(64, ']'),
    std::string(65, '[') + std::string(65, ']'),
    std::string(100000, '['),
};

TEST(Scanner, AgreesOnTexts) {
  for (const std::string& text : kTexts) expect_same(text);
  expect_same(kEverything);
  constexpr std::size_t kLongest = std::size_t{16} << 20U;
  for (const std::size_t size : {kLongest, kLongest + 1}) {
    expect_same('"' + std::string(size, 'x') + '"');
  }
}

TEST(Scanner, AcceptsWhatItShould) {
  EXPECT_TRUE(scan(kEverything).has_value());
  EXPECT_TRUE(scan(content_of(TASKS_SOURCE_DIR "/tasks.json")).has_value());
}

TEST(Scanner, AgreesOnEveryTruncation) {
  for (std::size_t size = 0; size <= kEverything.size(); ++size) {
    expect_same(kEverything.substr(0, size));
  }
  const std::string list = content_of(TASKS_SOURCE_DIR "/tasks.json").substr(0, 3000);
  for (std::size_t size = 0; size <= list.size(); ++size) expect_same(list.substr(0, size));
}

TEST(Scanner, AgreesWhereOneByteIsAnother) {
  const std::string bytes =
      "\"\\{}[]:,-+.eE019tfn \n\r\t/ud8\x01\x1f\x7f\x80\xbf\xc2\xe0\xed\xf4\xff"s;
  for (std::size_t at = 0; at < kEverything.size(); ++at) {
    for (const char byte : bytes + '\0') {
      std::string text = kEverything;
      text[at] = byte;
      expect_same(text);
    }
  }
}

TEST(Scanner, AgreesOnManyMutations) {
  std::mt19937 random(20230404);
  const auto below = [&random](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
  };
  for (int round = 0; round < 20000; ++round) {
    std::string text = kEverything;
    for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
      const std::size_t at = below(text.size());
      const std::size_t length = std::min(below(12), text.size() - at);
      switch (below(3)) {
        case 0:
          text.erase(at, length);
          break;
        case 1:
          text.insert(at, text.substr(below(text.size()), length));
          break;
        default:
          text[at] = static_cast<char>(below(256));
      }
      if (text.empty()) text = "[";
    }
    expect_same(text);
  }
}

TEST(Scanner, FindsTwinsAmongManyKeys) {
  std::string object = "{";
  for (int i = 0; i < 3000; ++i) object += "\"key" + std::to_string(i) + "\":" + "0,";
  expect_same(object + "\"last\":0}");
  expect_same(object + "\"key1500\":0}");
}

}  // namespace
}  // namespace tasks
