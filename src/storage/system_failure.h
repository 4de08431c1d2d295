#pragma once

#include <string_view>

#include "tasks/base/error.h"
#include "tasks/storage/file_system.h"

namespace tasks {

/// The words for a system call that failed: `cannot OPERATION PATH: REASON`, with a way out.
/// A missing file is not_a_list where `operation` is to open it; everything else is system.
Error system_failure(LocalText operation, std::string_view path, SystemError error);

/// True where something else has the name that a file was to have.
bool is_in_the_way(SystemError error);

/// The words for a path that is missing, is a link to nothing, or is empty, which is a usage error.
Error missing_file(FileSystem& system, const std::string& path);

/// The words for a path that leads to something other than a regular file.
Error not_regular(std::string_view path, FileType type);

/// The same where opening it gave ENXIO, as of a socket and of a device that is not there.
Error not_openable(FileSystem& system, const std::string& path);

}  // namespace tasks
