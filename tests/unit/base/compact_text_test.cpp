#include "tasks/base/compact_text.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace tasks {
namespace {

class CompactTextOfSize : public testing::TestWithParam<std::size_t> {
 protected:
  const std::string text_ = std::string(GetParam(), 'x');
};

TEST_P(CompactTextOfSize, HoldsItsText) {
  EXPECT_EQ(CompactText(text_).view(), text_);
}

TEST_P(CompactTextOfSize, IsCopied) {
  const CompactText original(text_);
  CompactText copy("another text, which has to be freed");
  copy = original;
  EXPECT_EQ(copy.view(), text_);
  EXPECT_NE(copy.view().data(), original.view().data());
  EXPECT_EQ(original.view(), text_);
}

TEST_P(CompactTextOfSize, IsMovedAndLeavesNothing) {
  CompactText original(text_);
  const CompactText moved(std::move(original));
  EXPECT_EQ(moved.view(), text_);
  EXPECT_EQ(original.view(), "");  // NOLINT(bugprone-use-after-move): what it promises
}

INSTANTIATE_TEST_SUITE_P(Sizes, CompactTextOfSize, testing::Values(0, 1, 14, 15, 16, 17, 1000));

TEST(CompactText, TakesSixteenBytes) {
  EXPECT_EQ(sizeof(CompactText), 16U);
  const std::string with_nul("a\0b", 3);
  EXPECT_EQ(CompactText(with_nul).view(), with_nul);
}

}  // namespace
}  // namespace tasks
