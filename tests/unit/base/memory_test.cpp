#include "tasks/base/memory.h"

#include <fstream>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

namespace tasks {
namespace {

/// In pages; nothing where the system does not tell.
std::size_t resident_pages() {
  std::ifstream file("/proc/self/statm");
  std::size_t all = 0;
  std::size_t resident = 0;
  file >> all >> resident;
  return resident;
}

TEST(Memory, IsNotTakenByExpectingIt) {
  const std::size_t before = resident_pages();
  if (before == 0) GTEST_SKIP() << "no /proc/self/statm";
  expect_many_small_pieces();
  EXPECT_LE(resident_pages(), before + (std::size_t{8} << 20U) / 4096);
}

TEST(Memory, IsUsedAndGivenBackAsBefore) {
  expect_many_small_pieces();
  std::vector<std::unique_ptr<std::vector<char>>> pieces;
  for (std::size_t i = 0; i < 10'000; ++i) {
    pieces.push_back(std::make_unique<std::vector<char>>(1 + i % 200, static_cast<char>(i)));
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    EXPECT_EQ(pieces[i]->back(), static_cast<char>(i));
  }
  pieces.clear();
  give_back_free_memory();
}

}  // namespace
}  // namespace tasks
