#pragma once

#include <functional>
#include <string_view>

#include "storage/original.h"
#include "tasks/base/result.h"

namespace tasks {

/// Writes what the temporary file is to hold to its descriptor.
using FillFile = std::function<SystemResult<void>(int descriptor)>;

/// These bytes, which must outlive it.
FillFile fill_with(FileSystem& system, std::string_view bytes);

/// Fills the target's temporary file, synced and closed; a stale one is cleared away first. It
/// receives mode, owner, group and attributes of `original`; without one, those of
/// any new file. After an error nothing is left behind. Gives the status of the temporary file.
Result<FileStatus> write_temporary(const Target& target, const FillFile& fill,
                                   const Original* original,
                                   const std::function<void(const Message&)>& note);

/// Removes the temporary file; that it cannot be removed is of no consequence, since the next save
/// tries again.
void remove_temporary(const Target& target);

/// Brings the names of the target's directory to the disk: `saved`, or `unconfirmed`.
Saved sync_names(const Target& target);

}  // namespace tasks
