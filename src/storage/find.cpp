#include <cerrno>

#include "tasks/storage/store.h"

namespace tasks {
namespace {

bool same_inode(const FileStatus& a, const FileStatus& b) {
  return a.device == b.device && a.inode == b.inode;
}

/// False only where there is surely nothing of use: a file that cannot be looked at counts, so that
/// the one who asked learns why.
bool is_there(FileSystem& system, const std::string& path) {
  const auto status = system.status_at(kWorkingDirectory, path, Links::follow);
  if (status) return status->type != FileType::directory;
  return status.error().number != ENOENT && status.error().number != ENOTDIR;
}

bool is_root(FileSystem& system, const std::string& directory) {
  const auto here = system.status_at(kWorkingDirectory, directory, Links::follow);
  const auto above = system.status_at(kWorkingDirectory, directory + "..", Links::follow);
  return !here || !above || same_inode(*here, *above);
}

std::optional<std::string> find_from_here(FileSystem& system, const std::string& name) {
  constexpr int kDeepest = 1000;
  std::string above;
  for (int depth = 0; depth < kDeepest; ++depth) {
    if (is_there(system, above + name)) return above + name;
    if (is_root(system, above.empty() ? "./" : above)) break;
    above += "../";
  }
  return std::nullopt;
}

}  // namespace

bool same_file(FileSystem& system, const std::string& a, const std::string& b) {
  const auto first = system.status_at(kWorkingDirectory, a, Links::follow);
  const auto second = system.status_at(kWorkingDirectory, b, Links::follow);
  return first && second && same_inode(*first, *second);
}

std::optional<std::string> find_upward(FileSystem& system, const std::string& start_directory,
                                       const std::string& name) {
  if (start_directory.empty() || start_directory == ".") return find_from_here(system, name);
  std::string directory = start_directory;
  while (true) {
    if (directory.back() != '/') directory += '/';
    if (is_there(system, directory + name)) return directory + name;
    const std::size_t slash = directory.find_last_not_of('/');
    if (slash == std::string::npos) return std::nullopt;
    const std::size_t above = directory.rfind('/', slash);
    if (above == std::string::npos) return std::nullopt;
    directory.resize(above + 1);
  }
}

}  // namespace tasks
