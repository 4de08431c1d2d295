// A command is its source, two manual pages, a transcript and a row; a topic two pages and a row.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "cli/command.h"
#include "cli/help.h"
#include "cli/parse.h"
#include "cli/topics.h"

namespace tasks {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = TASKS_SOURCE_DIR;

std::set<std::string> stems_in(const char* folder, const std::string& ending) {
  std::set<std::string> stems;
  for (const auto& entry : fs::directory_iterator(kSource / folder)) {
    const std::string name = entry.path().filename();
    if (name.ends_with(ending)) stems.insert(name.substr(0, name.find('.')));
  }
  return stems;
}

std::set<std::string> command_names() {
  std::set<std::string> names;
  for (const Command& command : all_commands()) names.emplace(command.name);
  return names;
}

TEST(CommandTable, NamesEverySourceAndNoOther) {
  EXPECT_EQ(stems_in("src/cli/commands", ".cpp"), command_names());
}

TEST(CommandTable, EveryCommandHasItsPagesAndNoOther) {
  EXPECT_EQ(stems_in("docs/commands", ".zh.md"), command_names());
  EXPECT_EQ(stems_in("docs/commands", ".md"), command_names());
}

TEST(CommandTable, EveryCommandHasATranscript) {
  const std::set<std::string> transcripts = stems_in("tests/cli", ".test");
  for (const std::string& name : command_names()) EXPECT_TRUE(transcripts.contains(name)) << name;
}

TEST(CommandTable, BothPagesNameEveryOption) {
  for (const Command& command : all_commands()) {
    for (const Language language : {Language::en, Language::zh}) {
      const std::string page(manual_page(command.name, language).value_or(""));
      for (const DeclaredOption& option : declared_options(command).own) {
        if (option.long_name.empty()) continue;
        EXPECT_TRUE(page.find(option.long_name) != std::string::npos)
            << command.name << (language == Language::zh ? ".zh.md" : ".md") << " lacks "
            << option.long_name;
      }
    }
  }
}

TEST(TopicTable, NamesEveryPageAndNoCommand) {
  std::set<std::string> names;
  for (const Topic& topic : all_topics()) {
    names.emplace(topic.name);
    EXPECT_EQ(find_command(topic.name), nullptr) << topic.name;
  }
  EXPECT_EQ(stems_in("docs/topics", ".zh.md"), names);
  EXPECT_EQ(stems_in("docs/topics", ".md"), names);
}

}  // namespace
}  // namespace tasks
