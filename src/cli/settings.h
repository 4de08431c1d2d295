#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cli/globals.h"
#include "cli/session.h"
#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/render/grid.h"

namespace tasks {

/// What tables can be written as. `table` is for people on a terminal.
enum class Format { table, json, jsonl, csv, tsv, md, html };

/// How an answer is written.
struct OutputStyle {
  Format format = Format::table;
  TextLayout layout;
  CsvOptions csv;
};

/// Decides from options, environment and terminal how a run speaks. Each names its sources in
/// order.

/// --lang, TASKS_LANG, LC_ALL, LC_MESSAGES, LANG: Chinese where it begins with `zh`.
Result<Language> language_of(const Globals& globals, const Session& session);

/// The same without errors, for what is printed about an error.
Language language_for_errors(const Globals& globals, const Session& session);

/// --today, TASKS_TODAY, the clock.
Result<Date> today_of(const Globals& globals, const Session& session);

Result<std::optional<int>> year_of(const Globals& globals);

/// The names of all formats.
std::vector<std::string_view> format_names();

/// --format, the ending of --output, else table. --width, else the terminal's; 0 where the output
/// is no terminal. --color, NO_COLOR, CLICOLOR_FORCE, else whether it is a terminal. ASCII for
/// rules and bars where LC_ALL, LC_CTYPE, LANG (the first that is set) names no UTF-8. --labels,
/// --excel,
/// --raw: an error with a format that they do not speak of.
Result<OutputStyle> output_style_of(const Globals& globals, const Session& session);

}  // namespace tasks
