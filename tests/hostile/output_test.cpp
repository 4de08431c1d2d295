// Texts that would act on a reader if they were printed as they are: in every field, in every
// format.

#include <iostream>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "hostile/run_program.h"
#include "support/temporary_directory.h"
#include "tasks/base/text.h"

namespace tasks::test {
namespace {

std::string utf8(char32_t c) {
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
  return {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

/// Control characters, and characters that hide or turn the text.
std::vector<std::string> acting() {
  std::vector<std::string> payloads;
  for (char32_t c = 1; c < 0x20; ++c) payloads.push_back("a" + utf8(c) + "b");
  for (char32_t c = 0x7F; c < 0xA0; ++c) payloads.push_back("a" + utf8(c) + "b");
  for (const char32_t c :
       {0x61CU, 0x200BU, 0x200EU, 0x200FU, 0x2028U, 0x2029U, 0x202AU, 0x202BU, 0x202CU, 0x202DU,
        0x202EU, 0x2060U, 0x2066U, 0x2067U, 0x2068U, 0x2069U, 0xFEFFU}) {
    payloads.push_back("a" + utf8(c) + "b");
  }
  for (const char* sequence : {"\x1b[2J", "\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\x",
                               "\x1b]52;c;eA==\x07", "\x1bP$q\x1b\\",
                               "\xc2\x9b"
                               "31m",
                               "a\rb", "a\nb", "a\r\nb", "a\tb", "a\bb"}) {
    payloads.emplace_back(sequence);
  }
  return payloads;
}

std::vector<std::string> formulas() {
  std::vector<std::string> payloads;
  for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=", " =",
                            "'=", "\"=", "\n=", "\xc2\xa0=", "　="}) {
    payloads.push_back(std::string(start) + "cmd|'/c calc'!A1");
  }
  return payloads;
}

std::vector<std::string> markup() {
  return {"a|b",       "<script>x</script>",
          "<b>",       "&lt;",
          "`x`",       "[x](http://y)",
          "![x](y)",   "*x*",
          "_x_",       "~~x~~",
          "# x",       "- x",
          "1. x",      "\\|",
          "http://x",  "<!-- x -->",
          "a\n\n# b",  "> x",
          "$x$",       "<http://x>",
          "---",       "a\\",
          "</td><td>", "x\"y",
          "x'y",       "&#124;"};
}

class OutputTest : public testing::Test {
 protected:
  OutputTest() {
    for (const auto& list : {acting(), formulas(), markup()}) {
      payloads_.insert(payloads_.end(), list.begin(), list.end());
    }
    nlohmann::ordered_json tasks = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < payloads_.size(); ++i) {
      const std::string& text = payloads_[i];
      tasks.push_back({{"id", i + 1},
                       {"group", text},
                       {"title", text},
                       {"task", text},
                       {"lead", text},
                       {"units", {text, text}},
                       {"deadline", text},
                       {"progress", {{{"date", "2023-05-01"}, {"unit", text}, {"text", text}}}},
                       {"remark", text},
                       {text, text}});
    }
    write_bytes(path_, tasks.dump());
  }

  ProgramRun run(std::vector<std::string> words) {
    words.insert(words.end(), {"-f", path_});
    const ProgramRun result = run_program(words);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    cases_ += static_cast<int>(payloads_.size());
    return result;
  }

  void TearDown() override {
    std::cout << "payloads: " << payloads_.size() << ", cases: " << cases_ << '\n';
    RecordProperty("cases", cases_);
  }

