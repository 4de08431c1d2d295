// What a save keeps of the file it replaces: mode, owner, group, attributes, links, odd names.

#include <cerrno>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "tasks/storage/failing_file_system.h"
#include "unit/storage/world.h"

namespace tasks {
namespace {

FileStatus status_of(const std::string& path) {
  return real_file_system().status_at(kWorkingDirectory, path, Links::keep).value();
}

/// A mask for new files, until the end of the test.
class Umask {
 public:
  explicit Umask(mode_t mask) : before_(umask(mask)) {}
  Umask(const Umask&) = delete;
  Umask(Umask&&) = delete;
  Umask& operator=(const Umask&) = delete;
  Umask& operator=(Umask&&) = delete;
  ~Umask() { umask(before_); }

 private:
  mode_t before_;
};

TEST(Update, KeepsTheModeUnderEveryUmask) {
  for (const mode_t mask : {0U, 022U, 077U, 0777U}) {
    const Umask umask_now(mask);
    for (const mode_t mode : {0600U, 0640U, 0644U, 0664U, 0666U, 0755U, 0777U, 0200U | 0400U}) {
      SCOPED_TRACE(testing::Message() << std::oct << mask << ' ' << mode);
      const RealWorld world;
      write_bytes(world.path(), "old\n");
      ASSERT_EQ(chmod(world.path().c_str(), mode), 0);
      ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
      EXPECT_EQ(status_of(world.path()).mode, mode);
      ASSERT_TRUE(replace_file(real_file_system(), world.path(), "other\n"));
      EXPECT_EQ(status_of(world.path()).mode, mode);
    }
  }
}

TEST(Create, GivesTheModeOfAnyNewFile) {
  for (const auto& [mask, mode] : {std::pair(022U, 0644U), std::pair(077U, 0600U)}) {
    const Umask umask_now(mask);
    const RealWorld world;
    ASSERT_TRUE(create_file(real_file_system(), world.path(), "new\n"));
    EXPECT_EQ(status_of(world.path()).mode, mode);
    ASSERT_TRUE(replace_file(real_file_system(), world.directory / "output", "new\n"));
    EXPECT_EQ(status_of(world.directory / "output").mode, mode);
  }
}

TEST(Update, KeepsOwnerAndGroup) {
  if (geteuid() != 0) GTEST_SKIP() << "only root may give files away";
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  ASSERT_EQ(chown(world.path().c_str(), 1234, 5678), 0);
  ASSERT_EQ(chmod(world.path().c_str(), 0640), 0);
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
  EXPECT_EQ(status_of(world.path()).owner, 1234U);
  EXPECT_EQ(status_of(world.path()).group, 5678U);
  EXPECT_EQ(status_of(world.path()).mode, 0640U);
}

struct LostOwner {
  std::uint32_t before;
  std::uint32_t after;
  std::uint32_t after_with_list;  ///< whose entries nobody reads
};

TEST(Update, GivesNobodyMoreRightsWhereTheOwnerCannotBeKept) {
  for (const auto& [before, after, after_with_list] :
       {LostOwner{0660, 0600, 0600}, LostOwner{0664, 0644, 0600}, LostOwner{0644, 0644, 0600},
        LostOwner{0606, 0600, 0600}, LostOwner{0646, 0644, 0600}, LostOwner{0624, 0600, 0600},
        LostOwner{0666, 0666, 0600}, LostOwner{06770, 0700, 0700}}) {
    for (const bool has_list : {false, true}) {
      SCOPED_TRACE(testing::Message() << std::oct << before << (has_list ? " with a list" : ""));
      MemoryWorld world;
      world.memory.add_file(world.path(), "old\n", before);
      world.memory.set_owner_of(world.path(), 1234, 5678);
      if (has_list) world.memory.add_attribute(world.path(), {"system.posix_acl_access", "list"});
      FailingFileSystem system(world.memory);
      system.refuse_always(Call::set_owner, EPERM);
      std::vector<std::string> notes;
      UpdateOptions options;
      options.note = [&](const Message& note) { notes.push_back(format(note, Language::en)); };

      ASSERT_TRUE(update_file(system, world.path(), append("new\n"), options));

      EXPECT_EQ(world.memory.status_of(world.path()).mode, has_list ? after_with_list : after);
      EXPECT_TRUE(world.memory.attributes_of(world.path()).empty());
      ASSERT_EQ(notes.size(), has_list ? 2U : 1U);
      EXPECT_NE(notes[0].find("owner or group"), std::string::npos);
    }
  }
}

TEST(Update, KeepsTheGroupWhereOnlyTheOwnerCannotBeKept) {
  MemoryWorld world;
  world.memory.add_file(world.path(), "old\n", 0660);
  world.memory.set_owner_of(world.path(), 1234, 0);
  FailingFileSystem system(world.memory);
  system.refuse_always(Call::set_owner, EPERM);
  ASSERT_TRUE(update_file(system, world.path(), append("new\n")));
  EXPECT_EQ(world.memory.status_of(world.path()).mode, 0660U);
}

TEST(Update, KeepsAttributesAndTakesNoneFromTheDirectory) {
  MemoryWorld world;
  world.memory.add_file(world.path(), "old\n", 0644);
  const std::vector<FileAttribute> kept = {{"user.note", std::string("a\0b", 3)},
                                           {"system.posix_acl_access", "list"}};
  for (const auto& attribute : kept) world.memory.add_attribute(world.path(), attribute);
  world.memory.give_to_new_files({"system.posix_acl_default_made", "everyone"});
  ASSERT_TRUE(update_file(world.memory, world.path(), append("new\n")));
  EXPECT_EQ(world.memory.attributes_of(world.path()), kept);
}

TEST(Update, SaysWhichAttributeCouldNotBeKept) {
  MemoryWorld world;
  world.memory.add_file(world.path(), "old\n", 0664);
  world.memory.add_attribute(world.path(), {"system.posix_acl_access", "list"});
  FailingFileSystem system(world.memory);
  system.refuse_always(Call::set_attribute, EOPNOTSUPP);
  std::vector<std::string> notes;
  UpdateOptions options;
  options.note = [&](const Message& note) { notes.push_back(format(note, Language::en)); };
  ASSERT_TRUE(update_file(system, world.path(), append("new\n"), options));
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_NE(notes[0].find("system.posix_acl_access"), std::string::npos);
  EXPECT_EQ(world.memory.status_of(world.path()).mode, 0600U);
}

TEST(Update, SaysWhichAttributeCouldNotBeRead) {
  for (const std::string name : {"user.note", "system.posix_acl_access"}) {
    SCOPED_TRACE(name);
    MemoryWorld world;
    world.memory.add_file(world.path(), "old\n", 0664);
    world.memory.add_attribute(world.path(), {name, "", false});
    std::vector<std::string> notes;
    UpdateOptions options;
    options.note = [&](const Message& note) { notes.push_back(format(note, Language::en)); };
    ASSERT_TRUE(update_file(world.memory, world.path(), append("new\n"), options));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_NE(notes[0].find(name), std::string::npos);
    EXPECT_TRUE(world.memory.attributes_of(world.path()).empty());
    EXPECT_EQ(world.memory.status_of(world.path()).mode, name == "user.note" ? 0664U : 0600U);
  }
}

TEST(Update, TellsWhatWasNotKeptOnlyOnceItCounts) {
  for (const Call call : {Call::write, Call::sync, Call::exchange}) {
    SCOPED_TRACE(name_of(call));
    MemoryWorld world;
    world.memory.add_file(world.path(), "old\n", 0666);
    world.memory.set_owner_of(world.path(), 1234, 5678);
    FailingFileSystem system(world.memory);
    system.refuse_always(Call::set_owner, EPERM);
    system.refuse_always(call, EIO);
    int notes = 0;
    UpdateOptions options;
    options.note = [&notes](const Message&) { ++notes; };
    EXPECT_FALSE(update_file(system, world.path(), append("new\n"), options));
    EXPECT_EQ(notes, 0);
  }
}

TEST(Update, KeepsExtendedAttributesOfTheRealFileSystem) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  if (setxattr(world.path().c_str(), "user.tasks", "value", 5, 0) != 0) {
    GTEST_SKIP() << "no extended attributes here: " << strerrorname_np(errno);
  }
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
  char value[16] = {};
  EXPECT_EQ(getxattr(world.path().c_str(), "user.tasks", static_cast<char*>(value), 16), 5);
  EXPECT_STREQ(static_cast<char*>(value), "value");
}

/// An access list as the kernel stores it: owner, user 1234, group, mask, others.
std::string access_list(char rights_of_user) {
  std::string list("\2\0\0\0", 4);
  const auto entry = [&](char tag, char rights, std::string_view id) {
    list += std::string{tag, '\0', rights, '\0'} + std::string(id);
  };
  constexpr std::string_view kNoId("\xff\xff\xff\xff", 4);
  constexpr std::string_view kUser("\xd2\x04\0\0", 4);
  entry(0x01, 6, kNoId);
  entry(0x02, rights_of_user, kUser);
  entry(0x04, 4, kNoId);
  entry(0x10, 6, kNoId);
  entry(0x20, 0, kNoId);
  return list;
}

TEST(Update, KeepsTheAccessListOfTheFileAndNotThatOfTheDirectory) {
  constexpr const char* kAccess = "system.posix_acl_access";
  constexpr const char* kDefault = "system.posix_acl_default";
  const RealWorld world;
  const std::string mine = access_list(6);
  const std::string inherited = access_list(7);
  write_bytes(world.path(), "old\n");
  if (setxattr(world.path().c_str(), kAccess, mine.data(), mine.size(), 0) != 0) {
    GTEST_SKIP() << "no access lists here: " << strerrorname_np(errno);
  }
  ASSERT_EQ(
      setxattr(world.directory.path().c_str(), kDefault, inherited.data(), inherited.size(), 0), 0);
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
  std::string now(100, '\0');
  now.resize(
      static_cast<std::size_t>(getxattr(world.path().c_str(), kAccess, now.data(), now.size())));
  EXPECT_EQ(now, mine);

  // A file without a list does not get that of its directory.
  removexattr(world.path().c_str(), kAccess);
  ASSERT_EQ(chmod(world.path().c_str(), 0644), 0);
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
  EXPECT_LT(getxattr(world.path().c_str(), kAccess, nullptr, 0), 0);
  EXPECT_EQ(status_of(world.path()).mode, 0644U);
}

TEST(Update, KeepsLinksAndReplacesWhatTheyLeadTo) {
  const TemporaryDirectory directory;
  std::filesystem::create_directory(directory / "far");
  write_bytes(directory / "far/list.json", "old\n");
  std::filesystem::create_symlink("far/list.json", directory / "near");
  std::filesystem::create_symlink("near", directory / "nearer");
  ASSERT_TRUE(update_file(real_file_system(), directory / "nearer", append("new\n")));
  EXPECT_EQ(read_bytes(directory / "far/list.json"), "old\nnew\n");
  ASSERT_TRUE(replace_file(real_file_system(), directory / "nearer", "other\n"));
  EXPECT_EQ(read_bytes(directory / "far/list.json"), "other\n");
  EXPECT_TRUE(std::filesystem::is_symlink(directory / "near"));
  EXPECT_TRUE(std::filesystem::is_symlink(directory / "nearer"));
}

TEST(Update, RefusesAFileWithSeveralNamesUnlessToldToBreakIt) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::create_hard_link(world.path(), world.directory / "other name");
  const auto refused = update_file(real_file_system(), world.path(), append("new\n"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::system);
  EXPECT_NE(format(refused.error().what, Language::en).find("2 names"), std::string::npos);
  EXPECT_EQ(world.bytes(), "old\n");

  UpdateOptions options;
  options.break_hard_link = true;
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n"), options));
  EXPECT_EQ(world.bytes(), "old\nnew\n");
  EXPECT_EQ(read_bytes(world.directory / "other name"), "old\n");
}

TEST(Update, TakesAwayATemporaryNameThatAKilledProcessLeft) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::create_hard_link(world.path(), world.directory / World::kTemporary);
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("new\n")));
  EXPECT_EQ(world.bytes(), "old\nnew\n");
  EXPECT_EQ(world.names(), std::vector<std::string>{World::kName});

  std::filesystem::create_hard_link(world.path(), world.directory / World::kTemporary);
  std::filesystem::create_hard_link(world.path(), world.directory / "other name");
  EXPECT_FALSE(update_file(real_file_system(), world.path(), append("more\n")));
  EXPECT_EQ(world.bytes(), "old\nnew\n");
}

