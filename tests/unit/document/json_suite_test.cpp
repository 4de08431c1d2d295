// The files of JSONTestSuite (github.com/nst/JSONTestSuite), where TASKS_JSON_TEST_SUITE names its
// folder: y_ files are JSON, n_ files are not; of the i_ files, which are free, our verdict is
// written down here. Without the folder, a small corpus of our own runs alone.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "document/span_tree.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

namespace fs = std::filesystem;

/// The i_ files that are read; the others are refused: halves of surrogate pairs, bytes that are no
/// UTF-8, UTF-16, and 500 nested arrays.
const std::set<std::string> kRead = {
    "i_number_double_huge_neg_exp.json",
    "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
    "i_structure_UTF-8_BOM_empty_object.json",
};

bool is_json(const std::string& bytes) {
  Findings duplicate_keys;  // JSON, though no list of ours
  return read_spans(bytes, duplicate_keys).has_value();
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> suite_files() {
  std::vector<fs::path> files;
  const char* folder = std::getenv("TASKS_JSON_TEST_SUITE");
  if (folder == nullptr || *folder == '\0') return files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool is_expected_to_read(const std::string& name) {
  return name.starts_with("y_") || kRead.contains(name);
}

TEST(JsonTestSuite, IsJudgedAsItsNamesSay) {
  int cases = 0;
  for (const fs::path& path : suite_files()) {
    const std::string name = path.filename();
    const bool is_parsing_case =
        name.starts_with("y_") || name.starts_with("n_") || name.starts_with("i_");
    const std::string bytes = content_of(path);
    const Result<Document> document = Document::read(bytes);
    if (!document) {
      EXPECT_NE(document.error().kind, ErrorKind::internal) << name;
    }
    ++cases;
    if (is_parsing_case) {
      EXPECT_EQ(is_json(bytes), is_expected_to_read(name)) << name;
    }
  }
  std::cout << "JSONTestSuite: " << cases << " files\n";
  RecordProperty("files", cases);
  if (cases == 0) GTEST_SKIP() << "TASKS_JSON_TEST_SUITE names no folder";
}

struct Text {
  std::string bytes;
  bool is_json;
};

const std::vector<Text> kOwn = {
    {"[]", true},
    {"{}", true},
    {" [1 , 2]\n", true},
    {"[-0, 0, 1e5, 1E+5, 1.5e-5, 123456789012345678901234567890, 1e400]", true},
    {R"(["\u0000\uD834\uDD1E\"\\\/\b\f\n\r\t"])", true},
    {"[\"\x7f\xc2\x80\xe2\x80\xa8\xf4\x8f\xbf\xbf\"]", true},
    {R"({"":0,"a":{"a":[]}})", true},
    {R"({"a":1,"a":2})", true},
    {"null", true},
    {"\"\"", true},
    {"", false},
    {" ", false},
    {"[", false},
    {"[1,]", false},
    {"[,1]", false},
    {"[1 2]", false},
    {"[1]]", false},
    {"[1]x", false},
    {R"({"a":1,})", false},
    {R"({"a" 1})", false},
    {R"({a:1})", false},
    {R"({1:1})", false},
    {"['a']", false},
    {"[01]", false},
    {"[-]", false},
    {"[+1]", false},
    {"[.5]", false},
    {"[1.]", false},
    {"[1e]", false},
    {"[0x1]", false},
    {"[NaN]", false},
    {"[Infinity]", false},
    {"[True]", false},
    {"[nul]", false},
    {"[1] // x", false},
    {"/* */ [1]", false},
    {R"(["\x41"])", false},
    {R"(["\u12"])", false},
    {R"(["\uD800"])", false},
    {R"(["\uDC00"])", false},
    {"[\"a\nb\"]", false},
    {"[\"a\tb\"]", false},
    {"[\"\xff\"]", false},
    {"[\"\xc0\x80\"]", false},
    {"[\"\xed\xa0\x80\"]", false},
    {"[\"\xf4\x90\x80\x80\"]", false},
    {std::string("[\0]", 3), false},
    {std::string("[]\0", 3), false},
};

TEST(JsonTexts, AreJudgedByTheStandard) {
  for (const Text& text : kOwn) {
    EXPECT_EQ(is_json(text.bytes), text.is_json) << testing::PrintToString(text.bytes);
  }
}

TEST(JsonTexts, CutAnywhereAreRefused) {
  const std::string whole =
      R"({"tasks": [{"id": 1, "task": "甲\n\u4e2d", "x": [1.5e3, true, null, {"a": -0}]}]})";
  ASSERT_TRUE(is_json(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(is_json(whole.substr(0, size))) << size;
  }
}

}  // namespace
}  // namespace tasks
