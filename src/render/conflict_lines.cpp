#include "tasks/render/conflict_lines.h"

#include "render/change_words.h"
#include "tasks/base/messages/change.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

std::string of_list(const Conflict& conflict, const TaskList& ours, const TaskList& theirs,
                    Language language) {
  return format(message(messages::kConflictOfKey, list_label(conflict.key, language),
                        shown_value(ours, conflict.key, language),
                        shown_value(theirs, conflict.key, language)),
                language);
}

/// A side that lacks the task has removed it.
std::string of_whole_task(const Task* ours, const Task* theirs, Language language) {
  const bool both = ours != nullptr && theirs != nullptr;
  const LocalText words = both              ? messages::kConflictTwoTasks
                          : ours != nullptr ? messages::kConflictRemovedByTheirs
                                            : messages::kConflictRemovedByOurs;
  return std::string(words.in(language));
}

std::string of_task(const Conflict& conflict, const Task* ours, const Task* theirs,
                    Language language) {
  const Task* const task = ours != nullptr ? ours : theirs;
  const std::string name = named_task(*task, language) + ": ";
  if (conflict.key.empty()) return name + of_whole_task(ours, theirs, language);
  const auto [our_value, their_value] = shown_values(*ours, *theirs, conflict.key, language);
  return name + format(message(messages::kConflictOfKey, column_heading(conflict.key, language),
                               our_value, their_value),
                       language);
}

}  // namespace

std::string conflict_lines(const std::vector<Conflict>& conflicts, const TaskList& ours,
                           const TaskList& theirs, Language language) {
  std::string lines;
  for (const Conflict& conflict : conflicts) {
    lines += conflict.task ? of_task(conflict, ours.find(*conflict.task),
                                     theirs.find(*conflict.task), language)
                           : of_list(conflict, ours, theirs, language);
    lines += '\n';
  }
  return lines;
}

}  // namespace tasks
