#include "tasks/render/conflict_lines.h"

#include <optional>

#include "render/change_words.h"
#include "tasks/base/messages/change.h"
#include "tasks/model/key_finder.h"
#include "tasks/model/tasks_by_id.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

std::string of_list(const KeyChange& key, Language language) {
  return format(message(messages::kConflictOfKey, list_label(key.key, language),
                        shown_value(key.before, language), shown_value(key.after, language)),
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

std::string of_key(const Task& ours, const Task& theirs, const KeyChange& key, Language language) {
  const auto [our_value, their_value] = shown_values(ours, theirs, key, language);
  return format(
      message(messages::kConflictOfKey, column_heading(key.key, language), our_value, their_value),
      language);
}

/// Finds what a key has on either side.
class KeyOfSides {
 public:
  KeyOfSides(MemberView ours, MemberView theirs) : ours_(ours), theirs_(theirs) {}

  KeyChange find(std::string_view key) { return {key, ours_.find(key), theirs_.find(key)}; }

 private:
  KeyFinder ours_;
  KeyFinder theirs_;
};

/// The words of the conflicts of tasks. Fast where those of one task follow each other.
class TaskConflicts {
 public:
  TaskConflicts(const TaskList& ours, const TaskList& theirs, Language language)
      : in_ours_(tasks_by_id(ours)), in_theirs_(tasks_by_id(theirs)), language_(language) {}

  std::string words(const TaskId& id, std::string_view key) {
    const Task* const ours = find(in_ours_, id);
    const Task* const theirs = find(in_theirs_, id);
    const std::string name = named_task(ours != nullptr ? *ours : *theirs, language_) + ": ";
    if (key.empty()) return name + of_whole_task(ours, theirs, language_);
    if (task_ != ours) keys_.emplace(ours->members, theirs->members);
    task_ = ours;
    return name + of_key(*ours, *theirs, keys_->find(key), language_);
  }

 private:
  static const Task* find(const TasksById& tasks, const TaskId& id) {
    const auto found = tasks.find(id.text());
    return found == tasks.end() ? nullptr : found->second;
  }

  TasksById in_ours_;
  TasksById in_theirs_;
  Language language_;
  const Task* task_ = nullptr;  ///< whose keys these are
  std::optional<KeyOfSides> keys_;
};

}  // namespace

std::string conflict_lines(const std::vector<Conflict>& conflicts, const TaskList& ours,
                           const TaskList& theirs, Language language) {
  KeyOfSides list_keys(ours.members, theirs.members);
  TaskConflicts tasks(ours, theirs, language);
  std::string lines;
  for (const Conflict& conflict : conflicts) {
    lines += conflict.task ? tasks.words(*conflict.task, conflict.key)
                           : of_list(list_keys.find(conflict.key), language);
    lines += '\n';
  }
  return lines;
}

}  // namespace tasks
