#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.h"
#include "cli/session.h"
#include "tasks/base/result.h"

namespace tasks {

/// Bytes from which on a list is read piece by piece where that is enough: below, one read of all
/// is quicker.
inline constexpr std::uint64_t kLongList = std::uint64_t{1} << 20U;

/// Which file a run is about.
struct ListFile {
  std::string path;           ///< `-` for standard input
  bool found_upward = false;  ///< nobody named it: it was found in this directory or above
};

/// --file, TASKS_FILE, else the nearest tasks.json upward. Errors: usage for more than one --file
/// (`writing` decides on the words), not_a_list where there is none.
Result<ListFile> find_list(const Globals& globals, const Session& session, bool writing,
                           std::string_view command);

/// Every file that --file or a word of the command names; without one, the list as above. Errors:
/// usage where one is named twice.
Result<std::vector<ListFile>> find_files(const Globals& globals,
                                         const std::vector<std::string>& words,
                                         const Session& session, std::string_view command);

/// The bytes of the list.
Result<std::string> read_list(const ListFile& file, const Session& session);

}  // namespace tasks
