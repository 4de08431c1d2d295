// What stands in the way of a save, and outputs: named as it is, with a way out.

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "tasks/storage/failing_file_system.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

TEST(Update, SaysWhenTheTemporaryFileStays) {
  for (const bool saves : {true, false}) {
    MemoryWorld world;
    world.replace("old\n");
    FailingFileSystem system(world.memory);
    system.refuse_always(Call::unlink, EPERM);
    if (!saves) system.refuse_always(Call::exchange, EPERM);
    std::vector<Message> said;
    UpdateOptions options;
    options.note = [&said](const Message& note) { said.push_back(note); };
    const auto saved = update_file(system, world.path(), append("new\n"), options);
    ASSERT_EQ(saved.has_value(), saves);
    if (!saves) said = saved.error().hints;
    ASSERT_FALSE(said.empty());
    EXPECT_NE(format(said.back(), Language::en).find(World::kTemporary), std::string::npos);
  }
}

TEST(Update, NamesWhatIsInTheWayOfItsTemporaryFile) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::create_directory(world.directory / World::kTemporary);
  const auto refused = update_file(real_file_system(), world.path(), append("new\n"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(format(refused.error().what, Language::en), "cannot remove the temporary file " +
                                                            (world.directory / World::kTemporary) +
                                                            ": it is a directory");
  ASSERT_EQ(refused.error().hints.size(), 1U);
  EXPECT_EQ(format(refused.error().hints[0], Language::en), "move it away, then try again");
  EXPECT_EQ(world.bytes(), "old\n");

  // What one may not remove, one cannot move away.
  std::filesystem::remove(world.directory / World::kTemporary);
  write_bytes(world.directory / World::kTemporary, "");
  FailingFileSystem system(real_file_system());
  system.refuse_always(Call::unlink, EACCES);
  const auto forbidden = update_file(system, world.path(), append("new\n"));
  ASSERT_FALSE(forbidden);
  EXPECT_NE(format(forbidden.error().hints.at(0), Language::en).find("permissions"),
            std::string::npos);
}

TEST(Update, RefusesTheNameOfATemporaryFile) {
  const TemporaryDirectory directory;
  const std::string path = directory / World::kTemporary;
  for (const auto& refused :
       {create_file(real_file_system(), path, "x"), replace_file(real_file_system(), path, "x")}) {
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::usage);
  }
  write_bytes(path, "old\n");
  EXPECT_FALSE(update_file(real_file_system(), path, append("new\n")));
  EXPECT_EQ(read_bytes(path), "old\n");
  EXPECT_EQ(read_file(real_file_system(), path), "old\n");
}

TEST(Update, SaysWhatOnlyALookAtTheSystemTells) {
  struct Row {
    Call call;
    int error;
    std::string_view text;
  };
  for (const Row& row : {Row{Call::exchange, EBUSY, "mounted by itself"},
                         Row{Call::real_path, ENOENT, "working directory was removed"}}) {
    SCOPED_TRACE(row.text);
    MemoryWorld world;
    world.replace("old\n");
    FailingFileSystem system(world.memory);
    system.refuse_always(row.call, row.error);
    const auto refused = update_file(system, world.path(), append("new\n"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::system);
    EXPECT_NE(format(refused.error().what, Language::en).find(row.text), std::string::npos);
    EXPECT_FALSE(world.has_temporary());
  }
}

TEST(Replace, WritesToAStreamAsItIs) {
  int ends[2];
  ASSERT_EQ(pipe(static_cast<int*>(ends)), 0);
  const std::string path = "/dev/fd/" + std::to_string(ends[1]);
  EXPECT_TRUE(is_output_stream(path));
  EXPECT_TRUE(is_output_stream("/dev/stdout") && !is_stream("/dev/stdout"));
  EXPECT_TRUE(is_stream("/dev/stdin") && !is_output_stream("/dev/stdin"));
  EXPECT_EQ(replace_file(real_file_system(), path, "bytes\n"), Saved::saved);
  close(ends[1]);
  EXPECT_EQ(read_stream(real_file_system(), ends[0], "pipe"), "bytes\n");
  close(ends[0]);
}

TEST(Replace, SaysOfAnOutputWhyItCannotBeFound) {
  const TemporaryDirectory directory;
  write_bytes(directory / "file", "");
  for (const std::string name : {"file/below", "no/such"}) {
    const auto refused = replace_file(real_file_system(), directory / name, "x");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::system) << name;
    ASSERT_EQ(refused.error().hints.size(), 1U);
    EXPECT_EQ(format(refused.error().hints[0], Language::en), "check the path behind -o");
  }
}

}  // namespace
}  // namespace tasks
