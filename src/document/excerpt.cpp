#include "tasks/document/excerpt.h"

#include <algorithm>
#include <iterator>
#include <sched.h>
#include <thread>
#include <utility>

#include "document/kept_tasks.h"
#include "document/list_stream.h"
#include "tasks/base/memory.h"

namespace tasks {

struct Excerpt::Parts {
  std::unique_ptr<ListKeys> keys;  ///< whose list receives the tasks
  KeptTasks kept;
};

namespace {

/// Tasks in chunks, so that many never need room twice while they become more.
class GatheredTasks {
 public:
  void push_back(Task task) {
    if (chunks_.empty() || chunks_.back().size() == kChunk) chunks_.emplace_back().reserve(kChunk);
    chunks_.back().push_back(std::move(task));
  }

  /// All of them.
  std::vector<Task> take() && {
    std::vector<Task> all;
    if (chunks_.empty()) return all;
    all.reserve((chunks_.size() - 1) * kChunk + chunks_.back().size());
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      std::vector<Task> chunk = std::move(chunks_[i]);
      std::move(chunk.begin(), chunk.end(), std::back_inserter(all));
      const bool is_last = i + 1 == chunks_.size();
      if ((i + 1) % kGivenBackTogether == 0 || (is_last && i > 0)) give_back_free_memory();
    }
    return all;
  }

 private:
  static constexpr std::size_t kChunk = 2048;
  static constexpr std::size_t kGivenBackTogether = 64;  // chunks, some 24 MiB

  std::vector<std::vector<Task>> chunks_;
};

std::size_t usable_processors() {
#ifdef __linux__
  cpu_set_t usable;
  if (::sched_getaffinity(0, sizeof usable, &usable) == 0) {
    return static_cast<std::size_t>(CPU_COUNT(&usable));
  }
#endif
  return std::thread::hardware_concurrency();
}

}  // namespace

std::size_t ReadAhead::useful_helpers() {
  constexpr std::size_t kMost = 3;
  return std::min(std::max<std::size_t>(usable_processors(), 1) - 1, kMost);
}

/// Keeps the tasks that the filter needs.
class ExcerptReader final : public ListSink {
 public:
  ExcerptReader(const ReadBytes& read, const ReadOptions& options, TaskFilter& filter,
                const ReadAhead& ahead)
      : filter_(filter), stream_(std::make_unique<ListStream>(read, options, ahead, *this)) {}

  Result<std::optional<Excerpt>> run() {
    expect_many_small_pieces();
    TASKS_TRY_ASSIGN(whole, stream_->run());
    if (!whole) return std::nullopt;
    parts_->keys = stream_->take_keys();
    stream_.reset();
    parts_->keys->decoded.list.tasks = std::move(tasks_).take();
    return Excerpt(std::move(parts_));
  }

  Result<void> begin(const TaskList& keys) override { return filter_.begin(keys); }

  Result<TaskVerdict> judge(const Task& task, const SpanTree& /*tree*/,
                            std::string_view /*piece*/) override {
    TASKS_TRY_ASSIGN(is_needed, filter_.needs(task));
    return TaskVerdict{is_needed};
  }

  Result<void> take(const PassingTask& passing) override {
    if (passing.task != nullptr) {
      tasks_.push_back(parts_->kept.keep(*passing.task, passing.piece.substr(0, passing.end)));
    }
    return {};
  }

 private:
  TaskFilter& filter_;
  std::unique_ptr<ListStream> stream_;  ///< until all are gathered
  GatheredTasks tasks_;
  std::unique_ptr<Excerpt::Parts> parts_ = std::make_unique<Excerpt::Parts>();
};

Excerpt::Excerpt(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Excerpt::Excerpt(Excerpt&&) noexcept = default;
Excerpt& Excerpt::operator=(Excerpt&&) noexcept = default;
Excerpt::~Excerpt() = default;

const TaskList& Excerpt::list() const {
  return parts_->keys->decoded.list;
}

Result<std::optional<Excerpt>> Excerpt::read(const ReadBytes& read, const ReadOptions& options,
                                             TaskFilter& filter, const ReadAhead& ahead) {
  return ExcerptReader(read, options, filter, ahead).run();
}

}  // namespace tasks
