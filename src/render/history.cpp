#include "tasks/render/history.h"

#include <algorithm>

#include "tasks/base/messages/difference.h"
#include "tasks/base/text.h"
#include "tasks/render/difference.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

constexpr std::size_t kCommitLength = 7;

std::string heading(const HistoryEntry& entry) {
  return escape_controls(entry.day + " " + entry.author + " " +
                         entry.commit.substr(0, kCommitLength) + " " + entry.subject);
}

std::string changes_of(const HistoryEntry& entry, Language language) {
  if (entry.is_readable) return difference_lines(entry.difference, language);
  return std::string(messages::kUnreadableVersion.in(language)) + '\n';
}

std::string entry_json(const HistoryEntry& entry) {
  return R"({"commit":)" + quoted_json(entry.commit) + R"(,"author":)" + quoted_json(entry.author) +
         R"(,"day":)" + quoted_json(entry.day) + R"(,"subject":)" + quoted_json(entry.subject) +
         R"(,"changes":)" +
         (entry.is_readable ? difference_json(entry.difference, {}, {}) : "null") + '}';
}

}  // namespace

std::string history_lines(const std::vector<HistoryEntry>& entries, const TextLayout& layout,
                          Language language) {
  std::string lines;
  for (const HistoryEntry& entry : entries) {
    if (!lines.empty()) lines += '\n';
    lines += painted(truncate(heading(entry), layout.width == 0 ? std::string::npos : layout.width),
                     Tone::heading, layout.colour) +
             '\n';
    lines += wrapped_lines(changes_of(entry, language), layout.width, "  ");
  }
  return lines;
}

std::string history_json(const std::vector<HistoryEntry>& entries) {
  std::string text = "[";
  for (const HistoryEntry& entry : entries) {
    text.append(text.size() > 1 ? ",\n" : "\n").append(entry_json(entry));
  }
  return text + (entries.empty() ? "]\n" : "\n]\n");
}

std::string history_jsonl(const std::vector<HistoryEntry>& entries) {
  std::string text;
  for (const HistoryEntry& entry : entries) text.append(entry_json(entry)).append("\n");
  return text;
}

Grid history_grid(const std::vector<HistoryEntry>& entries, Language language) {
  Grid grid;
  grid.columns = {{"day", messages::kDayHeading.in(language)},
                  {"author", messages::kAuthorHeading.in(language)},
                  {"commit", messages::kCommitHeading.in(language)}};
  for (const HistoryEntry& entry : entries) {
    Grid changes = difference_grid(entry.difference, language);
    if (grid.columns.size() == 3) {
      grid.columns.insert(grid.columns.end(), changes.columns.begin(), changes.columns.end());
    }
    for (CellRow row : changes.rows) {
      row.insert(row.begin(),
                 {{entry.day}, {entry.author}, {entry.commit.substr(0, kCommitLength)}});
      grid.rows.push_back(std::move(row));
    }
  }
  return grid;
}

}  // namespace tasks
