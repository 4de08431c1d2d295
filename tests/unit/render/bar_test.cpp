#include "render/bar.h"

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(Bar, IsFilledByItsShare) {
  const TextLayout ascii{80, false, true};
  EXPECT_EQ(bar(0, 10, ascii), "..........");
  EXPECT_EQ(bar(0.5, 10, ascii), "#####.....");
  EXPECT_EQ(bar(1, 10, ascii), "##########");
  EXPECT_EQ(bar(0.3, 0, ascii), "");
}

TEST(Bar, ShowsThatItIsMoreThanNothingAndLessThanAll) {
  const TextLayout ascii{80, false, true};
  EXPECT_EQ(bar(0.001, 10, ascii), "#.........");
  EXPECT_EQ(bar(0.999, 10, ascii), "#########.");
}

TEST(Bar, IsOfBlocksElsewhere) {
  EXPECT_EQ(bar(0.5, 4, {80}), "██░░");
}

}  // namespace
}  // namespace tasks
