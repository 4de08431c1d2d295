#include "tasks/render/tone.h"

#include <string_view>

#include <gtest/gtest.h>

namespace tasks {
namespace {

constexpr Tone kTones[] = {Tone::plain,   Tone::faint, Tone::good,   Tone::notice,
                           Tone::warning, Tone::alarm, Tone::heading};

TEST(Tone, WithoutColourTextStaysAsItIs) {
  for (const Tone tone : kTones) EXPECT_EQ(painted("逾期", tone, false), "逾期");
}

TEST(Tone, BeginsAndEndsWithTheText) {
  for (const Tone tone : kTones) {
    if (tone == Tone::plain) continue;
    const std::string text = painted("逾期", tone, true);
    EXPECT_TRUE(text.starts_with("\x1b["));
    EXPECT_TRUE(text.ends_with("m逾期\x1b[0m"));
    EXPECT_EQ(painted("", tone, true), "");
  }
  EXPECT_EQ(painted("正常", Tone::plain, true), "正常");
}

TEST(Tone, UsesNeitherBlackNorWhiteNorBrightColours) {
  for (const Tone tone : kTones) {
    const std::string text = painted("x", tone, true);
    for (const std::string_view swallowed : {"30m", "37m", "[9", ";9", "[4", ";4"}) {
      EXPECT_EQ(text.find(swallowed), std::string::npos) << text;
    }
  }
}

}  // namespace
}  // namespace tasks
