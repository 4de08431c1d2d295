// One save at a time: waiting, time limits, file systems without locks, many processes.

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <string>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "storage/descriptor.h"
#include "tasks/storage/failing_file_system.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

using std::chrono::milliseconds;

TEST(Lock, IsWaitedForUntilTheLimit) {
  MemoryWorld world;
  world.replace("old\n");
  world.memory.lock_elsewhere("/office", 4711);
  for (const int wait : {0, 5, 10'000}) {
    const auto before = world.memory.monotonic_time();
    UpdateOptions options;
    options.wait = milliseconds(wait);
    const auto result = update_file(world.memory, world.path(), append("new\n"), options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::system);
    EXPECT_EQ(
        format(result.error().what, Language::en),
        "process 4711 is updating; waited " + std::to_string(wait) + " ms for " + world.path());
    const auto waited = world.memory.monotonic_time() - before;
    EXPECT_GE(waited, milliseconds(wait));
    EXPECT_LE(waited, milliseconds(wait + 10));
    EXPECT_EQ(world.bytes(), "old\n");
  }
}

TEST(Lock, IsOfNoConcernToReaders) {
  MemoryWorld world;
  world.replace("old\n");
  world.memory.lock_elsewhere("/office", 4711);
  EXPECT_EQ(read_file(world.memory, world.path()), "old\n");
}

TEST(Lock, NamesTheProcessThatHasIt) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  const auto held = Descriptor::open(real_file_system(), kWorkingDirectory, world.directory.path(),
                                     OpenMode::directory);
  ASSERT_EQ(flock(held->number(), LOCK_EX), 0);
  UpdateOptions options;
  options.wait = milliseconds(20);
  const auto result = update_file(real_file_system(), world.path(), append("new\n"), options);
  ASSERT_FALSE(result);
  const std::string what = format(result.error().what, Language::en);
  if (real_file_system().lock_holder(held->number())) {
    EXPECT_NE(what.find("process " + std::to_string(getpid())), std::string::npos) << what;
  }
  EXPECT_NE(what.find(world.path()), std::string::npos) << what;
  EXPECT_EQ(world.bytes(), "old\n");
}

TEST(Lock, IsAFileWhereDirectoriesCannotBeLocked) {
  for (const int error : {ENOLCK, EOPNOTSUPP, EBADF, ENOSYS}) {
    MemoryWorld world;
    world.replace("old\n");
    FailingFileSystem system(world.memory);
    system.refuse_always(Call::lock, error);
    EXPECT_EQ(update_file(system, world.path(), append("new\n")).value(), Saved::saved);
    EXPECT_EQ(world.names(), (std::vector<std::string>{".list.json.lock", "list.json"}));

    world.memory.lock_elsewhere("/office/.list.json.lock", 4711);
    const auto result = update_file(system, world.path(), append("new\n"));
    ASSERT_FALSE(result);
    EXPECT_NE(format(result.error().what, Language::en).find("4711"), std::string::npos);
  }
}

TEST(Lock, NamesTheFileThatCannotBeOne) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::create_directory(world.directory / ".list.json.lock");
  FailingFileSystem system(real_file_system());
  system.refuse_always(Call::lock, ENOLCK);
  const auto refused = update_file(system, world.path(), append("new\n"));
  ASSERT_FALSE(refused);
  EXPECT_NE(format(refused.error().what, Language::en).find(".list.json.lock: it is a directory"),
            std::string::npos);
  ASSERT_EQ(refused.error().hints.size(), 1U);
  EXPECT_EQ(format(refused.error().hints[0], Language::en), "move it away, then try again");
}

TEST(Lock, OffersToWaitLongerOnlyWhereOneCan) {
  MemoryWorld world;
  world.replace("old\n");
  world.memory.lock_elsewhere("/office", 4711);
  for (const bool can_wait_longer : {true, false}) {
    UpdateOptions options;
    options.wait = milliseconds(1);
    options.can_wait_longer = can_wait_longer;
    const auto refused = update_file(world.memory, world.path(), append("new\n"), options);
    ASSERT_FALSE(refused);
    const std::string hint = format(refused.error().hints.at(0), Language::en);
    EXPECT_EQ(hint.find("--wait") != std::string::npos, can_wait_longer) << hint;
  }
}

