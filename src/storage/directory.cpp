#include "storage/directory.h"

#include <cerrno>

#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

struct SplitPath {
  std::string directory;
  std::string name;
};

/// True for what Target::temporary_name gives.
bool is_temporary_name(std::string_view name) {
  return name.starts_with('.') && name.ends_with(kTemporaryEnding);
}

SplitPath split(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {".", path};
  return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

Result<Target> open_target(FileSystem& system, const SplitPath& place, const std::string& shown) {
  if (shown.empty()) return fail(missing_file(system, shown));
  if (place.name.empty()) return fail(not_regular(shown, FileType::directory));
  if (is_temporary_name(place.name)) {
    return fail(Error{ErrorKind::usage, message(messages::kTemporaryName, shown)}.hint(
        message(messages::kTemporaryNameHint)));
  }
  auto directory =
      Descriptor::open(system, kWorkingDirectory, place.directory, OpenMode::directory);
  if (!directory) {
    return fail(system_failure(messages::kDoingOpen, place.directory, directory.error()));
  }
  return Target(system, *std::move(directory), place.name, shown);
}

/// The words for a path whose real one the system does not tell.
Error untraceable(FileSystem& system, const std::string& path, SystemError error) {
  if (error.number != ENOENT && error.number != ENOTDIR) {
    return system_failure(messages::kDoingOpen, path, error);
  }
  const auto status = system.status_at(kWorkingDirectory, path, Links::follow);
  if (!status) return missing_file(system, path);
  if (status->type != FileType::regular) return not_regular(path, status->type);
  return Error{ErrorKind::system, message(messages::kPathUntraceable, path)}.hint(
      message(messages::kPathUntraceableHint));
}

}  // namespace

std::string Target::shown_beside(const std::string& name) const {
  const std::size_t slash = shown_.rfind('/');
  return slash == std::string::npos ? name : shown_.substr(0, slash + 1) + name;
}

std::string Target::beside(std::string_view ending) const {
  // A name has 255 bytes at most. Files whose names differ only beyond the cut share a temporary
  // name, which the lock allows.
  constexpr std::size_t kLongest = 255;
  return ("." + name_).substr(0, kLongest - ending.size()).append(ending);
}

Result<Target> find_target(FileSystem& system, const std::string& path) {
  const auto real = uninterrupted([&] { return system.real_path(path); });
  if (real) return open_target(system, split(*real), path);
  return fail(untraceable(system, path, real.error()));
}

Result<Target> find_new_target(FileSystem& system, const std::string& path) {
  SplitPath place = split(path);
  const auto real = uninterrupted([&] { return system.real_path(place.directory); });
  if (!real) return fail(system_failure(messages::kDoingOpen, path, real.error()));
  return open_target(system, {*real, std::move(place.name)}, path);
}

}  // namespace tasks
