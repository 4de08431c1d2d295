#pragma once

#include "cli/command.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "tasks/base/result.h"

namespace tasks {

/// Runs a creating command and makes the file, which must not be there yet: the one that a word,
/// --file or TASKS_FILE names, else tasks.json here. `-` is standard output. Returns the exit code.
Result<int> create_list(const CreatingCommand& command, const Parsed& parsed, const Inputs& inputs,
                        Session& session);

}  // namespace tasks
