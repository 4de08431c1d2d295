// Another program, which knows no locks, changes the file before every system call of an update.

#include <cerrno>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/memory_file_system.h"
#include "unit/storage/saves.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

struct OtherProgram {
  const char* name;
  void (*save)(World&);
};

constexpr OtherProgram kOthers[] = {
    {"renames over it", [](World& world) { world.replace("other\n"); }},
    {"writes in place", [](World& world) { world.overwrite("other\n"); }},
    {"writes as many bytes in place", [](World& world) { world.overwrite("odd\n"); }},
    {"removes it and makes a new one",
     [](World& world) {
       world.remove();
       world.replace("other\n");
     }},
};

std::size_t number_of(const std::vector<Call>& calls, Call sought) {
  return static_cast<std::size_t>(std::find(calls.begin(), calls.end(), sought) - calls.begin());
}

class Race : public testing::TestWithParam<WorldKind> {};

TEST_P(Race, NothingOfTheOtherProgramIsLost) {
  std::size_t races = 0;
  for (const Save& save : std::span(kSaves).first(kUpdates)) {
    const std::vector<Call> calls = calls_of(GetParam(), save);
    const std::size_t exchange = number_of(calls, Call::exchange);
    for (const OtherProgram& other : kOthers) {
      for (std::size_t number = 0; number < calls.size(); ++number) {
        SCOPED_TRACE(std::string(save.name) + ", " + other.name + " before call " +
                     std::to_string(number));
        const auto world = GetParam().make();
        prepare(*world, save);
        FailingFileSystem system(world->system());
        std::string theirs;
        system.before_each([&](std::size_t now, Call) {
          if (now != number) return;
          other.save(*world);
          theirs = *world->bytes();
        });

        const auto saved = save.run(system, world->path());

        ASSERT_TRUE(saved);
        // What they write after our exchange of names replaces ours, as it would a moment later.
        EXPECT_EQ(world->bytes(), number <= exchange ? theirs + "new\n" : theirs);
        EXPECT_EQ(world->names(), std::vector<std::string>{World::kName});
        ++races;
      }
    }
  }
  RecordProperty("races", static_cast<int>(races));
}

/// No time stamp tells of it: the copied bytes themselves do.
TEST(SpliceFile, CopiesNothingThatTheEditHasNotRead) {
  MemoryFileSystem memory;
  memory.add_directory("/d");
  memory.add_file("/d/list.json", "old\n");
  FailingFileSystem system(memory);
  bool changed = false;
  system.before_each([&](std::size_t, Call call) {
    if (call != Call::rewind || changed) return;
    changed = true;
    memory.overwrite_unnoticed("/d/list.json", "OLD\n");
  });
  EXPECT_TRUE(splice_file(system, "/d/list.json", append_by_splice("new\n")));
  EXPECT_TRUE(changed);
  EXPECT_EQ(memory.bytes("/d/list.json"), "OLD\nnew\n");
}

TEST(SpliceFile, ReplacesStretchesWhereverTheyStand) {
  struct Row {
    std::vector<ByteSplice> splices;
    std::string after;
  };
  const Row rows[] = {
      {{{0, 0, "<"}}, "<0123456789"},
      {{{10, 10, ">"}}, "0123456789>"},
      {{{0, 1, ""}, {1, 2, "b"}, {9, 10, ""}}, "b2345678"},
      {{{0, 10, "all"}}, "all"},
      {{{2, 5, "x"}, {5, 5, "y"}, {7, 8, ""}}, "01xy5689"},
  };
  for (const Row& row : rows) {
    MemoryFileSystem memory;
    memory.add_directory("/d");
    memory.add_file("/d/f", "0123456789");
    const auto edit = [&row](CurrentFile& file) -> Result<std::optional<std::vector<ByteSplice>>> {
      TASKS_TRY(file.read_all());
      return row.splices;
    };
    EXPECT_EQ(splice_file(memory, "/d/f", edit).value(), Saved::saved);
    EXPECT_EQ(memory.bytes("/d/f"), row.after);
  }
}

TEST_P(Race, AFileRemovedMeanwhileStaysRemoved) {
  const std::vector<Call> calls = calls_of(GetParam(), kSaves[0]);
  for (std::size_t number = 0; number < calls.size(); ++number) {
    SCOPED_TRACE(number);
    const auto world = GetParam().make();
    prepare(*world, kSaves[0]);
    FailingFileSystem system(world->system());
    system.before_each([&](std::size_t now, Call) {
      if (now == number) world->remove();
    });

    const auto saved = update_file(system, world->path(), append("new\n"));

    EXPECT_EQ(world->bytes(), std::nullopt);
    EXPECT_EQ(saved.has_value(), number > number_of(calls, Call::exchange));
    EXPECT_FALSE(world->has_temporary());
  }
}

