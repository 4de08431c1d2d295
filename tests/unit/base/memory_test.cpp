#include "tasks/base/memory.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace tasks {
namespace {

/// In pages; 0 where the system does not tell.
std::size_t resident_pages() {
  std::ifstream file("/proc/self/statm");
  std::size_t all = 0;
  std::size_t resident = 0;
  file >> all >> resident;
  return resident;
}

/// True where some memory of this process may come in huge pages because that was advised.
bool has_advised_memory() {
  std::ifstream file("/proc/self/smaps");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("VmFlags:") && line.find(" hg") != std::string::npos) return true;
  }
  return false;
}

TEST(Memory, ThatIsExpectedMayComeInHugePagesAndIsNotTakenYet) {
#ifndef __GLIBC__
  GTEST_SKIP() << "for another C library nothing is done";
#endif
  const bool has_huge_pages = std::ifstream("/sys/kernel/mm/transparent_hugepage/enabled").good() &&
                              std::ifstream("/proc/self/smaps").good();
  if (!has_huge_pages) GTEST_SKIP() << "this system has no huge pages to be advised";
  const std::size_t before = resident_pages();
  expect_many_small_pieces();
  EXPECT_TRUE(has_advised_memory());
  EXPECT_LE(resident_pages(), before + (std::size_t{8} << 20U) / 4096);
}

}  // namespace
}  // namespace tasks
