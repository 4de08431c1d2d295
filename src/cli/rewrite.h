#pragma once

#include "cli/command.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "tasks/base/result.h"

namespace tasks {

/// Runs a rewriting command on each of its files, in order; the first that fails ends the run, with
/// those before it saved. With --check or --dry-run the files that would change are named on
/// standard output. Returns the exit code.
Result<int> rewrite_lists(const RewritingCommand& command, const Parsed& parsed,
                          const Inputs& inputs, Session& session);

}  // namespace tasks
