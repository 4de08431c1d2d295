#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "document/span_tree_builder.h"
#include "document/text_block.h"
#include "document/window.h"
#include "tasks/base/result.h"

namespace tasks {

/// A task that a walk came by.
struct WalkedTask {
  /// From behind the bracket or comma before the task to behind its own comma; of the last one, to
  /// behind the closing bracket.
  std::string_view piece;
  std::size_t begin;  ///< of the piece in the file
  std::size_t end;    ///< of the task itself in the piece
};

/// Goes once through the tasks of a list, seen through a window. What is scanned is scanned as
/// strictly as by every reader. Errors: those of reading.
class TaskWalk {
 public:
  explicit TaskWalk(const ReadBytes& read) : window_(read) {}

  /// Goes to the first task. False where no list with tasks begins here.
  Result<bool> begin();

  /// The bytes up to behind the bracket that the tasks begin with.
  const std::string& head() const { return head_; }
  bool is_bare_array() const { return is_bare_array_; }

  /// True behind the last task.
  bool at_end() const { return at_end_; }

  /// Scans the next task, whatever kind of value it is; nothing where it is refused. The piece
  /// lasts until the next call. REQUIRES: !at_end().
  Result<std::optional<WalkedTask>> next();

  /// True where the next task's piece has these bytes.
  Result<bool> stands_here(std::string_view piece);

  /// Passes the next task where its piece has the same bytes as this one, which was scanned in
  /// another list; it needs no scan then. REQUIRES: !at_end(), and both lists are bare arrays or
  /// neither is.
  Result<bool> pass(std::string_view piece);

  /// Passes about `size` bytes, up to behind the comma before a later task, and puts them into
  /// `into`. It is such a place as far as `opening` tells, which is how tasks begin in this list,
  /// the comma before them included. False, and nothing is passed, where none is found.
  Result<bool> cut(std::size_t size, std::string_view opening, std::string& into);

  /// What follows the tasks, with the closing bracket and at most blanks before it. REQUIRES:
  /// at_end(); may be called once.
  Result<std::string> rest();

  /// The values of the task that next() passed, which is the root; until the next call.
  const SpanTree& task() const { return tree_.tree(); }

  /// Bytes read so far.
  std::size_t total() const { return window_.total(); }
  /// Where the next task's piece begins in the file.
  std::size_t place() const { return window_.total() - window_.rest().size(); }

  /// Arrays and objects that a task stands in.
  std::size_t depth() const { return is_bare_array_ ? 1 : 2; }

 private:
  template <class Accept>
  Result<bool> pass_head(const Accept& accept);
  template <class Accept>
  Result<std::optional<std::size_t>> scan(std::size_t depth, const Accept& accept);
  Result<bool> read_more();
  void go_behind(std::string_view piece);

  Window window_;
  TextBlock block_{window_.rest()};  ///< of what the window shows
  SpanTreeBuilder tree_{{}};
  std::string head_;
  bool is_bare_array_ = false;
  bool at_end_ = false;
};

}  // namespace tasks