TEST(Update, RefusesAWriteProtectedFile) {
  MemoryWorld world;
  world.memory.add_file(world.path(), "old\n", 0444);
  for (const auto& refused : {update_file(world.memory, world.path(), append("new\n")),
                              replace_file(world.memory, world.path(), "new\n")}) {
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::system);
    EXPECT_EQ(world.bytes(), "old\n");
  }
}

TEST(Update, WritesNothingWhereNothingChanges) {
  for (const ByteEdit& edit :
       {ByteEdit([](std::string_view) { return std::optional<std::string>(); }),
        ByteEdit([](std::string_view now) { return std::optional<std::string>(now); })}) {
    MemoryWorld world;
    world.memory.add_file(world.path(), "old\n", 0444);
    FailingFileSystem system(world.memory);
    EXPECT_EQ(update_file(system, world.path(), edit).value(), Saved::unchanged);
    EXPECT_EQ(std::count(system.calls().begin(), system.calls().end(), Call::write), 0);
    EXPECT_EQ(world.memory.unsynced_names(), 0U);
  }
}

TEST(Update, GivesTheErrorOfTheEdit) {
  MemoryWorld world;
  world.replace("old\n");
  const Error error{ErrorKind::no_such_task, message(LocalText("没有", "none"))};
  const auto result = update_file(
      world.memory, world.path(),
      [&](std::string_view) -> Result<std::optional<std::string>> { return fail(error); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::no_such_task);
  EXPECT_EQ(world.memory.open_descriptors(), 0U);
  EXPECT_EQ(world.names().size(), 1U);
}

TEST(Save, WorksUnderOddNames) {
  const TemporaryDirectory directory;
  const std::string names[] = {"-x",       "a b",      "new\nline", "\x1b[31mred",
                               "\xff\xfe", "工作清单", "$(id);`",   std::string(255, 'n')};
  for (const std::string& name : names) {
    SCOPED_TRACE(testing::PrintToString(name));
    const std::string path = directory / name;
    EXPECT_EQ(create_file(real_file_system(), path, "a").value(), Saved::saved);
    EXPECT_EQ(update_file(real_file_system(), path, append("b")).value(), Saved::saved);
    EXPECT_EQ(read_file(real_file_system(), path), "ab");
    EXPECT_EQ(replace_file(real_file_system(), path, "c").value(), Saved::saved);
    EXPECT_EQ(read_bytes(path), "c");
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(directory.path()), {}),
            std::ssize(names));
}

