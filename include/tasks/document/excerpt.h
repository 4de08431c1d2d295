#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/model/task.h"

namespace tasks {

/// The next bytes of a file: at most `room` of them, put at `into`; 0 only at its end.
using ReadBytes = std::function<Result<std::size_t>(char* into, std::size_t room)>;

/// How far the tasks of a long list are decoded in front of the one that is looked at.
struct ReadAhead {
  /// Threads beside the one that asks: as many as are of use on this machine.
  static std::size_t useful_helpers();

  std::size_t helpers = useful_helpers();
  std::size_t portion = std::size_t{1} << 16U;  ///< bytes that a thread decodes at a time
};

/// Chooses tasks of a list while it is read.
class TaskFilter {
 public:
  TaskFilter() = default;
  TaskFilter(const TaskFilter&) = delete;
  TaskFilter& operator=(const TaskFilter&) = delete;
  virtual ~TaskFilter() = default;

  /// Called once before the tasks, with the list's own keys; `keys` holds no tasks.
  virtual Result<void> begin(const TaskList& keys) = 0;

  /// Called for each task, in any order, and by several threads at once. False: the task is not
  /// needed. Views in the task last for the call.
  virtual Result<bool> needs(const Task& task) = 0;
};

/// A list with the tasks alone that a question needs. Read through a small window, it costs memory
/// for what it holds, not for the file.
class Excerpt {
 public:
  /// Nothing where only the whole file can be answered for: it is no list, or holds something that
  /// must be noted, or has its keys behind the tasks. What Document::read gives is then the answer.
  /// Otherwise list() is that of Document::read without the tasks that were not needed. Errors:
  /// those of `read` and `filter`.
  static Result<std::optional<Excerpt>> read(const ReadBytes& read, const ReadOptions& options,
                                             TaskFilter& filter, const ReadAhead& ahead = {});

  Excerpt(Excerpt&&) noexcept;
  Excerpt& operator=(Excerpt&&) noexcept;
  ~Excerpt();

  /// Views in it live as long as this, wherever it is moved.
  const TaskList& list() const;

 private:
  friend class ExcerptReader;
  struct Parts;
  explicit Excerpt(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace tasks
