#include "tasks/base/text_table.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(HashOf, IsTheSameForEqualTexts) {
  for (const std::size_t size : {0U, 1U, 3U, 8U, 16U, 17U, 128U, 240U, 1000U}) {
    const std::string text(size, 'x');
    const std::string padded = "-" + text + "-";
    EXPECT_EQ(hash_of(text), hash_of(std::string_view(padded).substr(1, size)));
    EXPECT_NE(hash_of(text), hash_of(text + '\0'));
    EXPECT_NE(hash_of(text), hash_of(padded));
  }
}

TEST(HashOf, HasAKey) {
  EXPECT_NE(hash_of("卫健委"), XXH3_64bits("卫健委", 9));
}

TEST(TextTables, AreAskedForViews) {
  TextMap<int> map{{"卫健委", 1}};
  TextSet set{"卫健委"};
  const std::string_view name = "卫健委";
  EXPECT_EQ(map.find(name)->second, 1);
  EXPECT_TRUE(set.contains(name));
  EXPECT_FALSE(set.contains(name.substr(1)));
}

}  // namespace
}  // namespace tasks
