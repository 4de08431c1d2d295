#pragma once

#include <optional>

#include "storage/directory.h"
#include "tasks/base/result.h"

namespace tasks {

/// The regular file that a save replaces, kept open so that no other file can take its inode
/// number meanwhile.
struct Original {
  Descriptor file;
  FileStatus status;
};

/// Opens the target's file; nothing where there is none. An error where it is no regular file.
Result<std::optional<Original>> open_existing(const Target& target);

/// An error where this process may not write the file's bytes: renaming would not ask.
Result<void> check_may_write(const Target& target);

}  // namespace tasks
