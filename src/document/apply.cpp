#include "document/apply.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "document/decode.h"
#include "document/edit_object.h"
#include "document/edit_rows.h"
#include "document/layout.h"
#include "document/splice.h"
#include "tasks/base/text_index.h"

namespace tasks {
namespace {

bool changes_rows(const Edit& edit) {
  return std::holds_alternative<AddTask>(edit) || std::holds_alternative<InsertTask>(edit) ||
         std::holds_alternative<RemoveTask>(edit);
}

using EditList = std::vector<const Edit*>;

/// Edits of tasks, found by the task.
class EditsByTask {
 public:
  /// Edits of one task that follow each other, the first of which has the index `begin`.
  struct Run {
    std::size_t begin;
    std::size_t end;
    std::size_t next;  ///< run of the same task, or kNone
  };

  /// REQUIRES: each is of a task, and `edits` lives as long.
  explicit EditsByTask(const EditList& edits) : edits_(edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
      const bool goes_on = i > 0 && *changed_task(*edits[i]) == *changed_task(*edits[i - 1]);
      if (!goes_on) runs_.push_back({i, i, kNone});
      runs_.back().end = i + 1;
    }
    first_ = TextIndex(runs_.size(), IdOf{*this});
    std::vector<std::size_t> last(runs_.size());
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      const std::size_t first = *first_.find(IdOf{*this}(i), IdOf{*this});
      if (first != i) runs_[last[first]].next = i;
      last[first] = i;
    }
  }

  /// The first run of the task with this id, or null.
  const Run* first(std::string_view id) const {
    const auto index = first_.find(id, IdOf{*this});
    return index ? &runs_[*index] : nullptr;
  }
  /// The next run of the same task, or null.
  const Run* behind(const Run& run) const { return run.next == kNone ? nullptr : &runs_[run.next]; }

 private:
  static constexpr std::size_t kNone = SIZE_MAX;

  struct IdOf {
    const EditsByTask& all;
    std::string_view operator()(std::size_t run) const {
      return changed_task(*all.edits_[all.runs_[run].begin])->text();
    }
  };

  const EditList& edits_;
  std::vector<Run> runs_;
  TextIndex first_;
};

using Splices = std::vector<ByteSplice>;

Result<Splices> edit_tasks(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  const EditsByTask by_task(edits);
  Splices splices;
  splices.reserve(edits.size());
  for (const Node& task : tree.children(*tasks_of(tree))) {
    const EditsByTask::Run* run = by_task.first(id_text(tree, task));
    if (run == nullptr) continue;
    ObjectEditor editor(tree, task, layout, place_of_task_key);
    for (; run != nullptr; run = by_task.behind(*run)) {
      for (std::size_t i = run->begin; i < run->end; ++i) TASKS_TRY(editor.apply(*edits[i]));
    }
    std::vector<ByteSplice> of_task = editor.splices();
    std::move(of_task.begin(), of_task.end(), std::back_inserter(splices));
  }
  return splices;
}

Result<Splices> edit_list(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  ObjectEditor editor(tree, tree.root(), layout, place_of_list_key);
  for (const Edit* edit : edits) TASKS_TRY(editor.apply(*edit));
  return editor.splices();
}

Result<Splices> edit_rows(const SpanTree& tree, const EditList& edits) {
  RowEditor rows(tree);
  const bool adds_only = std::all_of(edits.begin(), edits.end(), [](const Edit* edit) {
    return std::holds_alternative<AddTask>(*edit);
  });
  if (!adds_only) rows.find_tasks();
  for (const Edit* edit : edits) rows.apply(*edit);
  return rows.splices();
}

/// Edits by what they change. Each kind is one pass over the text.
struct SortedEdits {
  explicit SortedEdits(const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) add(edit);
  }
  explicit SortedEdits(const EditList& edits) {
    for (const Edit* edit : edits) add(*edit);
  }

  void add(const Edit& edit) {
    if (changes_rows(edit)) {
      of_rows.push_back(&edit);
    } else if (changed_task(edit) != nullptr) {
      of_tasks.push_back(&edit);
    } else {
      of_list.push_back(&edit);
    }
  }

  std::size_t passes() const {
    return (of_rows.empty() ? 0U : 1U) + (of_tasks.empty() ? 0U : 1U) + (of_list.empty() ? 0U : 1U);
  }

  EditList of_rows;
  EditList of_tasks;
  EditList of_list;
};

}  // namespace

Result<Splices> splices_of_key_edits(const SpanTree& tree, const std::vector<const Edit*>& edits) {
  const SortedEdits sorted(edits);
  Splices splices;
  if (!sorted.of_tasks.empty()) {
    TASKS_TRY_ASSIGN(of_tasks, edit_tasks(tree, sorted.of_tasks));
    splices = std::move(of_tasks);
  }
  if (!sorted.of_list.empty()) {
    TASKS_TRY_ASSIGN(of_list, edit_list(tree, sorted.of_list));
    std::move(of_list.begin(), of_list.end(), std::back_inserter(splices));
  }
  return splices;
}

Result<std::optional<Splices>> splices_of_edits(const SpanTree& tree,
                                                const std::vector<Edit>& edits) {
  const SortedEdits sorted(edits);
  if (sorted.passes() > 1) return std::nullopt;
  if (!sorted.of_rows.empty()) return edit_rows(tree, sorted.of_rows);
  if (!sorted.of_tasks.empty()) return edit_tasks(tree, sorted.of_tasks);
  if (!sorted.of_list.empty()) return edit_list(tree, sorted.of_list);
  return Splices{};
}

Result<std::string> apply_edits(const SpanTree& tree, const std::vector<Edit>& edits) {
  const SortedEdits sorted(edits);
  // A later pass reads what an earlier one wrote.
  std::optional<std::string> bytes;
  const auto pass = [&](const auto& wanted, const auto& run) -> Result<void> {
    if (wanted.empty()) return {};
    if (!bytes) {
      TASKS_TRY_ASSIGN(splices, run(tree));
      bytes = spliced(tree.bytes(), splices);
    } else {
      TASKS_TRY_ASSIGN(current, read_spans(*bytes));
      TASKS_TRY_ASSIGN(splices, run(current));
      bytes = spliced(*bytes, splices);
    }
    return {};
  };
  TASKS_TRY(
      pass(sorted.of_rows, [&](const SpanTree& now) { return edit_rows(now, sorted.of_rows); }));
  TASKS_TRY(
      pass(sorted.of_tasks, [&](const SpanTree& now) { return edit_tasks(now, sorted.of_tasks); }));
  TASKS_TRY(
      pass(sorted.of_list, [&](const SpanTree& now) { return edit_list(now, sorted.of_list); }));
  return bytes ? *std::move(bytes) : std::string(tree.bytes());
}

}  // namespace tasks
