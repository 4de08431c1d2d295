#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/decode.h"
#include "document/decode_task.h"
#include "document/id_digest.h"
#include "document/scanner.h"
#include "document/task_walk.h"
#include "tasks/base/result.h"

namespace tasks {

/// A task as it comes by. Views last until the next one.
struct PassingTask {
  /// From behind the bracket or comma before the task to behind its own comma; of the last one to
  /// before the closing bracket.
  std::string_view piece;
  std::size_t begin;  ///< of the piece in the file
  std::size_t end;    ///< of the task itself in the piece
  const Task& task;
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
  virtual Result<void> take(const PassingTask& passing) = 0;
};

/// What a list is without its tasks: its own keys, read as a list. Does not move, for what was read
/// points into the text.
struct ListKeys {
  ListKeys() = default;
  ListKeys(const ListKeys&) = delete;
  ListKeys& operator=(const ListKeys&) = delete;
  ~ListKeys() = default;

  std::string text;
  SpanTree tree{{}};
  Decoded decoded;
};

/// Reads a list once from front to back through a window. What stands around the tasks is put
/// together as a list without tasks, and read as any list is.
class ListStream {
 public:
  ListStream(const ReadBytes& read, const ReadOptions& options, ListSink& sink)
      : options_(options), sink_(sink), walk_(read) {}

  /// False where only the whole file can be answered for: it is no list, or holds something that
  /// must be noted, or has behind the tasks a key that decides on them. Errors: those of reading
  /// and of the sink.
  Result<bool> run();

  /// The keys of the list; to be taken once.
  std::unique_ptr<ListKeys> take_keys() { return std::move(keys_); }

  /// Where in the text of the keys the tasks stood.
  std::size_t place_of_tasks() const { return walk_.head().size(); }

  /// Of all tasks; 0 where none has a number.
  std::uint64_t largest_number() const { return largest_number_; }

  /// The task that is passing, decoded once more over a copy of its piece. Its members last until
  /// the next task passes.
  void decode_again(std::string_view copy, Task& into);

  /// What escapes in it spell: views of it outlive the task where the caller keeps it.
  std::deque<SpanTree::Unescaped> take_unescaped() { return walk_.builder().take_unescaped(); }

  /// The values of the task that is passing.
  const SpanTree& tree() const { return walk_.task(); }

 private:
  Result<bool> read_tasks(const TaskList& keys);
  Result<bool> pass_on(const WalkedTask& next);
  std::unique_ptr<ListKeys> decode_keys(std::string text) const;

  const ReadOptions& options_;
  ListSink& sink_;
  TaskWalk walk_;
  std::unique_ptr<ListKeys> keys_;
  Decoded decoded_;  ///< receives what is wrong in the tasks
  TaskDecoder* decoder_ = nullptr;
  Task task_{TaskId(1)};
  std::vector<IdDigest> ids_;
  /// So many ids are looked through for one that repeats, so that of a list that is refused in the
  /// end little is held.
  std::size_t next_look_ = 4096;
  static constexpr std::size_t kGrowthBetweenLooks = 8;
  std::uint64_t largest_number_ = 0;
};

}  // namespace tasks
