#include "tasks/base/text_index.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace tasks {
namespace {

struct Texts {
  std::vector<std::string> all;
  std::string_view operator()(std::size_t index) const { return all[index]; }
};

TEST(TextIndex, FindsEveryTextAndNoOther) {
  for (const std::size_t count : {1U, 2U, 3U, 1000U}) {
    Texts texts;
    for (std::size_t i = 0; i < count; ++i) texts.all.push_back(std::to_string(i * 7));
    const TextIndex index(count, texts);
    for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(index.find(texts(i), texts), i);
    EXPECT_EQ(index.find("1", texts), std::nullopt);
    EXPECT_EQ(index.find("", texts), std::nullopt);
  }
}

TEST(TextIndex, KnowsTheFirstOfEqualTexts) {
  const Texts texts{{"a", "b", "a", "b", ""}};
  const TextIndex index(texts.all.size(), texts);
  EXPECT_EQ(index.find("a", texts), 0U);
  EXPECT_EQ(index.find("b", texts), 1U);
  EXPECT_EQ(index.find("", texts), 4U);
}

TEST(TextIndex, OfNothingFindsNothing) {
  const Texts texts;
  EXPECT_TRUE(TextIndex().is_empty());
  EXPECT_EQ(TextIndex().find("a", texts), std::nullopt);
  EXPECT_EQ(TextIndex(0, texts).find("a", texts), std::nullopt);
}

TEST(TextIndex, MayBeGrownFromNothingAtAnyCount) {
  for (const std::size_t count : {1U, 8U, 16U, 17U, 1000U}) {
    Texts texts;
    for (std::size_t i = 0; i < count; ++i) texts.all.push_back(std::to_string(i));
    TextIndex index;
    texts.all.emplace_back("new");
    EXPECT_EQ(index.find_or_add("new", count, texts), count);
    for (std::size_t i = 0; i <= count; ++i) EXPECT_EQ(index.find(texts(i), texts), i);
  }
}

TEST(TextIndex, GrowsWithTheTextsThatAreAdded) {
  Texts texts;
  TextIndex index;
  for (std::size_t i = 0; i < 1000; ++i) {
    texts.all.push_back(std::to_string(i * 7));
    EXPECT_EQ(index.find_or_add(texts.all.back(), i, texts), i);
    EXPECT_EQ(index.find_or_add(texts.all[i / 2], i + 1, texts), i / 2);
  }
  for (std::size_t i = 0; i < 1000; ++i) EXPECT_EQ(index.find(texts(i), texts), i);
  EXPECT_EQ(index.find("1", texts), std::nullopt);
}

}  // namespace
}  // namespace tasks
