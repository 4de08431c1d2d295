#pragma once

#include <string>

#include "cli/command.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "tasks/base/result.h"

namespace tasks {

/// Runs a writing command on its list: reads, asks for the edits, applies and saves them once, and
/// says on standard error what changed. Returns the exit code.
Result<int> write_list(const WritingCommand& command, const Parsed& parsed, const Inputs& inputs,
                       Session& session);

/// The error with the file's name in its place.
Error in_file(Error error, const std::string& path);

}  // namespace tasks