  std::vector<std::string> payloads_;
  TemporaryDirectory directory_;
  std::string path_ = directory_ / "t.json";
  int cases_ = 0;
};

constexpr const char* kColumns = "id,group,title,task,lead,units,deadline,progress,remark";

bool is_harmless(std::string text, std::string_view allowed) {
  std::erase_if(text, [allowed](char c) { return allowed.find(c) != std::string_view::npos; });
  return escape_controls(text) == text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::vector<std::string> csv_cells(const std::string& line, char separator) {
  std::vector<std::string> cells{""};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"' && separator == ',') quoted = !quoted;
    if (c == separator && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

bool is_formula(std::string cell) {
  if (cell.starts_with('"')) cell = cell.substr(1);
  while (!cell.empty() && std::string_view(" \t\"").find(cell.front()) != std::string_view::npos) {
    cell.erase(0, 1);
  }
  for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    if (cell.starts_with(start)) return true;
  }
  return false;
}

TEST_F(OutputTest, TextHoldsNothingThatActs) {
  for (const char* width : {"0", "40", "80", "200"}) {
    EXPECT_TRUE(is_harmless(run({"list", "--columns", kColumns, "--width", width}).out, "\n"));
  }
  EXPECT_TRUE(is_harmless(run({"show", "1.." + std::to_string(payloads_.size())}).out, "\n"));
  EXPECT_TRUE(is_harmless(run({"due", "--all"}).out, "\n"));
  const ProgramRun check = run_program({"check", path_});
  EXPECT_TRUE(is_harmless(check.out, "\n"));
  EXPECT_TRUE(is_harmless(check.err, "\n"));
}

TEST_F(OutputTest, AColouredTextHoldsNothingOfTheList) {
  std::string out = run({"list", "--columns", kColumns, "--color", "always"}).out;
  for (std::size_t at = 0; (at = out.find("\x1b[", at)) != std::string::npos;) {
    const std::size_t end = out.find('m', at);
    const std::string codes = out.substr(at + 2, end - at - 2);
    EXPECT_EQ(codes.find_first_not_of("0123456789;"), std::string::npos) << codes;
    out.erase(at, end - at + 1);
  }
  EXPECT_TRUE(is_harmless(out, "\n"));
}

TEST_F(OutputTest, SpreadsheetsGetCellsAndNoFormulas) {
  for (const auto& [format, separator] : {std::pair{"csv", ','}, std::pair{"tsv", '\t'}}) {
    const std::string out = run({"list", "--columns", kColumns, "-F", format}).out;
    EXPECT_TRUE(is_harmless(out, "\n\t"));
    const std::vector<std::string> lines = lines_of(out);
    EXPECT_EQ(lines.size(), payloads_.size() + 1) << format;
    for (const std::string& line : lines) {
      const std::vector<std::string> cells = csv_cells(line, separator);
      EXPECT_EQ(cells.size(), 9U) << line;
      for (const std::string& cell : cells) EXPECT_FALSE(is_formula(cell)) << cell;
    }
  }
}

TEST_F(OutputTest, MarkdownKeepsItsRowsAndColumns) {
  const std::string out = run({"list", "--columns", kColumns, "-F", "md"}).out;
  EXPECT_TRUE(is_harmless(out, "\n"));
  std::size_t rows = 0;
  for (const std::string& line : lines_of(out)) {
    if (!line.starts_with("|")) continue;
    ++rows;
    std::size_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\') {
        ++i;
      } else if (line[i] == '|') {
        ++bars;
      }
    }
    EXPECT_EQ(bars, 10U) << line;
    std::string plain = line;
    for (std::size_t at = 0; (at = plain.find("<br>", at)) != std::string::npos;)
      plain.erase(at, 4);
    EXPECT_EQ(plain.find('<'), std::string::npos) << line;
  }
  EXPECT_EQ(rows, payloads_.size() + 2);
}

TEST_F(OutputTest, JsonIsAnExactRoundTrip) {
  const auto check = [this](const nlohmann::json& tasks) {
    ASSERT_EQ(tasks.size(), payloads_.size());
    for (std::size_t i = 0; i < payloads_.size(); ++i) {
      EXPECT_EQ(tasks[i]["task"], payloads_[i]);
      EXPECT_EQ(tasks[i]["units"][1], payloads_[i]);
      EXPECT_EQ(tasks[i]["progress"][0]["text"], payloads_[i]);
      EXPECT_EQ(tasks[i]["deadline"]["text"], payloads_[i]);
      EXPECT_EQ(tasks[i][payloads_[i]], payloads_[i]);
    }
  };
  check(nlohmann::json::parse(run({"list", "-F", "json"}).out));
  nlohmann::json lines = nlohmann::json::array();
  for (const std::string& line : lines_of(run({"list", "-F", "jsonl"}).out)) {
    lines.push_back(nlohmann::json::parse(line));
  }
  check(lines);
}

}  // namespace
}  // namespace tasks::test
