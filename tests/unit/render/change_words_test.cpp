#include "render/change_words.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace tasks {
namespace {

using Shown = std::pair<std::string, std::string>;

Shown shown(const std::string& one, const std::string& other) {
  return shown_values(one, other, Language::zh);
}

std::string repeated(const std::string& text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

TEST(ShownValues, OfLongTextsAreWhereTheyDiffer) {
  const std::string front = repeated("前", 40);
  const std::string end = repeated("后", 40);
  EXPECT_EQ(shown(front + "甲" + end, front + "乙丙" + end),
            Shown("…前前前前前前甲后后后后后后…", "…前前前前前前乙丙后后后后后后…"));
}

TEST(ShownValues, HowLongTheTextsAreMakesNoDifference) {
  const std::pair<std::string, std::string> middles[] = {
      {"甲", "乙"},
      {"", "加"},
      {"👍", "👍🏽"},
      {"e", "e\u0301"},
      {"甲", repeated("很长", 8000)},
      {repeated("一", 9000) + "完", repeated("二", 9000) + "完"},
      {"甲" + repeated("同", 9000) + "乙", "丙" + repeated("同", 9000) + "丁"},
  };
  for (const auto& middle : middles) {
    const auto texts_between = [&middle](std::size_t count) {
      const std::string front = repeated("前a", count);
      const std::string end = repeated("b后", count);
      return shown(front + middle.first + end, front + middle.second + end);
    };
    EXPECT_EQ(texts_between(20'000), texts_between(30)) << middle.first.substr(0, 30);
  }
}

TEST(ShownValues, FlagsAreNotCutInTwo) {
  const std::string flags = repeated("🇨🇳", 4000);
  EXPECT_EQ(shown(flags + "🇨🇳", flags + "🇨🇺"),
            Shown("…" + repeated("🇨🇳", 7), "…" + repeated("🇨🇳", 6) + "🇨🇺"));
  const std::string many = repeated("🇨🇳", 100'000);
  EXPECT_EQ(shown("甲" + many, "乙" + many),
            Shown("甲" + repeated("🇨🇳", 6) + "…", "乙" + repeated("🇨🇳", 6) + "…"));
}

TEST(ShownValues, OneTextMayBeTheBeginningOfTheOther) {
  const std::string text = repeated("字", 20'000);
  EXPECT_EQ(shown(text, text + "末"), Shown("…字字字字字字", "…字字字字字字末"));
  EXPECT_EQ(shown("首" + text, text), Shown("首字字字字字字…", "字字字字字字…"));
}

}  // namespace
}  // namespace tasks
