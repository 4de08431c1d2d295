#include "tasks/base/distinct_texts.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tasks {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(DistinctTexts, NumbersTextsInTheOrderInWhichTheyCome) {
  DistinctTexts units;
  EXPECT_THAT(units.add("卫健委"), Pair(0, true));
  EXPECT_THAT(units.add("教育局"), Pair(1, true));
  EXPECT_THAT(units.add("卫健委"), Pair(0, false));
  EXPECT_THAT(units.add(""), Pair(2, true));
  EXPECT_THAT(units.all(), ElementsAre("卫健委", "教育局", ""));
}

TEST(DistinctTexts, FindsEachOfMany) {
  std::vector<std::string> names;
  for (int i = 0; i < 5000; ++i) names.push_back("单位" + std::to_string(i));
  DistinctTexts units(3);
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_THAT(units.add(names[i]), Pair(i, true));
    EXPECT_THAT(units.add(names[i / 2]), Pair(i / 2, false));
  }
  EXPECT_EQ(units.all().size(), names.size());
  EXPECT_EQ(std::move(units).all().back(), names.back());
}

}  // namespace
}  // namespace tasks
