#pragma once

#include <span>
#include <string>

#include "cli/session.h"

namespace tasks {

/// `tasks merge-driver BASE OURS THEIRS LENGTH PATH`, as git calls it with %O %A %B %L %P: the
/// result goes into OURS. Exit code as git wants it: 0 clean, 1 conflict, 129 failed with OURS as
/// it was.
int run_merge_driver(std::span<const std::string> words, Session& session);

}  // namespace tasks
