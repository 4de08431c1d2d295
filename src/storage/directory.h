#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "storage/descriptor.h"
#include "tasks/base/result.h"
#include "tasks/storage/file_system.h"
#include "tasks/storage/store.h"

namespace tasks {

/// How the name of every temporary file ends; it begins with a full stop.
inline constexpr std::string_view kTemporaryEnding = ".tmp";

/// A name in an open directory: where a file is kept, with links already followed. The directory
/// stays the same one when it is renamed or a link above it changes.
class Target {
 public:
  Target(FileSystem& system, Descriptor directory, std::string name, std::string shown)
      : system_(&system),
        directory_(std::move(directory)),
        name_(std::move(name)),
        temporary_name_(beside(kTemporaryEnding)),
        shown_(std::move(shown)) {}

  FileSystem& system() const { return *system_; }
  int directory() const { return directory_.number(); }
  const std::string& name() const { return name_; }
  /// The path as the user named it, for messages.
  const std::string& shown() const { return shown_; }
  /// Where the new bytes are gathered. One name for a file, so that a later save clears away what
  /// a killed one left; the lock of the directory keeps two from using it at once.
  const std::string& temporary_name() const { return temporary_name_; }
  std::string lock_name() const { return beside(".lock"); }
  /// The path of another name in the same directory, for messages.
  std::string shown_beside(const std::string& name) const;

 private:
  std::string beside(std::string_view ending) const;

  FileSystem* system_;
  Descriptor directory_;
  std::string name_;
  std::string temporary_name_;  ///< kept, so that nothing is allocated once names are exchanged
  std::string shown_;
};

/// The existing file that `path` leads to.
Result<Target> find_target(FileSystem& system, const std::string& path);

/// The place of a file that need not exist yet; its directory must.
Result<Target> find_new_target(FileSystem& system, const std::string& path);

/// Waits for the lock of the target's directory. The lock is the directory's own descriptor, and
/// the lock ends with it; where the file system has none on directories, it is the descriptor
/// returned here.
Result<std::optional<Descriptor>> lock_directory(const Target& target,
                                                 const UpdateOptions& options);

}  // namespace tasks