TEST_P(Race, AVersionSavedWhileWePutOneBackIsKeptToo) {
  for (const std::size_t versions : {1U, 2U, 3U, 4U}) {
    SCOPED_TRACE(versions);
    const auto world = GetParam().make();
    prepare(*world, kSaves[0]);
    FailingFileSystem system(world->system());
    std::size_t exchanges = 0;
    system.before_each([&](std::size_t, Call call) {
      if (call != Call::exchange || exchanges == versions) return;
      ++exchanges;
      world->replace("their version " + std::to_string(exchanges) + "\n");
    });

    EXPECT_TRUE(update_file(system, world->path(), append("new\n")));

    EXPECT_EQ(world->bytes(), "their version " + std::to_string(versions) + "\nnew\n");
    EXPECT_EQ(world->names(), std::vector<std::string>{World::kName});
  }
}

TEST_P(Race, AFileThatChangesAgainAndAgainIsLeftToTheOtherProgram) {
  const auto world = GetParam().make();
  prepare(*world, kSaves[0]);
  FailingFileSystem system(world->system());
  int edits = 0;
  const auto saved = update_file(system, world->path(),
                                 [&](std::string_view bytes) -> Result<std::optional<std::string>> {
                                   ++edits;
                                   world->replace("version " + std::to_string(edits) + "\n");
                                   return std::string(bytes) + "new\n";
                                 });
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().kind, ErrorKind::conflict);
  EXPECT_EQ(edits, 8);
  EXPECT_EQ(world->bytes(), "version 8\n");
  EXPECT_FALSE(world->has_temporary());
}

TEST_P(Race, AChangedModeIsKept) {
  const auto world = GetParam().make();
  prepare(*world, kSaves[0]);
  FailingFileSystem system(world->system());
  bool changed = false;
  system.before_each([&](std::size_t, Call call) {
    if (call != Call::write || changed) return;
    changed = true;
    const auto file =
        world->system().open(kWorkingDirectory, world->path(), OpenMode::read, 0).value();
    EXPECT_TRUE(world->system().set_mode(file, 0600));
    EXPECT_TRUE(world->system().close(file));
  });
  EXPECT_TRUE(update_file(system, world->path(), append("new\n")));
  EXPECT_EQ(world->system().status_at(kWorkingDirectory, world->path(), Links::follow)->mode,
            0600U);
}

/// Without an exchange of names the last look is all there is.
TEST_P(Race, IsSeenAtTheLastLookWhereNamesCannotBeExchanged) {
  const std::vector<Call> calls = calls_of(GetParam(), kSaves[0]);
  for (const int error : {EINVAL, ENOSYS, EOPNOTSUPP}) {
    for (std::size_t number = 0; number <= number_of(calls, Call::exchange); ++number) {
      SCOPED_TRACE(number);
      const auto world = GetParam().make();
      prepare(*world, kSaves[0]);
      FailingFileSystem system(world->system());
      system.refuse_always(Call::exchange, error);
      system.before_each([&](std::size_t now, Call) {
        if (now == number) world->replace("other\n");
      });
      EXPECT_TRUE(update_file(system, world->path(), append("new\n")));
      EXPECT_EQ(world->bytes(), "other\nnew\n");
      EXPECT_EQ(world->names(), std::vector<std::string>{World::kName});
    }
  }
}

/// Two things at once: their version came out, and names cannot be exchanged any more.
TEST(RaceAndFault, TheirVersionIsNeverRemovedWhenItCannotBePutBack) {
  MemoryWorld world;
  prepare(world, kSaves[0]);
  FailingFileSystem system(world.memory);
  bool exchanged = false;
  system.before_each([&](std::size_t, Call call) {
    if (exchanged) system.refuse_always(Call::exchange, EIO);
    if (call != Call::exchange) return;
    exchanged = true;
    world.replace("other\n");
  });
  const auto saved = update_file(system, world.path(), append("new\n"));
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().kind, ErrorKind::system);
  const std::string what = format(saved.error().what, Language::en);
  EXPECT_NE(what.find("/office/.list.json.tmp: copy it now"), std::string::npos) << what;
  EXPECT_EQ(world.memory.bytes("/office/.list.json.tmp"), "other\n");
}

/// The same, and the version that came out cannot even be looked at.
TEST(RaceAndFault, AVersionThatCannotBeLookedAtIsNotRemoved) {
  MemoryWorld world;
  prepare(world, kSaves[0]);
  FailingFileSystem system(world.memory);
  bool exchanged = false;
  system.before_each([&](std::size_t now, Call call) {
    if (call != Call::exchange || exchanged) return;
    exchanged = true;
    world.replace("other\n");
    system.plan({Fault::Kind::fail, now + 1, EIO, true});
  });
  EXPECT_EQ(update_file(system, world.path(), append("new\n")).value(), Saved::unconfirmed);
  EXPECT_EQ(world.memory.bytes("/office/.list.json.tmp"), "other\n");
}

INSTANTIATE_TEST_SUITE_P(Storage, Race, testing::ValuesIn(kWorlds), CaseName());

}  // namespace
}  // namespace tasks
