#include "document/list_stream.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/decode_task.h"

namespace tasks {
namespace {

/// True where both lists decide the same of their tasks.
bool decide_alike(const TaskList& a, const TaskList& b) {
  return a.year == b.year && a.issued == b.issued && a.lights == b.lights;
}

/// How a task begins up to its first key, with the comma before it; empty for one without keys.
/// `piece` begins behind that comma.
std::string opening_of(const SpanTree& tree, std::string_view piece) {
  const auto keys = tree.children(tree.root());
  if (tree.root().kind != ValueKind::object || keys.empty()) return {};
  return "," + std::string(piece.substr(0, tree.key_span(*keys.begin()).end));
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
  DeadlineReadings deadlines({keys.year, keys.issued});
  // Its helpers look at the keys: they end with this function.
  PortionQueue portions(deadlines, walk_.depth(), sink_, ahead_.helpers);
  while (!walk_.at_end()) {
    TASKS_TRY_ASSIGN(well, read_next_task(deadlines));
    if (!well) return false;
    if (opening_.empty()) continue;
    TASKS_TRY_ASSIGN(all_well, read_portions(portions));
    if (!all_well) return false;
    next_cut_ = walk_.place() + ahead_.portion;
  }
  return true;
}

Result<bool> ListStream::read_next_task(DeadlineReadings& deadlines) {
  TASKS_TRY_ASSIGN(next, walk_.next());
  if (!next) return false;
  const SpanTree& tree = walk_.task();
  TaskDecoder decoder(tree, deadlines, noted_);
  if (!decoder.decode(tree.root(), task_) || !noted_.findings.empty()) return false;
  opening_ = may_cut() ? opening_of(tree, next->piece) : std::string{};
  const std::string_view piece =
      next->piece.substr(0, next->piece.size() - (walk_.at_end() ? 1 : 0));
  TASKS_TRY_ASSIGN(verdict, sink_.judge(task_, tree, piece));
  return pass_on({piece, next->begin, next->end, digest(task_.id), verdict,
                  verdict.is_needed ? &task_ : nullptr});
}

/// Behind the first task, in front of which is no comma, and once all is passed in which there was
/// no place to cut.
bool ListStream::may_cut() const {
  return ahead_.helpers > 0 && !ids_.empty() && walk_.place() >= next_cut_;
}

/// As far as whole tasks are found ahead. False, too, where what looked like some are none.
Result<bool> ListStream::read_portions(PortionQueue& portions) {
  for (;;) {
    TASKS_TRY(read_ahead(portions));
    if (portions.empty()) return true;
    TASKS_TRY_ASSIGN(portion, portions.take_front());
    if (portion == nullptr) return false;
    for (std::size_t i = 0; i < portion->size(); ++i) {
      TASKS_TRY_ASSIGN(well, pass_on((*portion)[i]));
      if (!well) return false;
    }
  }
}

Result<void> ListStream::read_ahead(PortionQueue& portions) {
  while (!portions.is_full()) {
    const std::size_t begin = walk_.place();
    TASKS_TRY_ASSIGN(is_cut, walk_.cut(ahead_.portion, opening_, portions.next_bytes()));
    if (!is_cut) return {};
    portions.add(begin);
  }
  return {};
}

Result<bool> ListStream::pass_on(const PassingTask& passing) {
  const IdDigest id = passing.id;
  ids_.push_back(id);
  if (ids_.size() == next_look_) {
    if (may_repeat(ids_)) return false;
    next_look_ *= kGrowthBetweenLooks;
  }
  if (id < kFirstHash) largest_number_ = std::max(largest_number_, id);
  TASKS_TRY(sink_.take(passing));
  return true;
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
