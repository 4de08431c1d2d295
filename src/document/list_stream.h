#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/decode.h"
#include "document/id_digest.h"
#include "document/list_sink.h"
#include "document/portion_queue.h"
#include "document/scanner.h"
#include "document/task_walk.h"
#include "tasks/base/result.h"

namespace tasks {

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
/// together as a list without tasks, and read as any list is. Several threads decode what is ahead.
class ListStream {
 public:
  ListStream(const ReadBytes& read, const ReadOptions& options, const ReadAhead& ahead,
             ListSink& sink)
      : options_(options), ahead_(ahead), sink_(sink), walk_(read) {}

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

 private:
  Result<bool> read_tasks(const TaskList& keys);
  Result<bool> read_next_task(DeadlineReadings& deadlines);
  bool may_cut() const;
  Result<bool> read_portions(PortionQueue& portions);
  Result<void> read_ahead(PortionQueue& portions);
  Result<bool> pass_on(const PassingTask& passing);
  std::unique_ptr<ListKeys> decode_keys(std::string text) const;

  const ReadOptions& options_;
  const ReadAhead ahead_;
  ListSink& sink_;
  TaskWalk walk_;
  std::unique_ptr<ListKeys> keys_;
  Decoded noted_;  ///< receives what is wrong in the tasks
  Task task_{TaskId(1)};
  std::string opening_;  ///< how tasks begin, with the comma before; empty: nothing is cut here
  std::size_t next_cut_ = 0;  ///< from here on in the file a cut is tried again
  std::vector<IdDigest> ids_;
  /// So many ids are looked through for one that repeats, so that of a list that is refused in the
  /// end little is held.
  std::size_t next_look_ = 4096;
  static constexpr std::size_t kGrowthBetweenLooks = 8;
  std::uint64_t largest_number_ = 0;
};

}  // namespace tasks
