#pragma once

#include <span>
#include <string>

#include "cli/session.h"

namespace tasks {

/// What could stand at the cursor of a command line: `words` are those behind the program's name up
/// to the cursor, the last one as far as it is typed, maybe empty. A line a candidate, its
/// description behind a tab. A line that is a tab and `files` asks the shell for names of files.
/// Knows the list that the line names, else the one at hand; nothing of it where it cannot be read.
std::string completions(std::span<const std::string> words, const Session& session);

}  // namespace tasks
