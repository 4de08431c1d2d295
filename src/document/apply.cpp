#include "document/apply.h"

#include <iterator>
#include <map>
#include <utility>

#include "document/decode.h"
#include "document/edit_object.h"
#include "document/edit_rows.h"
#include "document/layout.h"
#include "document/splice.h"

namespace tasks {
namespace {

/// Which object an edit belongs to: a task by its id, or with nothing the list itself.
std::optional<std::string> target_of(const Edit& edit) {
  const auto id = [](const std::optional<TaskId>& task) -> std::optional<std::string> {
    return task ? std::optional(task->text()) : std::nullopt;
  };
  if (const auto* set = std::get_if<SetKey>(&edit)) return id(set->task);
  if (const auto* unset = std::get_if<UnsetKey>(&edit)) return id(unset->task);
  if (const auto* append = std::get_if<AppendEntry>(&edit)) return append->task.text();
  if (const auto* amend = std::get_if<AmendEntry>(&edit)) return amend->task.text();
  if (const auto* arrange = std::get_if<ArrangeArray>(&edit)) return arrange->task.text();
  return std::nullopt;
}

bool changes_rows(const Edit& edit) {
  return std::holds_alternative<AddTask>(edit) || std::holds_alternative<InsertTask>(edit) ||
         std::holds_alternative<RemoveTask>(edit);
}

using EditList = std::vector<const Edit*>;

using Splices = std::vector<Splice>;

Result<Splices> edit_object(ObjectEditor editor, const EditList& edits) {
  for (const Edit* edit : edits) TASKS_TRY(editor.apply(*edit));
  return editor.splices();
}

Result<Splices> edit_tasks(const SpanTree& tree, const std::map<std::string, EditList>& edits) {
  const Layout layout = Layout::of(tree);
  Splices splices;
  for (const Node& task : tree.children(*tasks_of(tree))) {
    const auto found = edits.find(id_text(tree, task));
    if (found == edits.end()) continue;
    TASKS_TRY_ASSIGN(of_task, edit_object({tree, task, layout, place_of_task_key}, found->second));
    std::move(of_task.begin(), of_task.end(), std::back_inserter(splices));
  }
  return splices;
}

Result<Splices> edit_list(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  return edit_object({tree, tree.root(), layout, place_of_list_key}, edits);
}

Result<Splices> edit_rows(const SpanTree& tree, const EditList& edits) {
  RowEditor rows(tree);
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
    } else if (const auto target = target_of(edit)) {
      of_tasks[*target].push_back(&edit);
    } else {
      of_list.push_back(&edit);
    }
  }

  std::size_t passes() const {
    return (of_rows.empty() ? 0U : 1U) + (of_tasks.empty() ? 0U : 1U) + (of_list.empty() ? 0U : 1U);
  }

  EditList of_rows;
  std::map<std::string, EditList> of_tasks;
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
      bytes = splice(tree.bytes(), splices);
    } else {
      TASKS_TRY_ASSIGN(current, read_spans(*bytes));
      TASKS_TRY_ASSIGN(splices, run(current));
      bytes = splice(*bytes, splices);
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
