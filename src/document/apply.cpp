#include "document/apply.h"

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

Result<std::string> edit_tasks(const SpanTree& tree, const std::map<std::string, EditList>& edits) {
  const Layout layout = Layout::of(tree);
  std::vector<Splice> splices;
  for (const Node& task : tree.children(*tasks_of(tree))) {
    const auto found = edits.find(id_text(tree, task));
    if (found == edits.end()) continue;
    ObjectEditor editor(tree, task, layout, place_of_task_key);
    for (const Edit* edit : found->second) TASKS_TRY(editor.apply(*edit));
    splices.push_back({task.span, editor.text()});
  }
  return splice(tree.bytes(), splices);
}

Result<std::string> edit_list(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  ObjectEditor editor(tree, tree.root(), layout, place_of_list_key);
  for (const Edit* edit : edits) TASKS_TRY(editor.apply(*edit));
  return splice(tree.bytes(), {{tree.root().span, editor.text()}});
}

Result<std::string> edit_rows(const SpanTree& tree, const EditList& edits) {
  RowEditor rows(tree);
  for (const Edit* edit : edits) rows.apply(*edit);
  return splice(tree.bytes(), {{tasks_of(tree)->span, rows.text()}});
}

}  // namespace

Result<std::string> apply_edits(const SpanTree& tree, const std::vector<Edit>& edits) {
  std::map<std::string, EditList> of_tasks;
  EditList of_list;
  EditList of_rows;
  for (const Edit& edit : edits) {
    if (changes_rows(edit)) {
      of_rows.push_back(&edit);
    } else if (const auto target = target_of(edit)) {
      of_tasks[*target].push_back(&edit);
    } else {
      of_list.push_back(&edit);
    }
  }
  // Each kind of change is one pass over the text; a later pass reads what an earlier one wrote.
  std::optional<std::string> bytes;
  const auto pass = [&](const auto& wanted, const auto& run) -> Result<void> {
    if (wanted.empty()) return {};
    if (!bytes) {
      TASKS_TRY_ASSIGN(changed, Result<std::string>(run(tree)));
      bytes = std::move(changed);
    } else {
      TASKS_TRY_ASSIGN(current, read_spans(*bytes));
      TASKS_TRY_ASSIGN(changed, Result<std::string>(run(current)));
      bytes = std::move(changed);
    }
    return {};
  };
  TASKS_TRY(pass(of_rows, [&](const SpanTree& now) { return edit_rows(now, of_rows); }));
  TASKS_TRY(pass(of_tasks, [&](const SpanTree& now) { return edit_tasks(now, of_tasks); }));
  TASKS_TRY(pass(of_list, [&](const SpanTree& now) { return edit_list(now, of_list); }));
  return bytes ? *std::move(bytes) : std::string(tree.bytes());
}

}  // namespace tasks
