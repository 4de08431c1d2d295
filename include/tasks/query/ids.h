#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/base/text_table.h"
#include "tasks/model/task.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {

/// The tasks that id words name, in printed order, each once. A word is an id (`4`, `5-2`), a range
/// (`7..14`, or `7-14` where no task has that id), or several between commas (`3,7..9`). A range
/// takes the tasks whose numbers lie in it, both ends included, and must hold at least one. Errors:
/// no_such_task naming every id that is missing, with the nearest ids as a hint; usage where a word
/// is no id at all.
Result<std::vector<const Task*>> find_by_ids(const TaskList& list,
                                             const std::vector<std::string>& words);

/// Ids as words name them.
class IdSet {
 public:
  /// Of numbers, both ends included; empty where they are the wrong way round.
  struct Range {
    std::int64_t first;
    std::int64_t last;
  };

  void add(std::string text);
  void add(Range range);
  void add(const IdSet& more);

  /// As printed; those and the ranges in the order in which they were added.
  const std::vector<std::string>& texts() const { return texts_; }
  const std::vector<Range>& ranges() const { return ranges_; }

  bool is_empty() const { return texts_.empty() && ranges_.empty(); }
  bool holds(const TaskId& id) const;

 private:
  std::vector<std::string> texts_;
  std::vector<Range> ranges_;
  TextSet known_;                                 ///< the texts
  std::map<std::int64_t, std::int64_t> covered_;  ///< the ranges, united: from first to last
};

/// All ids that the words may name, whatever else is in the list.
IdSet may_name(const std::vector<std::string>& words);

/// Knows the ids of a list, which must live as long; null has none. Looks through them for the
/// first few questions; only for more it makes an index of them.
class ListIds {
 public:
  /// `asked`, where it is not null, receives the texts that has() is asked for.
  explicit ListIds(const TaskList* list, IdSet* asked = nullptr) : list_(list), asked_(asked) {}

  bool has(std::string_view text) const;
  bool has_any_in(const IdSet::Range& range) const;

 private:
  bool is_among_the_first_asked() const;

  const TaskList* list_;
  IdSet* asked_;
  mutable std::size_t asked_so_far_ = 0;
  mutable std::optional<TasksById> by_text_;
  mutable std::optional<std::vector<std::int64_t>> numbers_;  ///< in order
};

/// The ids that a word means, of which the list need not have any: `3,7..9`. Errors: usage for an
/// empty part.
Result<IdSet> read_ids(std::string_view word, const ListIds& list);

/// True for a word that the list has as an id, and for one that has the form of numbered ids: `4`,
/// `7..14`, `3,7-9`.
bool is_id_word(std::string_view word, const ListIds& list);

/// True where find_by_ids finds what the word names.
bool names_tasks(std::string_view word, const ListIds& list);

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
