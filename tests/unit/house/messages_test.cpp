// The catalogue of messages holds what the program says, and nothing else.

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <regex>
#include <string>

#include <gtest/gtest.h>

namespace tasks {
namespace {

namespace fs = std::filesystem;

bool is_of_name(char c) {
  return c == '_' || (std::isalnum(static_cast<unsigned char>(c)) != 0);
}

/// How often each word stands in the sources.
std::map<std::string, int, std::less<>> words_of_sources() {
  std::map<std::string, int, std::less<>> words;
  for (const char* folder : {"include", "src"}) {
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(TASKS_SOURCE_DIR) / folder)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string source{std::istreambuf_iterator<char>(file), {}};
      for (auto at = source.begin(); at != source.end();) {
        const auto begin = std::find_if(at, source.end(), is_of_name);
        at = std::find_if_not(begin, source.end(), is_of_name);
        if (begin != at) ++words[std::string(begin, at)];
      }
    }
  }
  return words;
}

TEST(Messages, AreAllUsed) {
  const auto words = words_of_sources();
  const std::regex declared(R"(constexpr LocalText (k[A-Za-z0-9]*))");
  int messages = 0;
  for (const auto& entry :
       fs::directory_iterator(fs::path(TASKS_SOURCE_DIR) / "include/tasks/base/messages")) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      std::smatch found;
      if (!std::regex_search(line, found, declared)) continue;
      ++messages;
      EXPECT_GT(words.find(found.str(1))->second, 1) << found.str(1);
    }
  }
  EXPECT_GT(messages, 100);
}

}  // namespace
}  // namespace tasks
