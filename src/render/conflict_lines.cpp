#include "tasks/render/conflict_lines.h"

#include <memory>
#include <optional>

#include "render/change_words.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/difference.h"
#include "tasks/base/messages/resolve.h"
#include "tasks/model/field.h"
#include "tasks/model/key_finder.h"
#include "tasks/model/tasks_by_id.h"
#include "tasks/render/json.h"
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

/// What the two sides of a conflict have.
struct Sides {
  const Task* ours;  ///< null where that side has no such task, or the conflict is the list's own
  const Task* theirs;
  KeyChange key;  ///< of OURS to THEIRS; means nothing where the whole task is in conflict
};

/// Finds the sides of conflicts. Fast where those of one task follow each other.
class SidesFinder {
 public:
  SidesFinder(const TaskList& ours, const TaskList& theirs)
      : in_ours_(ours), in_theirs_(theirs), list_keys_(ours.members, theirs.members) {}

  Sides find(const Conflict& conflict) {
    if (!conflict.task) return {nullptr, nullptr, list_keys_.find(*conflict.key)};
    const Task* const ours = in_ours_.find(*conflict.task);
    const Task* const theirs = in_theirs_.find(*conflict.task);
    if (!conflict.key) return {ours, theirs, {}};
    if (task_ != ours) task_keys_.emplace(ours->members, theirs->members);
    task_ = ours;
    return {ours, theirs, task_keys_->find(*conflict.key)};
  }

 private:
  /// Finds what a key has on either side.
  class Keys {
   public:
    Keys(MemberView ours, MemberView theirs) : ours_(ours), theirs_(theirs) {}

    KeyChange find(std::string_view key) { return {key, ours_.find(key), theirs_.find(key)}; }

   private:
    KeyFinder ours_;
    KeyFinder theirs_;
  };

  TasksById in_ours_;
  TasksById in_theirs_;
  Keys list_keys_;
  const Task* task_ = nullptr;  ///< whose keys the following are
  std::optional<Keys> task_keys_;
};

std::string in_words(const Conflict& conflict, const Sides& sides, Language language) {
  const auto& [ours, theirs, key] = sides;
  if (!conflict.task) return of_list(key, language);
  const std::string name = named_task(ours != nullptr ? *ours : *theirs, language) + ": ";
  return name + (!conflict.key ? of_whole_task(ours, theirs, language)
                               : of_key(*ours, *theirs, key, language));
}

/// One side of a conflict as a cell.
std::string side_text(const Conflict& conflict, const Task* task, const Member* member,
                      CellStyle style, Language language) {
  if (task == nullptr) return member == nullptr ? std::string{} : member_text(*member);
  if (!conflict.key) return std::string(short_name(*task));
  return value_text(*task, *conflict.key, member, style, language);
}

/// The same as JSON.
std::string side_json(const Conflict& conflict, const Task* task, const Member* member) {
  if (task != nullptr && !conflict.key) return quoted_json(short_name(*task));
  return member == nullptr ? "null" : compact_json(member->raw);
}

std::string key_text(const Conflict& conflict, CellStyle style, Language language) {
  if (style == CellStyle::codes || !conflict.key) return conflict.key.value_or("");
  return std::string(conflict.task ? column_heading(*conflict.key, language)
                                   : list_label(*conflict.key, language));
}

std::string conflict_json(const Conflict& conflict, const Sides& sides) {
  std::string id = "null";
  if (conflict.task) {
    id = conflict.task->number() ? conflict.task->text() : quoted_json(conflict.task->text());
  }
  return "{\"id\":" + id + ",\"key\":" + (conflict.key ? quoted_json(*conflict.key) : "null") +
         ",\"ours\":" + side_json(conflict, sides.ours, sides.key.before) +
         ",\"theirs\":" + side_json(conflict, sides.theirs, sides.key.after) + '}';
}

}  // namespace

Grid conflict_grid(const std::vector<Conflict>& conflicts, const TaskList& ours,
                   const TaskList& theirs, CellStyle style, Language language) {
  Grid grid;
  grid.columns = {{"id", column_heading("id", language)},
                  {"key", messages::kKeyHeading.in(language)},
                  {"ours", messages::kOursHeading.in(language), Align::left, true},
                  {"theirs", messages::kTheirsHeading.in(language), Align::left, true}};
  grid.rows = GridRows(conflicts.size(), [&conflicts, style, language,
                                          finder = std::make_shared<SidesFinder>(ours, theirs)](
                                             std::size_t i, CellRow& row) {
    const Conflict& conflict = conflicts[i];
    const Sides sides = finder->find(conflict);
    row = {{conflict.task ? std::string(conflict.task->text()) : std::string()},
           {key_text(conflict, style, language)},
           {side_text(conflict, sides.ours, sides.key.before, style, language)},
           {side_text(conflict, sides.theirs, sides.key.after, style, language)}};
  });
  return grid;
}

std::string conflicts_json(std::string_view file, const std::vector<Conflict>& conflicts,
                           const TaskList& ours, const TaskList& theirs) {
  SidesFinder finder(ours, theirs);
  std::string out = "{\"file\":" + quoted_json(file) + ",\"conflicts\":[";
  for (const Conflict& conflict : conflicts) {
    out += &conflict == &conflicts.front() ? "\n" : ",\n";
    out += conflict_json(conflict, finder.find(conflict));
  }
  return out + (conflicts.empty() ? "]}\n" : "\n]}\n");
}

std::string conflicts_jsonl(const std::vector<Conflict>& conflicts, const TaskList& ours,
                            const TaskList& theirs) {
  SidesFinder finder(ours, theirs);
  std::string out;
  for (const Conflict& conflict : conflicts) {
    out += conflict_json(conflict, finder.find(conflict)) + '\n';
  }
  return out;
}

std::string conflict_lines(const std::vector<Conflict>& conflicts, const TaskList& ours,
                           const TaskList& theirs, Language language) {
  SidesFinder finder(ours, theirs);
  std::string lines;
  for (const Conflict& conflict : conflicts) {
    lines += in_words(conflict, finder.find(conflict), language);
    lines += '\n';
  }
  return lines;
}

}  // namespace tasks
