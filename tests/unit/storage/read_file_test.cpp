#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "storage/descriptor.h"
#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/memory_file_system.h"
#include "tasks/storage/store.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

void make_socket(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  path.copy(static_cast<char*>(address.sun_path), sizeof(address.sun_path) - 1);
  const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  ASSERT_EQ(bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  close(descriptor);
}

TEST(ReadFile, GivesTheBytesOfAnySize) {
  const TemporaryDirectory directory;
  for (const std::size_t size :
       {0UL, 1UL, 14UL, 15UL, 16UL, 4095UL, 262143UL, 262144UL, 262145UL, 1000000UL}) {
    SCOPED_TRACE(size);
    std::string bytes(size, 'x');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7);
    write_bytes(directory / "f", bytes);
    EXPECT_EQ(read_file(real_file_system(), directory / "f"), bytes);
  }
}

TEST(ReadFile, TakesFourCallsForASmallFile) {
  const TemporaryDirectory directory;
  write_bytes(directory / "f", "{}");
  FailingFileSystem system(real_file_system());
  ASSERT_TRUE(read_file(system, directory / "f"));
  EXPECT_EQ(system.calls(), (std::vector<Call>{Call::open, Call::status, Call::read, Call::close}));
}

TEST(ReadFile, ReadsAllOfAFileThatGrowsOrShrinksMeanwhile) {
  for (const std::string& now : {std::string(300000, 'x'), std::string("x"), std::string()}) {
    MemoryWorld world;
    world.replace("first\n");
    FailingFileSystem system(world.memory);
    system.before_each([&](std::size_t, Call call) {
      if (call == Call::read && world.bytes() == "first\n") world.overwrite(now);
    });
    EXPECT_EQ(read_file(system, world.path()), now);
  }
}

TEST(ReadFile, FollowsLinks) {
  const TemporaryDirectory directory;
  write_bytes(directory / "f", "bytes");
  std::filesystem::create_symlink("f", directory / "one");
  std::filesystem::create_symlink("one", directory / "two");
  EXPECT_EQ(read_file(real_file_system(), directory / "two"), "bytes");
}

TEST(ReadFile, RefusesWhatIsNoFileAtOnceAndSaysWhat) {
  const TemporaryDirectory directory;
  ASSERT_EQ(mkfifo((directory / "fifo").c_str(), 0600), 0);
  make_socket(directory / "socket");
  std::filesystem::create_directory(directory / "folder");
  std::filesystem::create_symlink("nothing", directory / "dangling");
  std::filesystem::create_symlink("loop", directory / "loop");
  write_bytes(directory / "f", "");

  struct Row {
    std::string path;
    ErrorKind kind;
    std::string_view text;
  };
  const Row rows[] = {
      {directory / "fifo", ErrorKind::system, "is a pipe, not a regular file"},
      {directory / "socket", ErrorKind::system, "is a socket, not a regular file"},
      {directory / "folder", ErrorKind::system, "is a directory, not a regular file"},
      {"/dev/null", ErrorKind::system, "is a device, not a regular file"},
      {directory / "dangling", ErrorKind::not_a_list, "is a symbolic link to a file that does not"},
      {directory / "loop", ErrorKind::system, "symbolic links in a loop"},
      {directory / "missing", ErrorKind::not_a_list, "does not exist"},
      {directory / "f/below", ErrorKind::not_a_list, "does not exist"},
      {directory / "no/such/place", ErrorKind::not_a_list, "does not exist"},
      {directory / std::string(300, 'n'), ErrorKind::system, "the file name is too long"},
      {"", ErrorKind::usage, "the name of the file is empty"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.path);
    const auto read = read_file(real_file_system(), row.path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, row.kind);
    const std::string what = format(read.error().what, Language::en);
    EXPECT_NE(what.find(row.text), std::string::npos) << what;
    EXPECT_FALSE(read.error().hints.empty());
    // An update says the same.
    const auto update = update_file(real_file_system(), row.path, append("x"));
    ASSERT_FALSE(update);
    EXPECT_EQ(update.error().kind, row.kind);
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(directory.path()), {}), 6);
}

TEST(ReadFile, SaysWhatItIsThatHasNobodyBehindIt) {
  MemoryWorld world;
  world.replace("old\n");
  FailingFileSystem system(world.memory);
  system.refuse_always(Call::open, ENXIO);
  const auto read = read_file(system, world.path());
  ASSERT_FALSE(read);
  // The type is looked up, not guessed.
  EXPECT_EQ(format(read.error().what, Language::en).find("socket"), std::string::npos);
}

TEST(ReadFile, RefusesAFileBeyondTheLimitWithoutReadingIt) {
  const TemporaryDirectory directory;
  write_bytes(directory / "f", "");
  ASSERT_EQ(truncate((directory / "f").c_str(), static_cast<off_t>(kLargestFile) + 1), 0);
  FailingFileSystem system(real_file_system());
  const auto read = read_file(system, directory / "f");
  ASSERT_FALSE(read);
  EXPECT_NE(format(read.error().what, Language::en).find("larger than 4 GiB"), std::string::npos);
  EXPECT_EQ(std::count(system.calls().begin(), system.calls().end(), Call::read), 0);
  EXPECT_FALSE(update_file(system, directory / "f", append("x")));
}

TEST(ReadFile, SaysWhyTheSystemSaidNo) {
  for (const int error : {EACCES, EIO, EMFILE, ENOTCONN}) {
    SCOPED_TRACE(strerrorname_np(error));
    MemoryWorld world;
    world.replace("old\n");
    for (const Call call : {Call::open, Call::status, Call::read}) {
      FailingFileSystem system(world.memory);
      system.refuse_always(call, error);
      const auto read = read_file(system, world.path());
      ASSERT_FALSE(read);
      EXPECT_EQ(read.error().kind, ErrorKind::system);
      for (const Language language : {Language::zh, Language::en}) {
        EXPECT_NE(format(read.error().what, language).find(world.path()), std::string::npos);
      }
    }
  }
}

TEST(ReadFile, RefusesAForbiddenFile) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const TemporaryDirectory directory;
  write_bytes(directory / "f", "");
  ASSERT_EQ(chmod((directory / "f").c_str(), 0), 0);
  const auto read = read_file(real_file_system(), directory / "f");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::system);
}

TEST(ReadStream, ReadsAPipeToItsEnd) {
  int ends[2];
  ASSERT_EQ(pipe(static_cast<int*>(ends)), 0);
  const std::string bytes(1000000, 'x');
  std::thread writer([&] {
    EXPECT_TRUE(write_all(real_file_system(), ends[1], bytes, "pipe"));
    close(ends[1]);
  });
  const auto read = read_file(real_file_system(), "/dev/fd/" + std::to_string(ends[0]));
  writer.join();
  close(ends[0]);
  EXPECT_EQ(read, bytes);
}

TEST(ReadStream, NamesTheStreamInErrors) {
  const auto closed = read_stream(real_file_system(), 987654, "-");
  ASSERT_FALSE(closed);
  EXPECT_EQ(format(closed.error().what, Language::en), "cannot read -: it is closed");

  const auto folder =
      Descriptor::open(real_file_system(), kWorkingDirectory, "/", OpenMode::directory);
  const auto read = read_stream(real_file_system(), folder->number(), "-");
  ASSERT_FALSE(read);
  EXPECT_NE(format(read.error().what, Language::en).find("directory"), std::string::npos);
}

}  // namespace
}  // namespace tasks
