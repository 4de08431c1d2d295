#include "tasks/base/message.h"

#include <string>

#include <gtest/gtest.h>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr LocalText kNoTask{"没有任务 {0}，最近的是 {1}", "no task {0}; the nearest is {1}"};
constexpr LocalText kTurned{"{1}之后{0}", "{0} after {1}"};
constexpr LocalText kDone{"已完成", "done"};

TEST(Message, TakesItsArgumentsInEitherLanguage) {
  const Message text = message(kNoTask, 15, "14");
  EXPECT_EQ(format(text, Language::zh), "没有任务 15，最近的是 14");
  EXPECT_EQ(format(text, Language::en), "no task 15; the nearest is 14");
}

TEST(Message, PlacesMayStandInAnyOrder) {
  EXPECT_EQ(format(message(kTurned, "b", "a"), Language::zh), "a之后b");
  EXPECT_EQ(format(message(kTurned, "b", "a"), Language::en), "b after a");
}

TEST(Message, LabelsFollowTheLanguage) {
  const Message text = message(kTurned, kDone, std::string("x"));
  EXPECT_EQ(format(text, Language::zh), "x之后已完成");
  EXPECT_EQ(format(text, Language::en), "done after x");
}

TEST(Message, DataIsData) {
  EXPECT_EQ(format(message(kTurned, "\x1b[2J", "a\nb"), Language::en), "\\e[2J after a\\nb");
  EXPECT_EQ(format(message(kTurned, "{1}", "{0}"), Language::en), "{1} after {0}");
}

TEST(Message, PlacesWithoutAnArgumentStay) {
  EXPECT_EQ(format(message(kTurned, "x"), Language::en), "x after {1}");
  EXPECT_EQ(format(message(kDone), Language::zh), "已完成");
}

TEST(FormatShort, CutsDataAndLeavesWords) {
  constexpr LocalText kText{"没有 {0}", "no {0}"};
  EXPECT_EQ(format_short(message(kText, "x"), Language::en), "no x");
  const std::string cut = format_short(message(kText, std::string(5000, 'x')), Language::en);
  EXPECT_EQ(cut.size(), 3 + 299 + std::string("…").size());
  EXPECT_TRUE(cut.ends_with("x…"));
}

TEST(ShownShort, CutsWhatTakesNoColumnBetweenCharacters) {
  std::string marks = "a";
  for (int i = 0; i < 5000; ++i) marks += "\u0301";
  const std::string shown = shown_short(marks);
  EXPECT_LE(shown.size(), 1300U);
  EXPECT_TRUE(is_valid_utf8(shown));
  EXPECT_EQ(shown_short("\x1b[2J"), "\\e[2J");
}

}  // namespace
}  // namespace tasks