TEST(Lock, MissingAltogetherStopsTheUpdateUnlessToldOtherwise) {
  MemoryWorld world;
  world.replace("old\n");
  FailingFileSystem system(world.memory);
  system.refuse_always(Call::lock, ENOLCK);
  system.refuse_always(Call::lock_record, ENOLCK);
  const auto refused = update_file(system, world.path(), append("new\n"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::system);
  EXPECT_EQ(world.bytes(), "old\n");

  UpdateOptions options;
  options.without_lock = true;
  EXPECT_EQ(update_file(system, world.path(), append("new\n"), options).value(), Saved::saved);
}

/// Runs `work(n)` in `count` processes at once; gives how many did not end with 0.
template <class Work>
int failures_of_processes(int count, Work&& work) {
  std::vector<pid_t> children;
  for (int n = 0; n < count; ++n) {
    const pid_t child = fork();
    if (child == 0) _exit(work(n) ? 0 : 1);
    children.push_back(child);
  }
  int failures = 0;
  for (const pid_t child : children) {
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0) ++failures;
  }
  return failures;
}

constexpr int kProcesses = 16;
constexpr int kUpdates = 6;

std::string line_of(int process, int update) {
  return "process " + std::to_string(process) + " update " + std::to_string(update) + "\n";
}

void expect_all_updates_once(const std::string& bytes) {
  std::size_t length = 0;
  for (int process = 0; process < kProcesses; ++process) {
    for (int update = 0; update < kUpdates; ++update) {
      const std::string line = line_of(process, update);
      const std::size_t at = bytes.find(line);
      EXPECT_NE(at, std::string::npos) << "lost: " << line;
      length += line.size();
    }
  }
  EXPECT_EQ(bytes.size(), length);
}

bool update_repeatedly(FileSystem& system, const std::string& path, int process) {
  UpdateOptions patient;
  patient.wait = std::chrono::minutes(2);
  for (int update = 0; update < kUpdates; ++update) {
    if (!update_file(system, path, append(line_of(process, update)), patient)) return false;
  }
  return true;
}

/// Reads on until killed; ends by itself where the file is missing or torn.
pid_t start_reader(const std::string& path) {
  const pid_t reader = fork();
  while (reader == 0) {
    const auto bytes = read_file(real_file_system(), path);
    if (!bytes || (!bytes->empty() && bytes->back() != '\n')) _exit(1);
  }
  return reader;
}

TEST(ManyProcesses, LoseNoUpdateAndNoReaderSeesATornFile) {
  const RealWorld world;
  write_bytes(world.path(), "");
  const pid_t reader = start_reader(world.path());

  const int failures = failures_of_processes(kProcesses, [&](int process) {
    return update_repeatedly(real_file_system(), world.path(), process);
  });

  kill(reader, SIGTERM);
  int status = 0;
  waitpid(reader, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status)) << "the reader saw a missing or torn file";
  EXPECT_EQ(failures, 0);
  expect_all_updates_once(*world.bytes());
  EXPECT_EQ(world.names(), std::vector<std::string>{World::kName});
}

TEST(ManyProcesses, LoseNoUpdateByTheLockFile) {
  const RealWorld world;
  write_bytes(world.path(), "");
  const int failures = failures_of_processes(kProcesses, [&](int process) {
    FailingFileSystem system(real_file_system());
    system.refuse_always(Call::lock, EBADF);
    return update_repeatedly(system, world.path(), process);
  });
  EXPECT_EQ(failures, 0);
  expect_all_updates_once(*world.bytes());
}

TEST(ManyProcesses, MakeAFileOnce) {
  const RealWorld world;
  const int refused = failures_of_processes(kProcesses, [&](int process) {
    return create_file(real_file_system(), world.path(), line_of(process, 0)).has_value();
  });
  EXPECT_EQ(refused, kProcesses - 1);
}

}  // namespace
}  // namespace tasks
