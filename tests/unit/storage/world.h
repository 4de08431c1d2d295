#pragma once

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/temporary_directory.h"
#include "tasks/storage/memory_file_system.h"
#include "tasks/storage/store.h"

namespace tasks {

/// One directory with one list in it, and another program that can act on it.
class World {
 public:
  World() = default;
  World(const World&) = delete;
  World(World&&) = delete;
  World& operator=(const World&) = delete;
  World& operator=(World&&) = delete;
  virtual ~World() = default;

  virtual FileSystem& system() = 0;
  virtual std::string path() const = 0;
  virtual std::optional<std::string> bytes() const = 0;
  /// The names in the directory, sorted.
  virtual std::vector<std::string> names() const = 0;
  /// As an editor saves: a new file takes the name.
  virtual void replace(std::string_view bytes) = 0;
  /// As a careless program saves: the same file gets other bytes.
  virtual void overwrite(std::string_view bytes) = 0;
  virtual void remove() = 0;

  static constexpr const char* kName = "list.json";
  static constexpr const char* kTemporary = ".list.json.tmp";

  bool has_temporary() const {
    const auto all = names();
    return std::find(all.begin(), all.end(), kTemporary) != all.end();
  }
};

class MemoryWorld final : public World {
 public:
  /// `adorned`: the file belongs to somebody else and has attributes, new files get other ones.
  explicit MemoryWorld(bool adorned = false) : adorned_(adorned) {
    memory.add_directory("/office");
    if (adorned) memory.give_to_new_files({"system.posix_acl_access", "of the directory"});
  }

  FileSystem& system() override { return memory; }
  std::string path() const override { return std::string("/office/") + kName; }
  std::optional<std::string> bytes() const override { return memory.bytes(path()); }
  std::vector<std::string> names() const override { return memory.names("/office"); }
  void replace(std::string_view bytes) override {
    memory.add_file(path(), std::string(bytes));
    if (!adorned_) return;
    memory.set_owner_of(path(), 1234, 5678);
    memory.add_attribute(path(), {"user.note", "a note"});
  }
  void overwrite(std::string_view bytes) override { memory.overwrite(path(), std::string(bytes)); }
  void remove() override { memory.remove(path()); }

  MemoryFileSystem memory;

 private:
  bool adorned_;
};

class RealWorld final : public World {
 public:
  FileSystem& system() override { return real_file_system(); }
  std::string path() const override { return directory / kName; }
  std::optional<std::string> bytes() const override { return read_bytes(path()); }
  std::vector<std::string> names() const override {
    std::vector<std::string> result;
    for (const auto& entry : std::filesystem::directory_iterator(directory.path())) {
      result.push_back(entry.path().filename().string());
    }
    std::sort(result.begin(), result.end());
    return result;
  }
  void replace(std::string_view bytes) override {
    const std::string editors = directory / "~editor";
    write_bytes(editors, bytes);
    std::filesystem::rename(editors, path());
  }
  void overwrite(std::string_view bytes) override { write_bytes(path(), bytes); }
  void remove() override { std::filesystem::remove(path()); }

  TemporaryDirectory directory;
};

/// The two worlds of a test that runs in both.
struct WorldKind {
  const char* name;
  std::unique_ptr<World> (*make)();
};

inline const WorldKind kWorlds[] = {
    {"memory", [] { return std::unique_ptr<World>(std::make_unique<MemoryWorld>()); }},
    {"real", [] { return std::unique_ptr<World>(std::make_unique<RealWorld>()); }},
    {"memory_with_attributes",
     [] { return std::unique_ptr<World>(std::make_unique<MemoryWorld>(true)); }},
};

/// The edit that puts `text` at the end.
inline ByteEdit append(std::string text) {
  return [text = std::move(text)](std::string_view current) -> Result<std::optional<std::string>> {
    return std::string(current) + text;
  };
}

}  // namespace tasks
