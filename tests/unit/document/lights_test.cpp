#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tasks/document/document.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

Document list_with(const std::string& lights) {
  return *Document::read(R"({"lights": )" + lights + R"(, "tasks": []})");
}

TEST(LightsOfAList, StandAsAWholeInPlaceOfTheUsualOnes) {
  const Document document = list_with(
      R"({"red": {"name": "红牌", "overdue_days": 15, "behind_points": 30.5},
          "blue": {"due_soon_days": 0, "silent_days": 30}})");
  Lights expected;
  expected.rules = {};
  expected.of(LightColour::red) = {"红牌", 15, 30.5};
  expected.of(LightColour::blue) = {"", {}, {}, 0, 30};
  EXPECT_EQ(document.list().lights, expected);
  EXPECT_TRUE(document.notes().empty());
}

TEST(LightsOfAList, AreTheUsualOnesWithoutTheKey) {
  EXPECT_EQ(Document::read(R"({"tasks": []})")->list().lights, Lights{});
  EXPECT_EQ(list_with("null").list().lights, Lights{});
}

TEST(LightsOfAList, KeepWhatIsRightBesideWhatIsWrong) {
  for (
      const std::string_view wrong :
      {R"("purple": {"overdue_days": 1})", R"("green": "绿")", R"("green": {"days": 1})",
       R"("green": {"overdue_days": 0})", R"("green": {"overdue_days": 1.5})",
       R"("green": {"overdue_days": "1"})", R"("green": {"overdue_days": 1e300})",
       R"("green": {"due_soon_days": -1})", R"("green": {"behind_points": 100})",
       R"("green": {"name": 1})", R"("green": {"silent_days": true})",
       R"("green": {"name": "twenty Chinese characters are sixty bytes, and this is a few more"})"}) {
    const std::string lights = R"({"red": {"overdue_days": 2}, )" + std::string(wrong) + "}";
    const Document document = list_with(lights);
    EXPECT_EQ(document.notes().total(), 1U) << wrong;
    EXPECT_EQ(document.list().lights.of(LightColour::red).overdue_days, 2) << wrong;
    EXPECT_FALSE(document.list().lights.of(LightColour::green).can_light()) << wrong;
    EXPECT_FALSE(read_list_value("lights", lights)) << wrong;
  }
}

TEST(LightsOfAList, AreNotedWhereTheyAreNoObject) {
  const Document document = list_with("[]");
  EXPECT_EQ(document.notes().total(), 1U);
  EXPECT_EQ(document.list().lights, Lights{});
}

}  // namespace
}  // namespace tasks
