#pragma once

#include <string>

#include "cli/command.h"
#include "cli/settings.h"
#include "tasks/base/result.h"

namespace tasks {

/// An answer as bytes: what `drain` does not take of them.
std::string render_answer(Answer answer, const OutputStyle& style, Language language,
                          const Drain& drain);

}  // namespace tasks
