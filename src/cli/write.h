#pragma once

#include <string>

#include "cli/command.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "tasks/base/result.h"
#include "tasks/storage/store.h"

namespace tasks {

/// Runs a writing command on its list: reads, asks for the edits, applies and saves them once, and
/// says on standard error what changed. Returns the exit code.
Result<int> write_list(const WritingCommand& command, const Parsed& parsed, const Inputs& inputs,
                       Session& session);

/// How a file is to be updated; what a person should know beside it goes to standard error. Errors:
/// usage.
Result<UpdateOptions> update_options(const Parsed& parsed, Language language, Session& session);

/// Options of a save whose notes go to standard error.
UpdateOptions telling(Language language, Session& session);

/// The error with the file's name in its place.
Error in_file(Error error, const std::string& path);

}  // namespace tasks
