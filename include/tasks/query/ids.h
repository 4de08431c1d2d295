#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/model/task.h"

namespace tasks {

/// The tasks that id words name, in printed order, each once. A word is an id (`4`, `5-2`), a range
/// (`7..14`, or `7-14` where no task has that id), or several between commas (`3,7..9`). A range
/// takes the tasks whose numbers lie in it, both ends included, and must hold at least one. Errors:
/// no_such_task naming every id that is missing, with the nearest ids as a hint; usage where a word
/// is no id at all.
Result<std::vector<const Task*>> find_by_ids(const TaskList& list,
                                             const std::vector<std::string>& words);

/// True where one of the words may name this id, whatever else is in the list.
bool may_name(const std::vector<std::string>& words, const TaskId& id);

/// Ids as words name them.
struct IdSet {
  struct Range {
    std::int64_t first;
    std::int64_t last;
  };

  std::vector<std::string> texts;  ///< as printed
  std::vector<Range> ranges;       ///< of numbers, both ends included

  bool holds(const TaskId& id) const;
};

/// The ids that a word means, of which the list (may be null) need not have any: `3,7..9`. Errors:
/// usage for an empty part.
Result<IdSet> read_ids(std::string_view word, const TaskList* list);

/// True for a word that the list has as an id, and for one that has the form of numbered ids: `4`,
/// `7..14`, `3,7-9`.
bool is_id_word(std::string_view word, const TaskList* list);

/// Ids for new tasks: the integer after the largest one in the list, 1 for a list without any, and
/// on from there.
class NewIds {
 public:
  explicit NewIds(const TaskList& list);

  /// Another id each time. Errors: usage where the range of ids ends.
  Result<TaskId> next();

 private:
  std::int64_t last_ = 0;
};

/// The first of them.
Result<TaskId> next_id(const TaskList& list);

}  // namespace tasks
