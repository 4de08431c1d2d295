#include "tasks/document/excerpt.h"

#include <deque>
#include <utility>

#include "document/list_stream.h"
#include "document/stable_store.h"

namespace tasks {

struct Excerpt::Parts {
  std::unique_ptr<ListKeys> keys;  ///< whose list receives the tasks
  StableStore<char> bytes;
  StableStore<Member> members;
  std::deque<std::deque<SpanTree::Unescaped>> unescaped;
};

/// Keeps the tasks that the filter needs.
class ExcerptReader final : public ListSink {
 public:
  ExcerptReader(const ReadBytes& read, const ReadOptions& options, TaskFilter& filter)
      : filter_(filter), stream_(read, options, *this) {}

  Result<std::optional<Excerpt>> run() {
    TASKS_TRY_ASSIGN(whole, stream_.run());
    if (!whole) return std::nullopt;
    parts_->keys = stream_.take_keys();
    parts_->keys->decoded.list.tasks = std::move(tasks_);
    return Excerpt(std::move(parts_));
  }

  Result<void> begin(const TaskList& keys) override { return filter_.begin(keys); }

  Result<void> take(const PassingTask& passing) override {
    TASKS_TRY_ASSIGN(needed, filter_.needs(passing.task));
    if (!needed) return {};
    Task& kept = tasks_.emplace_back(passing.task.id);
    stream_.decode_again(parts_->bytes.keep(passing.piece.substr(0, passing.end)), kept);
    kept.members = parts_->members.keep(kept.members);
    auto unescaped = stream_.take_unescaped();
    if (!unescaped.empty()) parts_->unescaped.push_back(std::move(unescaped));
    return {};
  }

 private:
  TaskFilter& filter_;
  ListStream stream_;
  std::vector<Task> tasks_;
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
                                             TaskFilter& filter) {
  return ExcerptReader(read, options, filter).run();
}

}  // namespace tasks
