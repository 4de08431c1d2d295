#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tasks/storage/failing_file_system.h"
#include "tasks/storage/store.h"
#include "unit/storage/world.h"

namespace tasks {

/// A way to save, with the bytes before (nothing: no file) and after.
struct Save {
  const char* name;
  std::optional<std::string> before;
  std::string after;
  Result<Saved> (*run)(FileSystem&, const std::string& path);
};

/// Appends a text by a splice, what is there already being read in small pieces and copied.
inline FileEdit append_by_splice(std::string text) {
  return [text = std::move(text)](
             CurrentFile& file) -> Result<std::optional<std::vector<ByteSplice>>> {
    std::uint64_t size = 0;
    char piece[3];
    for (;;) {
      TASKS_TRY_ASSIGN(got, file.read(piece, sizeof piece));
      if (got == 0) break;
      size += got;
    }
    return std::vector<ByteSplice>{{size, size, text}};
  };
}

/// The first two are the kinds of an update.
inline constexpr std::size_t kUpdates = 2;
inline const Save kSaves[] = {
    {"update", "old\n", "old\nnew\n",
     [](FileSystem& system, const std::string& path) {
       return update_file(system, path, append("new\n"));
     }},
    {"splice", "old\n", "old\nnew\n",
     [](FileSystem& system, const std::string& path) {
       return splice_file(system, path, append_by_splice("new\n"));
     }},
    {"create", std::nullopt, "new\n",
     [](FileSystem& system, const std::string& path) {
       return create_file(system, path, "new\n");
     }},
    {"replace an existing file", "old\n", "new\n",
     [](FileSystem& system, const std::string& path) {
       return replace_file(system, path, "new\n");
     }},
    {"replace a missing file", std::nullopt, "new\n",
     [](FileSystem& system, const std::string& path) {
       return replace_file(system, path, "new\n");
     }},
};

inline void prepare(World& world, const Save& save) {
  world.remove();
  if (save.before) world.replace(*save.before);
}

/// The calls that a save makes where nothing fails.
inline std::vector<Call> calls_of(const WorldKind& kind, const Save& save) {
  const auto world = kind.make();
  prepare(*world, save);
  FailingFileSystem system(world->system());
  EXPECT_TRUE(save.run(system, world->path()));
  return system.calls();
}

/// The next save works at once, and leaves nothing but the file.
inline void expect_next_save_works(World& world) {
  if (!world.bytes()) world.replace("");
  const std::string current = *world.bytes();
  const auto saved = update_file(world.system(), world.path(), append("next\n"));
  ASSERT_TRUE(saved);
  EXPECT_EQ(*saved, Saved::saved);
  EXPECT_EQ(world.bytes(), current + "next\n");
  // A lock file, where one was needed, stays for the next one who needs it.
  auto names = world.names();
  names.erase(std::remove(names.begin(), names.end(), ".list.json.lock"), names.end());
  EXPECT_EQ(names, std::vector<std::string>{World::kName});
}

}  // namespace tasks
