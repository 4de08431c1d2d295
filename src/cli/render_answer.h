#pragma once

#include <string>

#include "cli/command.h"
#include "cli/settings.h"
#include "tasks/base/result.h"

namespace tasks {

/// An answer as bytes in a format.
std::string render_answer(const Answer& answer, Format format, const TextLayout& layout,
                          Language language);

}  // namespace tasks
