#pragma once

#include "cli/session.h"

namespace tasks {

/// What shells and builds call and no person needs to know: `__complete WORDS…` (complete.h),
/// `__man` (man_page.h). False where the command line asks for neither. Never fails.
bool run_hidden(Session& session);

}  // namespace tasks
