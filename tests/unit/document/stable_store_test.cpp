#include "document/stable_store.h"

#include <span>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(StableStore, KeepsWhatItWasGivenWhereItWasPut) {
  StableStore<char> store;
  std::vector<std::pair<std::string, std::string_view>> kept;
  for (std::size_t size = 0; size < 3000; ++size) {
    std::string text(size, static_cast<char>('a' + size % 26));
    const std::string_view copy = store.keep(std::string_view(text));
    EXPECT_NE(copy.data(), text.data());
    kept.emplace_back(std::move(text), copy);
  }
  for (const auto& [text, copy] : kept) ASSERT_EQ(text, copy);
}

TEST(StableStore, KeepsEachRunInOnePiece) {
  StableStore<int> store;
  const std::vector<int> many(100'000, 7);
  const auto first = store.keep(std::span<const int>(many).first(3));
  const auto second = store.keep(std::span<const int>(many));
  EXPECT_EQ(first.size(), 3U);
  EXPECT_EQ(std::vector<int>(second.begin(), second.end()), many);
}

}  // namespace
}  // namespace tasks
