#include "document/list_stream.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/repeated_ids.h"

namespace tasks {
namespace {

/// True where both lists decide the same of their tasks.
bool decide_alike(const TaskList& a, const TaskList& b) {
  return a.year == b.year && a.issued == b.issued && a.lights == b.lights;
}

}  // namespace

Result<bool> ListStream::run() {
  TASKS_TRY_ASSIGN(at_tasks, read_up_to_tasks());
  if (!at_tasks) return false;
  place_of_tasks_ = text_.size();
  const std::unique_ptr<ListKeys> before = decode_keys(bare_array_ ? "]" : "]}");
  if (!before) return false;
  TASKS_TRY(sink_.begin(before->decoded.list));
  TASKS_TRY_ASSIGN(all_tasks, read_tasks(before->decoded.list));
  if (!all_tasks) return false;
  TASKS_TRY(read_rest());
  keys_ = decode_keys({});
  return keys_ && decide_alike(before->decoded.list, keys_->decoded.list) &&
         window_.total() <= kLargestText && !may_repeat(ids_);
}

/// Passes everything in front of the first task.
Result<bool> ListStream::read_up_to_tasks() {
  TASKS_TRY_ASSIGN(opened, pass([this](Scanner& scanner) {
                     scanner.skip_byte_order_mark();
                     scanner.skip_blanks();
                     bare_array_ = scanner.take('[');
                     return bare_array_ || scanner.take('{');
                   }));
  if (!opened || bare_array_) return opened;
  for (;;) {
    bool at_tasks = false;
    TASKS_TRY_ASSIGN(passed, pass([&at_tasks](Scanner& scanner) {
                       std::string_view key;
                       scanner.skip_blanks();
                       if (!scanner.quoted(key)) return false;
                       scanner.skip_blanks();
                       if (!scanner.take(':')) return false;
                       scanner.skip_blanks();
                       at_tasks = key == "tasks";
                       if (at_tasks) return scanner.take('[');
                       if (!scanner.value()) return false;
                       scanner.skip_blanks();
                       return scanner.take(',');
                     }));
    if (!passed || at_tasks) return passed;
  }
}

/// Passes what `accept` accepts, and adds it to the text of the keys.
template <class Accept>
Result<bool> ListStream::pass(const Accept& accept) {
  TASKS_TRY_ASSIGN(end, scan(1, accept));
  if (!end) return false;
  text_ += window_.rest().substr(0, *end);
  window_.pass(*end);
  return true;
}

/// The offset in the rest of the window behind what `accept` accepts; nothing where it accepts
/// none, however much is read.
template <class Accept>
Result<std::optional<std::size_t>> ListStream::scan(std::size_t depth, const Accept& accept) {
  for (;;) {
    tree_.restart(window_.rest(), depth);
    Scanner scanner(tree_);
    if (accept(scanner)) return scanner.offset();
    if (!scanner.is_near_end()) return std::nullopt;
    TASKS_TRY_ASSIGN(more, window_.read_more());
    if (!more) return std::nullopt;
  }
}

Result<bool> ListStream::read_tasks(const TaskList& keys) {
  const DeadlineContext context{keys.year, keys.issued};
  TaskDecoder decoder(tree_.tree(), context, decoded_);
  decoder_ = &decoder;
  TASKS_TRY_ASSIGN(first, scan(2, [this](Scanner& scanner) {
                     scanner.skip_blanks();
                     closed_ = scanner.take(']');
                     return closed_ || scanner.take('{');
                   }));
  if (!first) return false;
  while (!closed_) {
    TASKS_TRY_ASSIGN(well, read_task());
    if (!well) return false;
  }
  return true;
}

Result<bool> ListStream::read_task() {
  std::size_t end_of_task = 0;
  bool is_last = false;
  TASKS_TRY_ASSIGN(end, scan(bare_array_ ? 1 : 2, [&](Scanner& scanner) {
                     scanner.skip_blanks();
                     if (!scanner.value()) return false;
                     end_of_task = scanner.offset();
                     scanner.skip_blanks();
                     is_last = scanner.take(']');
                     return is_last || scanner.take(',');
                   }));
  if (!end) return false;
  closed_ = is_last;
  return pass_on(end_of_task, is_last ? *end - 1 : *end);
}

/// `end` is that of the task's piece.
Result<bool> ListStream::pass_on(std::size_t end_of_task, std::size_t end) {
  if (!decoder_->decode(tree_.tree().root(), task_) || !decoded_.findings.empty()) return false;
  ids_.push_back(digest(task_.id));
  if (const auto number = task_.id.number()) {
    largest_number_ = std::max(largest_number_, static_cast<std::uint64_t>(*number));
  }
  TASKS_TRY(sink_.take({window_.rest().substr(0, end), window_.total() - window_.rest().size(),
                        end_of_task, task_}));
  window_.pass(end);
  return true;
}

void ListStream::decode_again(std::string_view copy, Task& into) {
  tree_.move_to(copy);
  decoder_->decode(tree_.tree().root(), into);
}

/// The closing bracket of the tasks and all behind it.
Result<void> ListStream::read_rest() {
  for (;;) {
    text_ += window_.rest();
    window_.pass(window_.rest().size());
    TASKS_TRY_ASSIGN(more, window_.read_more());
    if (!more) return {};
  }
}

/// The keys read as those of a list without tasks; null where there is something to say of them.
std::unique_ptr<ListKeys> ListStream::decode_keys(std::string_view closing) const {
  auto keys = std::make_unique<ListKeys>();
  keys->text = text_ + std::string(closing);
  std::optional<SpanTree> tree = tasks::scan(keys->text);
  if (!tree) return nullptr;
  keys->tree = *std::move(tree);
  keys->decoded = decode(keys->tree, options_);
  return keys->decoded.findings.empty() ? std::move(keys) : nullptr;
}

}  // namespace tasks
