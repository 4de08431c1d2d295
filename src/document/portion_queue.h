#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "document/deadline_readings.h"
#include "document/list_sink.h"
#include "document/task_portion.h"
#include "tasks/base/result.h"
#include "tasks/deadline/reader.h"

namespace tasks {

/// Portions of a list, taken in the order in which they were added. The thread that takes them and
/// its helpers decode them meanwhile. Helpers are begun with the first portion; where none can be
/// had, that thread does it all.
class PortionQueue {
 public:
  /// The tasks stand within `depth` arrays and objects, and are judged by `sink`. `deadlines` are
  /// for the thread that takes the portions.
  PortionQueue(DeadlineReadings& deadlines, std::size_t depth, ListSink& sink, std::size_t helpers);
  PortionQueue(const PortionQueue&) = delete;
  PortionQueue& operator=(const PortionQueue&) = delete;
  ~PortionQueue();

  bool empty() const { return taken_ == added_; }
  bool is_full() const { return added_ - taken_ == slots_.size() - 1; }

  /// What is added next; to be filled before. REQUIRES, as the next: !is_full()
  std::string& next_bytes() { return slot(added_).portion.bytes(); }
  /// `begin` is the place of these bytes in the file.
  void add(std::size_t begin);

  /// The portion that was added first, once it is decoded; null where it cannot be. It lasts until
  /// the next is taken. REQUIRES: !empty()
  Result<const TaskPortion*> take_front();

 private:
  struct Slot {
    TaskPortion portion;
    bool is_ready = false;
    Result<bool> is_decoded = false;
  };

  Slot& slot(std::size_t number) { return slots_[number % slots_.size()]; }
  void start_helpers();
  void help();
  Result<bool> decode(TaskPortion& portion, DeadlineReadings& deadlines);
  void decode_next(std::unique_lock<std::mutex>& lock, DeadlineReadings& deadlines);

  DeadlineReadings& deadlines_;
  const std::size_t depth_;
  ListSink& sink_;

  // How many portions there were so far. The slot of the one that was taken last is not used again
  // before the next is taken.
  std::vector<Slot> slots_;
  std::size_t added_ = 0;
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  bool is_over_ = false;

  std::mutex mutex_;
  std::condition_variable has_work_;
  std::condition_variable has_result_;
  std::size_t wanted_helpers_;  ///< and not begun yet
  std::vector<std::thread> helpers_;
};

}  // namespace tasks
