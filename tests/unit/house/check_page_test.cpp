// The pages of `check` list every rule with its severity and an example that breaks it.

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tasks/document/inspection.h"
#include "tasks/model/finding.h"
#include "tasks/report/check.h"

namespace tasks {
namespace {

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(std::string(TASKS_SOURCE_DIR) + "/" + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

/// The line of the table that speaks of a rule; empty where there is none.
std::string row_for(const std::vector<std::string>& page, std::string_view rule) {
  const std::string start = "| `" + std::string(rule) + "` |";
  for (const std::string& line : page) {
    if (line.starts_with(start)) return line;
  }
  return {};
}

/// What stands between the last two backquotes.
std::string example_in(const std::string& row) {
  const std::size_t end = row.rfind('`');
  if (end == std::string::npos) return {};
  const std::size_t begin = row.rfind('`', end - 1) + 1;
  return row.substr(begin, end - begin);
}

FileCheck check(const std::string& bytes) {
  const Result<Inspection> read = Inspection::read(bytes);
  if (!read) return unreadable_file("t.json", read.error());
  Findings findings = read->findings();
  findings.add_all(
      check_list({read->bytes(), read->list(), read->unnumbered()}, *make_date(2023, 6, 15)));
  return place_findings("t.json", read->bytes(), findings);
}

class RulePage : public testing::TestWithParam<const char*> {};

TEST_P(RulePage, ListsEveryRuleWithAnExampleThatBreaksItAlone) {
  const bool chinese = std::string(GetParam()).find(".zh") != std::string::npos;
  const Language language = chinese ? Language::zh : Language::en;
  const std::vector<std::string> page = lines_of(GetParam());
  for (const RuleRow& rule : all_rules()) {
    const std::string row = row_for(page, rule.name);
    const std::string said = std::string("| ")
                                 .append(label(rule.severity).in(language))
                                 .append(" | ")
                                 .append(rule.summary.in(language));
    EXPECT_NE(row.find(said), std::string::npos) << rule.name << ": " << row;
    const FileCheck found = check(example_in(row));
    ASSERT_EQ(found.findings.size(), 1U) << rule.name;
    EXPECT_EQ(row_of(found.findings.front().rule).name, rule.name);
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, RulePage,
                         testing::Values("docs/commands/check.md", "docs/commands/check.zh.md"),
                         [](const auto& page) {
                           return std::string(page.index == 0 ? "English" : "Chinese");
                         });

}  // namespace
}  // namespace tasks
