#include "document/list_outline.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "document/task_walk.h"

namespace tasks {

std::optional<ListOutline> ListOutline::read(std::string_view list) {
  ListOutline outline(list);
  const Result<bool> is_read = outline.read_tasks();
  if (!is_read || !*is_read || !outline.ids_differ()) return std::nullopt;
  return outline;
}

Result<bool> ListOutline::read_tasks() {
  const ReadBytes read = [left = list_](char* into,
                                        std::size_t room) mutable -> Result<std::size_t> {
    const std::size_t count = left.copy(into, room);
    left.remove_prefix(count);
    return count;
  };
  TaskWalk walk(read);
  TASKS_TRY_ASSIGN(begun, walk.begin());
  if (!begun) return false;
  is_bare_array_ = walk.is_bare_array();
  tail_ = walk.head().size();
  while (!walk.at_end()) {
    TASKS_TRY_ASSIGN(task, walk.next());
    const std::optional<IdDigest> id =
        task ? digest_of_id(walk.task(), walk.task().root()) : std::nullopt;
    if (!id) return false;
    tasks_.push_back({*id, static_cast<std::uint32_t>(task->begin),
                      traits_of(walk.task(), task->piece, layout_traits::kAll)});
    tail_ = task->begin + task->piece.size() - 1;
  }
  return !tasks_.empty();
}

bool ListOutline::ids_differ() {
  by_id_.resize(tasks_.size());
  std::iota(by_id_.begin(), by_id_.end(), 0U);
  const auto is_below = [this](std::uint32_t a, std::uint32_t b) { return id(a) < id(b); };
  if (!std::is_sorted(by_id_.begin(), by_id_.end(), is_below)) {
    std::sort(by_id_.begin(), by_id_.end(), is_below);
  }
  const auto are_equal = [this](std::uint32_t a, std::uint32_t b) { return id(a) == id(b); };
  return std::adjacent_find(by_id_.begin(), by_id_.end(), are_equal) == by_id_.end();
}

/// In the order of ids.
std::vector<std::uint32_t>::const_iterator ListOutline::first_from(IdDigest wanted) const {
  return std::lower_bound(by_id_.begin(), by_id_.end(), wanted,
                          [this](std::uint32_t index, IdDigest from) { return id(index) < from; });
}

std::optional<std::size_t> ListOutline::find(IdDigest wanted) const {
  const auto found = first_from(wanted);
  if (found == by_id_.end() || id(*found) != wanted) return std::nullopt;
  return *found;
}

std::optional<std::size_t> ListOutline::largest_number() const {
  const auto past = first_from(kFirstHash);
  if (past == by_id_.begin()) return std::nullopt;
  return *std::prev(past);
}

}  // namespace tasks
