#include "document/portion_queue.h"

#include <exception>
#include <system_error>

namespace tasks {

PortionQueue::PortionQueue(DeadlineReadings& deadlines, std::size_t depth, ListSink& sink,
                           std::size_t helpers)
    : deadlines_(deadlines),
      depth_(depth),
      sink_(sink),
      slots_(2 * helpers + 3),
      wanted_helpers_(helpers) {}

PortionQueue::~PortionQueue() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  has_work_.notify_all();
  for (std::thread& helper : helpers_) helper.join();
}

void PortionQueue::start_helpers() {
  try {
    for (; wanted_helpers_ > 0; --wanted_helpers_) helpers_.emplace_back([this] { help(); });
  } catch (const std::system_error&) {
    wanted_helpers_ = 0;  // the system gives no more threads
  }
}

void PortionQueue::help() {
  DeadlineReadings deadlines(deadlines_.context());
  std::unique_lock lock(mutex_);
  for (;;) {
    has_work_.wait(lock, [this] { return is_over_ || begun_ < added_; });
    if (is_over_) return;
    decode_next(lock, deadlines);
  }
}

void PortionQueue::add(std::size_t begin) {
  start_helpers();
  Slot& last = slot(added_);
  last.portion.set_begin(begin);
  last.is_ready = false;
  {
    const std::lock_guard lock(mutex_);
    ++added_;
  }
  has_work_.notify_one();
}

Result<const TaskPortion*> PortionQueue::take_front() {
  std::unique_lock lock(mutex_);
  const Slot& front = slot(taken_);
  while (!front.is_ready) {
    if (begun_ < added_) {
      decode_next(lock, deadlines_);
    } else {
      has_result_.wait(lock);
    }
  }
  ++taken_;
  TASKS_TRY_ASSIGN(is_decoded, front.is_decoded);
  return is_decoded ? &front.portion : nullptr;
}

/// Lets go of the lock while it decodes. REQUIRES: begun_ < added_
void PortionQueue::decode_next(std::unique_lock<std::mutex>& lock, DeadlineReadings& deadlines) {
  Slot& next = slot(begun_++);
  lock.unlock();
  Result<bool> is_decoded = decode(next.portion, deadlines);
  lock.lock();
  next.is_decoded = std::move(is_decoded);
  next.is_ready = true;
  has_result_.notify_one();
}

/// What cannot be decoded for want of memory is left to whoever reads the whole list, and fails.
Result<bool> PortionQueue::decode(TaskPortion& portion, DeadlineReadings& deadlines) {
  try {
    return portion.decode(depth_, deadlines, sink_);
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace tasks
