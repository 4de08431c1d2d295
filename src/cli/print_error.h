#pragma once

#include <string>
#include <vector>

#include "cli/session.h"
#include "tasks/base/error.h"
#include "tasks/document/document.h"

namespace tasks {

/// An error as it is printed: `tasks: FILE:LINE:COLUMN: what`, the line with a caret under the
/// place, and the ways out. Lines of at most `width` columns where the excerpt is concerned.
std::string error_text(const Error& error, Language language);

/// Adds that to what the session says on stderr. Returns the exit code.
int print_error(const Error& error, Language language, Session& session);

/// The notes on values that were kept though they are bad, of the file `name`: one a line, the
/// first few, then how many more there are.
std::string notes_text(const Document& document, std::string_view name, Language language);

}  // namespace tasks