TEST(Save, ClearsAwayWhatAKilledOneLeft) {
  const RealWorld world;
  write_bytes(world.directory / World::kTemporary, "left over");
  ASSERT_TRUE(create_file(real_file_system(), world.path(), "new\n"));
  EXPECT_FALSE(world.has_temporary());
  // A link planted under that name is not written through.
  write_bytes(world.directory / "precious", "precious");
  std::filesystem::create_symlink("precious", world.directory / World::kTemporary);
  ASSERT_TRUE(update_file(real_file_system(), world.path(), append("more\n")));
  EXPECT_EQ(read_bytes(world.directory / "precious"), "precious");
  EXPECT_FALSE(world.has_temporary());
}

TEST(Create, RefusesANameThatIsTaken) {
  const RealWorld world;
  write_bytes(world.path(), "old\n");
  std::filesystem::create_symlink("nowhere", world.directory / "dangling");
  std::filesystem::create_directory(world.directory / "folder");
  for (const char* name : {World::kName, "dangling", "folder"}) {
    SCOPED_TRACE(name);
    const auto result = create_file(real_file_system(), world.directory / name, "new\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::usage);
  }
  EXPECT_EQ(world.bytes(), "old\n");
  EXPECT_EQ(world.names().size(), 3U);
}

TEST(Create, RefusesANameThatIsTakenMeanwhile) {
  struct Row {
    const char* name;
    std::vector<std::pair<Call, int>> refused;
  };
  const Row rows[] = {
      {"by a renaming that replaces nothing", {}},
      {"by a second name", {{Call::rename_new, EINVAL}}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.name);
    MemoryWorld world;
    FailingFileSystem system(world.memory);
    for (const auto& [call, error] : row.refused) system.refuse_always(call, error);
    system.before_each([&](std::size_t, Call call) {
      if (call == Call::sync && !world.bytes()) world.replace("other\n");
    });
    const auto result = create_file(system, world.path(), "new\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::usage);
    EXPECT_EQ(world.bytes(), "other\n");
    EXPECT_FALSE(world.has_temporary());
  }
}

TEST(Create, ManagesWithoutTheNewerCalls) {
  MemoryWorld world;
  FailingFileSystem system(world.memory);
  system.refuse_always(Call::rename_new, ENOSYS);
  EXPECT_EQ(create_file(system, world.path(), "new\n").value(), Saved::saved);
  world.remove();
  system.refuse_always(Call::link, EPERM);
  EXPECT_EQ(create_file(system, world.path(), "new\n").value(), Saved::saved);
  EXPECT_EQ(world.bytes(), "new\n");
  EXPECT_EQ(world.names().size(), 1U);
}

TEST(Replace, RefusesWhatIsNoFile) {
  const RealWorld world;
  std::filesystem::create_symlink("nowhere", world.directory / "dangling");
  std::filesystem::create_directory(world.directory / "folder");
  ASSERT_EQ(mkfifo((world.directory / "fifo").c_str(), 0600), 0);
  for (const char* name : {"dangling", "folder", "fifo", "missing/output"}) {
    SCOPED_TRACE(name);
    EXPECT_FALSE(replace_file(real_file_system(), world.directory / name, "new\n"));
  }
  EXPECT_FALSE(replace_file(real_file_system(), "/dev/null", "new\n"));
  EXPECT_EQ(world.names().size(), 3U);
}

}  // namespace
}  // namespace tasks
