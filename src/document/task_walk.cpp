#include "document/task_walk.h"

#include <algorithm>

#include "document/list_grammar.h"

namespace tasks {
namespace {

/// Behind the comma that the last such opening begins with; 0 where there is none.
std::size_t behind_last_comma(std::string_view text, std::string_view opening) {
  for (std::size_t past = text.size(); past > 0;) {
    const std::size_t comma = text.rfind(',', past - 1);
    if (comma == std::string_view::npos) return 0;
    if (text.substr(comma).starts_with(opening)) return comma + 1;
    past = comma;
  }
  return 0;
}

}  // namespace

Result<bool> TaskWalk::begin() {
  TASKS_TRY_ASSIGN(opened, pass_head([this](Scanner& scanner) {
                     return scan_opening(scanner, is_bare_array_);
                   }));
  bool at_tasks = opened && is_bare_array_;
  for (bool goes_on = opened; goes_on && !at_tasks;) {
    TASKS_TRY_ASSIGN(passed, pass_head([&at_tasks](Scanner& scanner) {
                       return scan_list_key(scanner, at_tasks);
                     }));
    goes_on = passed;
  }
  if (!at_tasks) return false;
  TASKS_TRY_ASSIGN(
      first, scan(2, [this](Scanner& scanner) { return scan_first_bracket(scanner, at_end_); }));
  return first.has_value();
}

/// Passes what `accept` accepts in front of the tasks.
template <class Accept>
Result<bool> TaskWalk::pass_head(const Accept& accept) {
  TASKS_TRY_ASSIGN(end, scan(1, accept));
  if (!end) return false;
  head_ += window_.rest().substr(0, *end);
  window_.pass(*end);
  return true;
}

/// The offset in the rest of the window behind what `accept` accepts; nothing where it accepts
/// none, however much is read.
template <class Accept>
Result<std::optional<std::size_t>> TaskWalk::scan(std::size_t depth, const Accept& accept) {
  for (;;) {
    tree_.restart(window_.rest(), depth);
    Scanner scanner(tree_, block_);
    if (accept(scanner)) return scanner.offset();
    if (!scanner.is_near_end()) return std::nullopt;
    TASKS_TRY_ASSIGN(more, read_more());
    if (!more) return std::nullopt;
  }
}

Result<std::optional<WalkedTask>> TaskWalk::next() {
  ScannedTask scanned;
  TASKS_TRY_ASSIGN(
      size, scan(depth(), [&scanned](Scanner& scanner) { return scan_task(scanner, scanned); }));
  if (!size) return std::nullopt;
  const WalkedTask task{window_.rest().substr(0, *size), place(), scanned.end};
  go_behind(task.piece);
  return task;
}

Result<bool> TaskWalk::pass(std::string_view piece) {
  TASKS_TRY_ASSIGN(is_same, stands_here(piece));
  if (is_same) go_behind(piece);
  return is_same;
}

Result<bool> TaskWalk::stands_here(std::string_view piece) {
  while (window_.rest().size() < piece.size()) {
    if (!piece.starts_with(window_.rest())) return false;
    TASKS_TRY_ASSIGN(more, read_more());
    if (!more) return false;
  }
  return window_.rest().starts_with(piece);
}

Result<bool> TaskWalk::cut(std::size_t size, std::string_view opening, std::string& into) {
  TASKS_TRY(window_.take(size, into));
  const std::size_t past = behind_last_comma(into, opening);
  window_.put_back(std::string_view(into).substr(past));
  block_.begin_anew(window_.rest());
  into.resize(past);
  return past > 0;
}

Result<bool> TaskWalk::read_more() {
  Result<bool> more = window_.read_more();
  block_.begin_anew(window_.rest());
  return more;
}

void TaskWalk::go_behind(std::string_view piece) {
  at_end_ = piece.back() == ']';
  window_.pass(piece.size() - (at_end_ ? 1 : 0));
}

Result<std::string> TaskWalk::rest() {
  std::string rest;
  for (;;) {
    rest += window_.rest();
    window_.pass(window_.rest().size());
    TASKS_TRY_ASSIGN(more, read_more());
    if (!more) return rest;
  }
}

}  // namespace tasks
