#pragma once

#include <string>

#include "cli/command.h"
#include "cli/settings.h"
#include "tasks/base/result.h"

namespace tasks {

/// An answer as bytes.
std::string render_answer(const Answer& answer, const OutputStyle& style, Language language);

}  // namespace tasks
