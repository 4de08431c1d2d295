#pragma once

#include <string>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/change/difference.h"
#include "tasks/render/grid.h"

namespace tasks {

/// A commit and what it changed in a list.
struct HistoryEntry {
  std::string commit;  ///< full name
  std::string author;
  std::string day;
  std::string subject;
  bool is_readable = true;  ///< false where the list before or after it is none
  ListDifference difference = {};
};

/// A line a commit, and below it what changed, as difference_lines says it.
std::string history_lines(const std::vector<HistoryEntry>& entries, const TextLayout& layout,
                          Language language);

/// The contract of docs/json.md: an array, a commit a line.
std::string history_json(const std::vector<HistoryEntry>& entries);
/// The same, a line each, without the array.
std::string history_jsonl(const std::vector<HistoryEntry>& entries);

/// A row a commit and task: day, author, commit, id, task, what changed.
Grid history_grid(const std::vector<HistoryEntry>& entries, Language language);

}  // namespace tasks
