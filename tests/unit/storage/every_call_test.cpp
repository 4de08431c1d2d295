// Every system call of every kind of save fails, is cut short, or is the last one of a killed
// process. The file is byte for byte the old or the new one; what was reported is true.

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <sys/wait.h>
#include <vector>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/store.h"
#include "unit/storage/saves.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

/// Descriptors that this process has open.
std::size_t open_descriptors() {
  const std::filesystem::directory_iterator all("/proc/self/fd");
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

std::string describe(const Save& save, std::size_t number, Call call) {
  return std::string(save.name) + ", call " + std::to_string(number) + " (" +
         std::string(name_of(call)) + ")";
}

void expect_truth(const World& world, const Save& save, const Result<Saved>& result) {
  const auto bytes = world.bytes();
  if (result) {
    EXPECT_EQ(bytes, save.after) << "said to be saved";
  } else {
    EXPECT_EQ(bytes, save.before) << "said to have failed";
    EXPECT_FALSE(result.error().what.arguments.empty());
  }
}

class EveryCall : public testing::TestWithParam<WorldKind> {
 protected:
  /// Calls `check(save, number, call)` for each call of each kind of save.
  template <class Check>
  void for_each_call(Check&& check) {
    for (const Save& save : kSaves) {
      const std::vector<Call> calls = calls_of(GetParam(), save);
      ASSERT_GT(calls.size(), 10U);
      for (std::size_t number = 0; number < calls.size(); ++number) {
        SCOPED_TRACE(describe(save, number, calls[number]));
        check(save, number, calls[number]);
      }
    }
  }
};

TEST_P(EveryCall, FailsWithEveryFittingError) {
  std::size_t cases = 0;
  for_each_call([&](const Save& save, std::size_t number, Call call) {
    for (const int error : fitting_errors(call)) {
      for (const bool lasting : {false, true}) {
        SCOPED_TRACE(std::string(strerrorname_np(error)) + (lasting ? ", from then on" : ", once"));
        const auto world = GetParam().make();
        prepare(*world, save);
        const std::size_t descriptors = open_descriptors();
        FailingFileSystem system(world->system());
        system.plan({Fault::Kind::fail, number, error, lasting});

        const auto result = save.run(system, world->path());

        EXPECT_TRUE(system.struck());
        expect_truth(*world, save, result);
        if (!lasting && call != Call::unlink) {
          EXPECT_FALSE(world->has_temporary());
        }
        if (!lasting && error == EINTR) {
          EXPECT_TRUE(result) << "an interruption is not to be seen";
        }
        EXPECT_EQ(open_descriptors(), descriptors);
        expect_next_save_works(*world);
        ++cases;
      }
    }
  });
  RecordProperty("cases", static_cast<int>(cases));
  EXPECT_GT(cases, 300U);
}

TEST_P(EveryCall, DoesHalfOfIt) {
  for_each_call([&](const Save& save, std::size_t number, Call call) {
    if (call != Call::read && call != Call::write) return;
    for (const bool lasting : {false, true}) {
      const auto world = GetParam().make();
      prepare(*world, save);
      FailingFileSystem system(world->system());
      system.plan({Fault::Kind::shorten, number, 0, lasting});

      const auto result = save.run(system, world->path());

      EXPECT_TRUE(system.struck());
      ASSERT_TRUE(result);
      EXPECT_EQ(*result, Saved::saved);
      expect_truth(*world, save, result);
    }
  });
}

TEST_P(EveryCall, IsTheLastOfAKilledProcess) {
  std::size_t kills = 0;
  for_each_call([&](const Save& save, std::size_t number, Call) {
    for (const auto kind : {Fault::Kind::stop_before, Fault::Kind::stop_after}) {
      const auto world = GetParam().make();
      prepare(*world, save);
      FailingFileSystem system(world->system());
      system.plan({kind, number});

      try {
        static_cast<void>(save.run(system, world->path()));
      } catch (const FailingFileSystem::Stopped&) {
        EXPECT_TRUE(system.struck());
      }

      EXPECT_EQ(system.calls_after_stop(), 0U) << "a clean-up that a killed process does not do";
      const auto bytes = world->bytes();
      EXPECT_TRUE(bytes == save.before || bytes == save.after) << bytes.value_or("(no file)");
      EXPECT_LE(world->names().size(), 2U) << "more than one temporary file left";
      expect_next_save_works(*world);
      ++kills;
    }
  });
  RecordProperty("kills", static_cast<int>(kills));
}

/// A second fsync can succeed without having written what the first one failed to write.
TEST_P(EveryCall, ThatSyncsIsNotTriedAgainAfterItFailed) {
  for (const Save& save : kSaves) {
    SCOPED_TRACE(save.name);
    const std::vector<Call> calls = calls_of(GetParam(), save);
    const auto sync = std::find(calls.begin(), calls.end(), Call::sync);
    const auto world = GetParam().make();
    prepare(*world, save);
    FailingFileSystem system(world->system());
    system.plan({Fault::Kind::fail, static_cast<std::size_t>(sync - calls.begin()), EIO});
    EXPECT_FALSE(save.run(system, world->path()));
    EXPECT_EQ(std::count(system.calls().begin(), system.calls().end(), Call::sync), 1);
    EXPECT_EQ(world->bytes(), save.before);
  }
}

/// Some file systems find out only when a file is closed that the disk is full.
TEST_P(EveryCall, ThatClosesTheTemporaryFileCounts) {
  for (const Save& save : kSaves) {
    SCOPED_TRACE(save.name);
    const std::vector<Call> calls = calls_of(GetParam(), save);
    const auto first_sync = std::find(calls.begin(), calls.end(), Call::sync);
    const auto close = std::find(first_sync, calls.end(), Call::close);
    const auto world = GetParam().make();
    prepare(*world, save);
    FailingFileSystem system(world->system());
    system.plan({Fault::Kind::fail, static_cast<std::size_t>(close - calls.begin()), ENOSPC});
    EXPECT_FALSE(save.run(system, world->path()));
    EXPECT_EQ(world->bytes(), save.before);
  }
}

INSTANTIATE_TEST_SUITE_P(Storage, EveryCall, testing::ValuesIn(kWorlds), CaseName());

/// Runs the save in a process of its own, which gets `signal` before call `number`.
int status_of_process(RealWorld& world, const Save& save, std::size_t number, int signal) {
  const pid_t child = fork();
  if (child == 0) {
    FailingFileSystem system(world.system());
    system.before_each([&](std::size_t now, Call) {
      if (now == number) raise(signal);
    });
    _exit(save.run(system, world.path()) ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

TEST(SignalledProcess, EndsByTheSignalWithTheOldOrTheNewFile) {
  std::size_t signals = 0;
  for (const Save& save : kSaves) {
    const std::vector<Call> calls = calls_of(kWorlds[1], save);
    for (const int signal : {SIGKILL, SIGINT, SIGTERM, SIGHUP}) {
      for (std::size_t number = 0; number < calls.size(); ++number) {
        SCOPED_TRACE(describe(save, number, calls[number]) + ", " + strsignal(signal));
        RealWorld world;
        prepare(world, save);

        const int status = status_of_process(world, save, number, signal);

        EXPECT_TRUE(WIFSIGNALED(status));
        EXPECT_EQ(WTERMSIG(status), signal);
        const auto bytes = world.bytes();
        EXPECT_TRUE(bytes == save.before || bytes == save.after) << bytes.value_or("(no file)");
        if (signal != SIGKILL) {
          EXPECT_FALSE(world.has_temporary());
        }
        expect_next_save_works(world);
        ++signals;
      }
    }
  }
  RecordProperty("signals", static_cast<int>(signals));
}

}  // namespace
}  // namespace tasks
