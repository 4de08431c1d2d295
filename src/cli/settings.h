#pragma once

#include <optional>
#include <string_view>

#include "cli/globals.h"
#include "cli/session.h"
#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/render/grid.h"

namespace tasks {

/// What tables can be written as. `table` is for people on a terminal.
enum class Format { table, json, jsonl, csv, tsv, md };

/// Decides from options, environment and terminal how a run speaks. Each names its sources in
/// order.

/// --lang, TASKS_LANG, LC_ALL, LC_MESSAGES, LANG: Chinese where it begins with `zh`.
Result<Language> language_of(const Globals& globals, const Session& session);

/// The same without errors, for what is printed about an error.
Language language_for_errors(const Globals& globals, const Session& session);

/// --today, TASKS_TODAY, the clock.
Result<Date> today_of(const Globals& globals, const Session& session);

Result<std::optional<int>> year_of(const Globals& globals);

/// --format, the ending of --output, else table.
Result<Format> format_of(const Globals& globals);

/// --width, else the terminal's; 0 where the output is no terminal. --color, NO_COLOR,
/// CLICOLOR_FORCE, else whether it is a terminal.
Result<TextLayout> layout_of(const Globals& globals, const Session& session);

}  // namespace tasks
