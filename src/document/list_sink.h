#pragma once

#include <cstddef>
#include <string_view>

#include "document/id_digest.h"
#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/base/result.h"
#include "tasks/model/task.h"

namespace tasks {

/// What was found out about a task when it was decoded.
struct TaskVerdict {
  bool is_needed = false;
  LayoutTraits shown = 0;
};

/// A task as it comes by. Views last until the next one.
struct PassingTask {
  /// From behind the bracket or comma before the task to behind its own comma; of the last one to
  /// before the closing bracket.
  std::string_view piece;
  std::size_t begin;  ///< of the piece in the file
  std::size_t end;    ///< of the task itself in the piece
  IdDigest id;
  TaskVerdict verdict;
  const Task* task;  ///< null unless it is needed
};

/// What becomes of the parts of a list that is read from front to back.
class ListSink {
 public:
  ListSink() = default;
  ListSink(const ListSink&) = delete;
  ListSink& operator=(const ListSink&) = delete;
  virtual ~ListSink() = default;

  /// Before the tasks, with the list's own keys as far as they stand in front of them. `keys` lasts
  /// until the list is read.
  virtual Result<void> begin(const TaskList& keys) = 0;

  /// What take() must know of a task, the root of `tree`. Asked for every task in any order, and by
  /// several threads at once.
  virtual Result<TaskVerdict> judge(const Task& task, const SpanTree& tree,
                                    std::string_view piece) = 0;

  /// Every task in the order of the file, once it was judged.
  virtual Result<void> take(const PassingTask& passing) = 0;
};

}  // namespace tasks
