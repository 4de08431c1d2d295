// The power goes before every system call of every kind of save. Whatever had reached the disk by
// then, the file is the old or the new one; once "saved" was said, it is the new one.

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/memory_file_system.h"
#include "unit/storage/saves.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

using UnsyncedBytes = MemoryFileSystem::UnsyncedBytes;

constexpr UnsyncedBytes kFates[] = {UnsyncedBytes::lost, UnsyncedBytes::torn, UnsyncedBytes::kept};

/// Every disk that a power cut at this moment can leave behind.
std::vector<MemoryFileSystem> disks_after_power_cut(const MemoryFileSystem& memory) {
  std::vector<MemoryFileSystem> disks;
  for (std::size_t names = 0; names <= memory.unsynced_names(); ++names) {
    for (const UnsyncedBytes fate : kFates) disks.push_back(memory.after_power_cut(names, fate));
  }
  return disks;
}

void expect_next_update_works(MemoryFileSystem disk, const std::string& path) {
  if (!disk.bytes(path)) return;
  const std::string current = *disk.bytes(path);
  EXPECT_TRUE(update_file(disk, path, append("next\n")));
  EXPECT_EQ(disk.bytes(path), current + "next\n");
  EXPECT_EQ(disk.names("/office").size(), 1U);
}

TEST(PowerCut, LeavesTheOldOrTheNewFileAtEveryCall) {
  std::size_t states = 0;
  for (const Save& save : kSaves) {
    const std::size_t calls = calls_of(kWorlds[0], save).size();
    for (std::size_t number = 0; number < calls; ++number) {
      MemoryWorld world;
      prepare(world, save);
      FailingFileSystem system(world.memory);
      std::vector<MemoryFileSystem> disks;
      system.before_each([&](std::size_t now, Call) {
        if (now == number) disks = disks_after_power_cut(world.memory);
      });
      ASSERT_TRUE(save.run(system, world.path()));
      for (const MemoryFileSystem& disk : disks) {
        SCOPED_TRACE(std::string(save.name) + ", call " + std::to_string(number));
        const auto bytes = disk.bytes(world.path());
        EXPECT_TRUE(bytes == save.before || bytes == save.after) << bytes.value_or("(no file)");
        expect_next_update_works(disk, world.path());
        ++states;
      }
    }
  }
  RecordProperty("states", static_cast<int>(states));
  EXPECT_GT(states, 200U);
}

TEST(PowerCut, LosesNothingThatWasReportedAsSaved) {
  for (const Save& save : kSaves) {
    SCOPED_TRACE(save.name);
    MemoryWorld world;
    prepare(world, save);
    const auto saved = save.run(world.memory, world.path());
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, Saved::saved);
    for (const MemoryFileSystem& disk : disks_after_power_cut(world.memory)) {
      EXPECT_EQ(disk.bytes(world.path()), save.after);
    }
  }
}

TEST(PowerCut, IsToBeFearedWhereTheDirectoryDidNotSync) {
  for (const Save& save : kSaves) {
    SCOPED_TRACE(save.name);
    const std::vector<Call> calls = calls_of(kWorlds[0], save);
    const auto last_sync = std::find(calls.rbegin(), calls.rend(), Call::sync);
    MemoryWorld world;
    prepare(world, save);
    FailingFileSystem system(world.memory);
    system.plan({Fault::Kind::fail, static_cast<std::size_t>(calls.rend() - last_sync) - 1, EIO});

    const auto saved = save.run(system, world.path());

    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, Saved::unconfirmed);
    EXPECT_EQ(world.bytes(), save.after);
  }
}

TEST(PowerCut, DoesNotMatterWhereDirectoriesCannotBeSynced) {
  MemoryWorld world;
  world.replace("old\n");
  const std::vector<Call> calls = calls_of(kWorlds[0], kSaves[0]);
  const auto last_sync = std::find(calls.rbegin(), calls.rend(), Call::sync);
  FailingFileSystem system(world.memory);
  system.plan({Fault::Kind::fail, static_cast<std::size_t>(calls.rend() - last_sync) - 1, EINVAL});
  EXPECT_EQ(update_file(system, world.path(), append("new\n")).value(), Saved::saved);
}

}  // namespace
}  // namespace tasks
