// Standard descriptors, output, and limits that the system sets to a process.

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/store.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

/// What `work` gives when run in a process of its own; -1 where a signal ended it.
template <class Work>
int in_process(Work&& work) {
  const pid_t child = fork();
  if (child == 0) _exit(work());
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(StandardDescriptors, AreTakenSoThatNoFileGetsTheirNumbers) {
  for (int closed = 0; closed < 8; ++closed) {
    SCOPED_TRACE(closed);
    const int result = in_process([&] {
      for (int number = 0; number < 3; ++number) {
        if ((closed & (1 << number)) != 0) close(number);
      }
      guard_standard_descriptors();
      const int next = open("/dev/null", O_RDONLY);
      char byte = 0;
      if (next < 3) return 1;
      if ((closed & 1) != 0 && read(0, &byte, 1) != -1) return 2;
      for (int number = 1; number < 3; ++number) {
        if ((closed & (1 << number)) != 0 && write(number, &byte, 1) != -1) return 3;
      }
      return 0;
    });
    EXPECT_EQ(result, 0);
  }
}

TEST(Output, ToAFullDiskIsAnError) {
  const int full = open("/dev/full", O_WRONLY);
  if (full < 0) GTEST_SKIP() << "no /dev/full here";
  const auto written = write_all(real_file_system(), full, "text", "-");
  close(full);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, ErrorKind::system);
  EXPECT_EQ(format(written.error().what, Language::en),
            "cannot write -: no space left on the disk");
}

TEST(Output, ToAClosedDescriptorIsAnError) {
  const auto written = write_all(real_file_system(), 987654, "text", "-");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, ErrorKind::system);
}

TEST(Output, ToAClosedPipeIsToldApart) {
  const int result = in_process([] {
    signal(SIGPIPE, SIG_IGN);
    int ends[2];
    if (pipe(static_cast<int*>(ends)) != 0) return 1;
    close(ends[0]);
    const auto written = write_all(real_file_system(), ends[1], "text", "-");
    return written && *written == Written::closed_pipe ? 0 : 2;
  });
  EXPECT_EQ(result, 0);
}

TEST(Output, IsWholeHoweverShortTheWrites) {
  int ends[2];
  ASSERT_EQ(pipe(static_cast<int*>(ends)), 0);
  FailingFileSystem system(real_file_system());
  system.plan({Fault::Kind::shorten, 0, 0, true});
  EXPECT_EQ(write_all(system, ends[1], "every byte of it", "-").value(), Written::all);
  close(ends[1]);
  EXPECT_EQ(read_stream(real_file_system(), ends[0], "-"), "every byte of it");
  close(ends[0]);
}

TEST(FileSizeLimit, IsAnErrorAndNotASignal) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  const int result = in_process([&] {
    const rlimit limit{100, 100};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto saved =
        update_file(real_file_system(), world.path(), append(std::string(1000, 'x')));
    if (saved) return 1;
    return saved.error().kind == ErrorKind::system ? 0 : 2;
  });
  EXPECT_EQ(result, 0);
  EXPECT_EQ(world.bytes(), "old\n");
  EXPECT_EQ(world.names().size(), 1U);
}

TEST(Signals, ActAsBeforeOnceTheUpdateIsDone) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  const int result = in_process([&] {
    signal(SIGPIPE, SIG_DFL);
    if (!update_file(real_file_system(), world.path(), append("new\n"))) return 1;
    struct sigaction now {};
    sigaction(SIGPIPE, nullptr, &now);
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    return now.sa_handler == SIG_DFL && sigismember(&blocked, SIGTERM) == 0 ? 0 : 2;
  });
  EXPECT_EQ(result, 0);
}

TEST(ReadOnlyDirectory, CanBeReadAndRefusesUpdates) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::permissions(world.directory.path(), std::filesystem::perms(0555));
  EXPECT_EQ(read_file(real_file_system(), world.path()), "old\n");
  const auto saved = update_file(real_file_system(), world.path(), append("new\n"));
  std::filesystem::permissions(world.directory.path(), std::filesystem::perms(0755));
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().kind, ErrorKind::system);
  EXPECT_EQ(world.names().size(), 1U);
}

/// The same as somebody else, since tests are often run as root.
TEST(ReadOnlyDirectory, RefusesUpdatesOfANobody) {
  if (geteuid() != 0) GTEST_SKIP() << "only root may become somebody else";
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::permissions(world.directory.path(), std::filesystem::perms(0555));
  std::filesystem::permissions(world.path(), std::filesystem::perms(0666));
  constexpr uid_t kNobody = 65534;
  const int result = in_process([&] {
    if (setgid(kNobody) != 0 || setuid(kNobody) != 0) return 1;
    if (read_file(real_file_system(), world.path()) != std::string("old\n")) return 2;
    const auto saved = update_file(real_file_system(), world.path(), append("new\n"));
    return !saved && saved.error().kind == ErrorKind::system ? 0 : 3;
  });
  EXPECT_EQ(result, 0);
  EXPECT_EQ(world.bytes(), "old\n");
  EXPECT_EQ(world.names().size(), 1U);
}

TEST(SomebodyElsesFile, KeepsItsRightsNarrowWhenUpdatedInASharedDirectory) {
  if (geteuid() != 0) GTEST_SKIP() << "only root may become somebody else";
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::permissions(world.directory.path(), std::filesystem::perms(0777));
  std::filesystem::permissions(world.path(), std::filesystem::perms(0666));
  constexpr uid_t kNobody = 65534;
  const int result = in_process([&] {
    if (setgid(kNobody) != 0 || setuid(kNobody) != 0) return 1;
    bool told = false;
    UpdateOptions options;
    options.note = [&](const Message&) { told = true; };
    const auto saved = update_file(real_file_system(), world.path(), append("new\n"), options);
    return saved && told ? 0 : 2;
  });
  EXPECT_EQ(result, 0);
  EXPECT_EQ(world.bytes(), "old\nnew\n");
}

}  // namespace
}  // namespace tasks
