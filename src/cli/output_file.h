#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session.h"
#include "tasks/base/local_text.h"
#include "tasks/base/result.h"

namespace tasks {

/// Puts an answer into the file of -o. Errors: usage where that is one of `kept`, which it must not
/// take the place of; those of replace_file. Notes go to standard error.
Result<void> write_output_file(const std::string& target, std::string_view text,
                               const std::vector<std::string>& kept, Language language,
                               Session& session);

}  // namespace tasks
