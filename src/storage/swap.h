#pragma once

#include "storage/directory.h"
#include "tasks/base/result.h"

namespace tasks {

enum class Swapped {
  in,          ///< the new bytes have the name; the temporary name leads to nothing of value
  changed,     ///< another program changed the file meanwhile and has its version under the name
  unverified,  ///< the new bytes have the name; what had it lies unseen under the temporary name
};

/// Puts the synced temporary file in the place of the file that was read, if that is still there.
/// The temporary name is left to the caller to remove, except after an error, when it has been
/// removed or, as the error then says, holds another program's version.
Result<Swapped> swap_in(const Target& target, const FileStatus& read, const FileStatus& written);

/// True where the system call failed because the file system does not know this kind of renaming.
bool is_unknown_rename(SystemError error);

}  // namespace tasks
