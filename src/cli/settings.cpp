#include "cli/settings.h"

#include <array>
#include <charconv>
#include <utility>

#include "cli/values.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 7> kFormats = {{
    {"table", Format::table},
    {"json", Format::json},
    {"jsonl", Format::jsonl},
    {"csv", Format::csv},
    {"tsv", Format::tsv},
    {"md", Format::md},
    {"html", Format::html},
}};

std::optional<Format> format_named(std::string_view word) {
  for (const auto& [name, format] : kFormats) {
    if (name == word) return format;
  }
  return std::nullopt;
}

std::string accepted_formats() {
  std::string names;
  for (const auto& row : kFormats) names.append(names.empty() ? "" : ", ").append(row.first);
  return names;
}

bool is_set(const Session& session, const char* name) {
  const auto value = session.environment(name);
  return value && !value->empty();
}

std::optional<std::string> first_set(const Session& session,
                                     std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (is_set(session, name)) return session.environment(name);
  }
  return std::nullopt;
}

Language language_of_environment(const Session& session) {
  const auto value = first_set(session, {"TASKS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"});
  return value && value->starts_with("zh") ? Language::zh : Language::en;
}

/// A locale that names another encoding, or none, is taken at its word. Without a locale nothing is
/// known against UTF-8.
bool wants_ascii(const Session& session) {
  const auto locale = first_set(session, {"LC_ALL", "LC_CTYPE", "LANG"});
  if (!locale) return false;
  std::string name = *locale;
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name.find("utf-8") == std::string::npos && name.find("utf8") == std::string::npos;
}

Result<bool> colour_of(const Globals& globals, const Session& session) {
  const std::string when = globals.colour.value_or("auto");
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") return fail(bad_value("--color", when, "auto, always, never"));
  if (is_set(session, "NO_COLOR")) return false;
  const auto forced = session.environment("CLICOLOR_FORCE");
  if (forced && !forced->empty() && *forced != "0") return true;
  return session.out_is_terminal && session.environment("TERM") != "dumb";
}

Result<Format> format_of(const Globals& globals) {
  if (globals.format) {
    if (const auto format = format_named(*globals.format)) return *format;
    Error error{ErrorKind::usage, message(messages::kUnknownFormat, *globals.format)};
    error.hints.push_back(message(messages::kAccepted, accepted_formats()));
    return fail(std::move(error));
  }
  if (!globals.output || is_output_stream(*globals.output)) return Format::table;
  const std::size_t dot = globals.output->rfind('.');
  const auto format =
      dot == std::string::npos ? std::nullopt : format_named(globals.output->substr(dot + 1));
  if (format) return *format;
  return fail(Error{ErrorKind::usage, message(messages::kUnknownEnding, *globals.output)}.hint(
      message(messages::kAccepted, accepted_formats())));
}

Result<TextLayout> layout_of(const Globals& globals, const Session& session) {
  TextLayout layout;
  const bool to_terminal = session.out_is_terminal && !globals.output;
  TASKS_TRY_ASSIGN(colour, colour_of(globals, session));
  layout.colour = colour && !globals.output;
  layout.ascii = wants_ascii(session);
  if (globals.width) {
    const std::optional<std::size_t> width = parse_count(*globals.width);
    if (!width) return fail(bad_value("--width", *globals.width, "0, 80, 120"));
    layout.width = *width;
  } else if (to_terminal) {
    const auto columns = session.environment("COLUMNS");
    const auto chosen = columns ? parse_count(*columns) : std::nullopt;
    constexpr std::size_t kUsualWidth = 80;
    layout.width = chosen ? *chosen : session.terminal_width;
    if (layout.width == 0) layout.width = kUsualWidth;
  }
  return layout;
}

Error only_for(std::string_view option, std::string_view formats) {
  return Error{ErrorKind::usage, message(messages::kGoesWithFormat, option, formats)};
}

Result<CsvOptions> csv_options_of(const Globals& globals, Format format) {
  const bool is_csv = format == Format::csv;
  const bool has_cells = is_csv || format == Format::tsv;
  if (globals.excel && !is_csv) return fail(only_for("--excel", "csv"));
  if (globals.labels && !has_cells) return fail(only_for("--labels", "csv|tsv"));
  if (globals.raw && !has_cells) return fail(only_for("--raw", "csv|tsv"));
  return CsvOptions{globals.labels, globals.excel, globals.raw};
}

}  // namespace

Result<Language> language_of(const Globals& globals, const Session& session) {
  if (!globals.language) return language_of_environment(session);
  if (globals.language->starts_with("zh")) return Language::zh;
  if (globals.language->starts_with("en")) return Language::en;
  return fail(bad_value("--lang", *globals.language, "zh, en"));
}

Language language_for_errors(const Globals& globals, const Session& session) {
  const Result<Language> language = language_of(globals, session);
  return language ? *language : language_of_environment(session);
}

Result<Date> today_of(const Globals& globals, const Session& session) {
  if (globals.today) return day_value("--today", *globals.today);
  if (const auto day = session.environment("TASKS_TODAY"); day && !day->empty()) {
    return day_value("TASKS_TODAY", *day);
  }
  return session.clock();
}

Result<std::optional<int>> year_of(const Globals& globals) {
  if (!globals.year) return std::nullopt;
  const std::optional<std::size_t> year = parse_count(*globals.year);
  if (!year || *year < 1 || *year > 9999) return fail(bad_value("--year", *globals.year, "1–9999"));
  return static_cast<int>(*year);
}

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  names.reserve(kFormats.size());
  for (const auto& row : kFormats) names.push_back(row.first);
  return names;
}

Result<OutputStyle> output_style_of(const Globals& globals, const Session& session) {
  TASKS_TRY_ASSIGN(format, format_of(globals));
  TASKS_TRY_ASSIGN(layout, layout_of(globals, session));
  TASKS_TRY_ASSIGN(csv, csv_options_of(globals, format));
  return OutputStyle{format, layout, csv};
}

}  // namespace tasks
