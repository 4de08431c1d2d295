#include "document/list_stream.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tasks {
namespace {

/// True where both lists decide the same of their tasks.
bool decide_alike(const TaskList& a, const TaskList& b) {
  return a.year == b.year && a.issued == b.issued && a.lights == b.lights;
}

}  // namespace

Result<bool> ListStream::run() {
  TASKS_TRY_ASSIGN(at_tasks, walk_.begin());
  if (!at_tasks) return false;
  const std::unique_ptr<ListKeys> before =
      decode_keys(walk_.head() + (walk_.is_bare_array() ? "]" : "]}"));
  if (!before) return false;
  TASKS_TRY(sink_.begin(before->decoded.list));
  TASKS_TRY_ASSIGN(all_tasks, read_tasks(before->decoded.list));
  if (!all_tasks) return false;
  TASKS_TRY_ASSIGN(rest, walk_.rest());
  keys_ = decode_keys(walk_.head() + rest);
  return keys_ && decide_alike(before->decoded.list, keys_->decoded.list) &&
         walk_.total() <= kLargestText && !may_repeat(ids_);
}

Result<bool> ListStream::read_tasks(const TaskList& keys) {
  const DeadlineContext context{keys.year, keys.issued};
  TaskDecoder decoder(tree(), context, decoded_);
  decoder_ = &decoder;
  while (!walk_.at_end()) {
    TASKS_TRY_ASSIGN(next, walk_.next());
    if (!next) return false;
    TASKS_TRY_ASSIGN(well, pass_on(*next));
    if (!well) return false;
  }
  return true;
}

Result<bool> ListStream::pass_on(const WalkedTask& next) {
  if (!decoder_->decode(tree().root(), task_) || !decoded_.findings.empty()) return false;
  const IdDigest id = digest(task_.id);
  ids_.push_back(id);
  if (ids_.size() == next_look_) {
    if (may_repeat(ids_)) return false;
    next_look_ *= kGrowthBetweenLooks;
  }
  if (id < kFirstHash) largest_number_ = std::max(largest_number_, id);
  const std::string_view piece = next.piece.substr(0, next.piece.size() - (walk_.at_end() ? 1 : 0));
  TASKS_TRY(sink_.take({piece, next.begin, next.end, task_}));
  return true;
}

void ListStream::decode_again(std::string_view copy, Task& into) {
  walk_.builder().move_to(copy);
  decoder_->decode(tree().root(), into);
}

/// The keys read as those of a list without tasks; null where there is something to say of them.
std::unique_ptr<ListKeys> ListStream::decode_keys(std::string text) const {
  auto keys = std::make_unique<ListKeys>();
  keys->text = std::move(text);
  std::optional<SpanTree> tree = tasks::scan(keys->text);
  if (!tree) return nullptr;
  keys->tree = *std::move(tree);
  keys->decoded = decode(keys->tree, options_);
  return keys->decoded.findings.empty() ? std::move(keys) : nullptr;
}

}  // namespace tasks
