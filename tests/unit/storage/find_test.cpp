#include <filesystem>
#include <optional>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>

#include "tasks/storage/failing_file_system.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

MemoryFileSystem tree() {
  MemoryFileSystem memory;
  memory.add_directory("/a");
  memory.add_directory("/a/b");
  memory.add_directory("/a/b/c");
  memory.add_directory("/a/b/tasks.json");
  memory.add_directory("/lonely");
  memory.add_file("/a/tasks.json", "[]");
  memory.add_file("/a/b/c/other.json", "[]");
  memory.add_symlink("/a/link.json", "tasks.json");
  return memory;
}

TEST(FindUpward, GivesTheNearestFile) {
  MemoryFileSystem memory = tree();
  EXPECT_EQ(find_upward(memory, "/a/b/c", "other.json"), "/a/b/c/other.json");
  EXPECT_EQ(find_upward(memory, "/a/b/c", "tasks.json"), "/a/tasks.json");
  EXPECT_EQ(find_upward(memory, "/a/b/c/", "tasks.json"), "/a/tasks.json");
  EXPECT_EQ(find_upward(memory, "/a/b", "link.json"), "/a/link.json");
  EXPECT_EQ(find_upward(memory, "/lonely", "tasks.json"), std::nullopt);
  EXPECT_EQ(find_upward(memory, ".", "tasks.json"), std::nullopt);
  memory.add_file("/tasks.json", "[]");
  EXPECT_EQ(find_upward(memory, "/lonely", "tasks.json"), "/tasks.json");
  EXPECT_EQ(find_upward(memory, ".", "tasks.json"), "tasks.json");
}

TEST(FindUpward, StopsAtAFileThatCannotBeLookedAt) {
  MemoryFileSystem memory = tree();
  FailingFileSystem system(memory);
  system.plan({Fault::Kind::fail, 0, EACCES});
  EXPECT_EQ(find_upward(system, "/a/b/c", "tasks.json"), "/a/b/c/tasks.json");
}

TEST(FindUpward, GivesAShortPathFromTheWorkingDirectory) {
  const TemporaryDirectory directory;
  std::filesystem::create_directories(directory / "one/two");
  write_bytes(directory / "list-of-this-test.json", "[]");
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(directory / "one/two");
  const auto found = find_upward(real_file_system(), "", "list-of-this-test.json");
  const auto missing = find_upward(real_file_system(), ".", "no-such-list-anywhere.json");
  std::filesystem::current_path(before);
  EXPECT_EQ(found, "../../list-of-this-test.json");
  EXPECT_EQ(missing, std::nullopt);
}

TEST(SameFile, SeesThroughLinksAndSpellings) {
  MemoryFileSystem memory = tree();
  EXPECT_TRUE(same_file(memory, "/a/tasks.json", "/a/b/../tasks.json"));
  EXPECT_TRUE(same_file(memory, "/a/link.json", "/a/tasks.json"));
  EXPECT_FALSE(same_file(memory, "/a/b/c/other.json", "/a/tasks.json"));
  EXPECT_FALSE(same_file(memory, "/a/none", "/a/none"));
}

}  // namespace
}  // namespace tasks
