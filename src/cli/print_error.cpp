#include "cli/print_error.h"

#include <algorithm>

#include <fmt/format.h>

#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kMostNotes = 10;

/// A place without a line is one in what the user typed.
std::string place_text(const Place& place, Language language) {
  if (place.line == 0 && place.column > 0) {
    return format(place.file.empty() ? message(messages::kColumnOfQuery, place.column)
                                     : message(messages::kColumnOf, place.column, place.file),
                  language);
  }
  std::string text = shown_short(place.file);
  if (place.line > 0)
    text += fmt::format("{}{}:{}", text.empty() ? "" : ":", place.line, place.column);
  return text;
}

/// The offending line and a caret under the place, cut to a window around it.
std::string excerpt_text(const Place& place) {
  constexpr std::size_t kBefore = 48;
  constexpr std::size_t kAfter = 24;
  const std::string_view excerpt = place.excerpt;
  const std::size_t caret = std::min(place.caret, excerpt.size());
  std::string left = escape_controls(excerpt.substr(0, caret));
  if (display_width(left) > kBefore) {
    const std::vector<Grapheme> parts = graphemes(left);
    std::size_t columns = 0;
    std::size_t from = parts.size();
    while (from > 0 && columns + parts[from - 1].columns < kBefore) {
      columns += parts[--from].columns;
    }
    left = "…" + left.substr(from < parts.size() ? parts[from].begin : left.size());
  }
  const std::string right = truncate(escape_controls(excerpt.substr(caret)), kAfter);
  return fmt::format("  {}{}\n  {}^\n", left, right, std::string(display_width(left), ' '));
}

std::string note_text(const Document& document, const Finding& note, std::string_view name,
                      Language language) {
  Place place = locate(document.bytes(), note.offset);
  place.file = std::string(name);
  const std::string words =
      format(message(messages::kNote, format_short(note.what, language)), language);
  return fmt::format("tasks: {}: {}\n", place_text(place, language), words);
}

}  // namespace

std::string error_text(const Error& error, Language language) {
  std::string text = "tasks: ";
  if (error.where) {
    const std::string place = place_text(*error.where, language);
    if (!place.empty()) text += place + ": ";
  }
  text += format_short(error.what, language) + '\n';
  if (error.where && !error.where->excerpt.empty()) text += excerpt_text(*error.where);
  for (const Message& hint : error.hints) {
    text += format(message(messages::kHint, format_short(hint, language)), language) + '\n';
  }
  return text;
}

int print_error(const Error& error, Language language, Session& session) {
  session.err += error_text(error, language);
  return static_cast<int>(error.kind);
}

std::string notes_text(const Document& document, std::string_view name, Language language) {
  std::string text;
  const std::vector<Finding>& notes = document.notes().kept();
  for (std::size_t i = 0; i < std::min(notes.size(), kMostNotes); ++i) {
    text += note_text(document, notes[i], name, language);
  }
  if (document.notes().total() > kMostNotes) {
    const Message more = message(messages::kMoreNotes, document.notes().total() - kMostNotes);
    text += "tasks: " + format(message(messages::kNote, format(more, language)), language) + '\n';
  }
  return text;
}

}  // namespace tasks
