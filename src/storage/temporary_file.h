#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "storage/original.h"
#include "tasks/base/result.h"

namespace tasks {

/// Writes what the temporary file is to hold to its descriptor.
using FillFile = std::function<SystemResult<void>(int descriptor)>;

/// These bytes, which must outlive it.
FillFile fill_with(FileSystem& system, std::string_view bytes);

/// A temporary file that is ready to take its place.
struct FilledTemporary {
  FileStatus status;
  std::vector<Message> lost;  ///< what of the original could not be kept; to be told once it counts
};

/// Fills the target's temporary file, synced and closed; a stale one is cleared away first. It
/// receives mode, owner, group and attributes of `original`; without one, those of
/// any new file. After an error nothing is left behind, or the error says so.
Result<FilledTemporary> write_temporary(const Target& target, const FillFile& fill,
                                        const Original* original);

/// Removes the temporary file, where there is one. Where it cannot be removed, the next save tries
/// again, and this says so.
std::optional<Message> remove_temporary(const Target& target);

/// The error, once the temporary file is removed; it tells as well where that cannot be.
Error without_temporary(const Target& target, Error error);

/// Tells what a person should know although the save went well.
void tell(const std::vector<Message>& notes, const UpdateOptions& options);

/// The words for a temporary file that could not take its place.
Error replace_failure(const Target& target, SystemError error);

/// Brings the names of the target's directory to the disk: `saved`, or `unconfirmed`.
Saved sync_names(const Target& target);

}  // namespace tasks
