#include "tasks/render/change_lines.h"

#include <algorithm>

#include "render/change_words.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/text.h"
#include "tasks/change/difference.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

/// The first entry that was replaced.
std::string amended_words(const Task& before, const Task& after, Language language) {
  const auto [entry, old_entry] = std::mismatch(after.progress.begin(), after.progress.end(),
                                                before.progress.begin(), before.progress.end());
  if (entry == after.progress.end() || old_entry == before.progress.end()) {
    return std::string(messages::kAmendedEntry.in(language));
  }
  const std::string text = shown_value(std::string(entry->text), language);
  return format(message(messages::kAmendedTo, text), language);
}

std::string progress_words(const Task& before, const Task& after, Language language) {
  const std::size_t old_count = before.progress.size();
  const std::size_t new_count = after.progress.size();
  if (new_count <= old_count) return amended_words(before, after, language);
  std::string words = format(message(messages::kNewEntries, new_count - old_count), language);
  const std::string last = cell_text({&after, {}}, "progress", CellStyle::words, language);
  return format(message(messages::kMilestoneBy, words, shown_value(last, language)), language);
}

std::string key_words(const Difference& difference, std::string_view key, Language language) {
  if (key == row_of(Field::progress).key) {
    return progress_words(*difference.before, *difference.after, language);
  }
  const std::string heading = shown_short(column_heading(key, language));
  const std::string old_value = shown_value(*difference.before, key, language);
  const std::string new_value = shown_value(*difference.after, key, language);
  if (old_value != new_value) {
    return format(message(messages::kChangedFromTo, heading, old_value, new_value), language);
  }
  const bool is_gone = difference.after->member(key) == nullptr;
  return format(message(is_gone ? messages::kKeyRemoved : messages::kKeyRewritten, heading),
                language);
}

std::string difference_words(const Difference& difference, Language language) {
  if (difference.before == nullptr) {
    return std::string(messages::kTaskAdded.in(language)) + " " +
           shown_value(short_name(*difference.after), language);
  }
  if (difference.after == nullptr) {
    return std::string(messages::kTaskRemoved.in(language)) + " " +
           shown_value(short_name(*difference.before), language);
  }
  std::string words;
  for (const std::string_view key : difference.keys) {
    if (!words.empty()) words += messages::kClauseSeparator.in(language);
    words += key_words(difference, key, language);
  }
  return words;
}

}  // namespace

std::string change_lines(const TaskList& before, const TaskList& after, Language language) {
  std::string lines;
  for (const std::string_view key : difference_of_list(before, after)) {
    lines += format(message(messages::kChangedFromTo, list_label(key, language),
                            shown_value(before, key, language), shown_value(after, key, language)),
                    language);
    lines += '\n';
  }
  for (const Difference& changed : difference(before, after)) {
    const Task* task = changed.after == nullptr ? changed.before : changed.after;
    lines += shown_short(task->id.text()) + ": " + difference_words(changed, language) + '\n';
  }
  return lines;
}

}  // namespace tasks
