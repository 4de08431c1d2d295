#pragma once

#include <optional>

#include "cli/session.h"

namespace tasks {

/// What shells and builds call and no person needs to know: `__complete WORDS…` (complete.h),
/// `__man` (man_page.h), `merge-driver` (merge_driver.h). The exit code; nothing where the command
/// line asks for none of them.
std::optional<int> run_hidden(Session& session);

}  // namespace tasks
