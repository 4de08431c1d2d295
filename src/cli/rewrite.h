#pragma once

#include "cli/command.h"
#include "cli/parse.h"
#include "cli/session.h"
#include "tasks/base/result.h"

namespace tasks {

/// Runs a rewriting command on each of its files, in order; the error of one is printed and does
/// not keep it from the others. With --check or --dry-run the files that would change are named on
/// standard output. Returns the worst exit code.
Result<int> rewrite_lists(const RewritingCommand& command, const Parsed& parsed,
                          const Inputs& inputs, Session& session);

}  // namespace tasks
