#include "document/apply.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "document/container.h"
#include "document/decode.h"
#include "document/edit_object.h"
#include "document/layout.h"

namespace tasks {
namespace {

struct Splice {
  Span span;
  std::string text;
};

std::string splice(std::string_view bytes, const std::vector<Splice>& splices) {
  std::string result;
  std::size_t at = 0;
  for (const Splice& next : splices) {
    result.append(bytes.substr(at, next.span.begin - at)).append(next.text);
    at = next.span.end;
  }
  return result.append(bytes.substr(at));
}

std::string id_text(const SpanTree& tree, const Node& task) {
  const Node& id = *tree.member(task, "id");
  return std::string(id.kind == ValueKind::string ? id.text : tree.raw(id));
}

/// Which object an edit belongs to: a task by its id, or with nothing the list itself.
std::optional<std::string> target_of(const Edit& edit) {
  const auto id = [](const std::optional<TaskId>& task) -> std::optional<std::string> {
    return task ? std::optional(task->text()) : std::nullopt;
  };
  if (const auto* set = std::get_if<SetKey>(&edit)) return id(set->task);
  if (const auto* unset = std::get_if<UnsetKey>(&edit)) return id(unset->task);
  if (const auto* append = std::get_if<AppendEntry>(&edit)) return append->task.text();
  if (const auto* amend = std::get_if<AmendEntry>(&edit)) return amend->task.text();
  return std::nullopt;
}

bool changes_rows(const Edit& edit) {
  return std::holds_alternative<AddTask>(edit) || std::holds_alternative<RemoveTask>(edit);
}

Result<void> edit_object(ObjectEditor& editor, const Edit& edit) {
  if (const auto* set = std::get_if<SetKey>(&edit)) editor.set(set->key, set->value);
  if (const auto* unset = std::get_if<UnsetKey>(&edit)) editor.unset(unset->key);
  if (const auto* append = std::get_if<AppendEntry>(&edit))
    return editor.append_entry(append->entry);
  if (const auto* amend = std::get_if<AmendEntry>(&edit)) {
    return editor.amend_entry(amend->index, amend->text);
  }
  return {};
}

using EditList = std::vector<const Edit*>;

Result<std::string> edit_tasks(const SpanTree& tree, const std::map<std::string, EditList>& edits) {
  const Layout layout = Layout::of(tree);
  std::vector<Splice> splices;
  for (const Node& task : tree.children(*tasks_of(tree))) {
    const auto found = edits.find(id_text(tree, task));
    if (found == edits.end()) continue;
    ObjectEditor editor(tree, task, layout, place_of_task_key);
    for (const Edit* edit : found->second) TASKS_TRY(edit_object(editor, *edit));
    splices.push_back({task.span, editor.text()});
  }
  return splice(tree.bytes(), splices);
}

Result<std::string> edit_list(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  ObjectEditor editor(tree, tree.root(), layout, place_of_list_key);
  for (const Edit* edit : edits) TASKS_TRY(edit_object(editor, *edit));
  return splice(tree.bytes(), {{tree.root().span, editor.text()}});
}

/// The line that the array of tasks stands on, as blanks before it: empty inside one line.
std::string line_of_tasks(const SpanTree& tree, const Layout& layout) {
  if (tree.root().kind == ValueKind::array) return layout.line_end;
  const Container keys(tree, tree.root());
  const std::string_view before = keys.items()[keys.index_of("tasks")].before;
  const std::size_t last = before.rfind('\n');
  return last == std::string_view::npos ? std::string{}
                                        : layout.line_end + std::string(before.substr(last + 1));
}

std::string new_task(const AddTask& add, const Layout& layout, const std::string& start) {
  const NewValue id = add.id.number() ? NewValue{*add.id.number()} : NewValue{add.id.text()};
  std::vector<std::pair<std::string, NewValue>> keys{{"id", id}};
  keys.insert(keys.end(), add.keys.begin(), add.keys.end());
  std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) {
    return place_of_task_key(a.first) < place_of_task_key(b.first);
  });
  const bool expanded = !layout.one_line && !start.empty();
  const std::string key_line = expanded ? start + layout.indent : std::string{};
  std::vector<std::pair<std::string, std::string>> members;
  members.reserve(keys.size());
  for (const auto& [key, value] : keys) {
    members.emplace_back(key, encode(in_the_form_of({}, value), layout, key_line));
  }
  return encode_object(members, layout, start, expanded);
}

void add_task(Container& rows, const AddTask& add, const SpanTree& tree, const Layout& layout) {
  std::string before;
  if (rows.items().empty()) {
    const std::string outer = line_of_tasks(tree, layout);
    if (!outer.empty()) {
      before = outer + layout.indent;
      rows.set_tail(outer);
    }
  } else {
    const std::string_view last = rows.items().back().before;
    const std::size_t line = last.rfind('\n');
    before = line == std::string_view::npos ? layout.gap
                                            : layout.line_end + std::string(last.substr(line + 1));
  }
  const std::string start = before.find('\n') == std::string::npos ? std::string{} : before;
  rows.insert(rows.items().size(), add.id.text(), before, {}, new_task(add, layout, start));
}

std::string edit_rows(const SpanTree& tree, const EditList& edits) {
  const Layout layout = Layout::of(tree);
  const Node& tasks = *tasks_of(tree);
  Container rows(tree, tasks);
  std::vector<std::string> ids;
  for (const Node& task : tree.children(tasks)) ids.push_back(id_text(tree, task));
  for (const Edit* edit : edits) {
    if (const auto* add = std::get_if<AddTask>(edit)) {
      add_task(rows, *add, tree, layout);
      ids.push_back(add->id.text());
    } else if (const auto* remove = std::get_if<RemoveTask>(edit)) {
      const auto at = std::find(ids.begin(), ids.end(), remove->task.text());
      rows.erase(static_cast<std::size_t>(at - ids.begin()));
      ids.erase(at);
      if (ids.empty()) rows.set_tail({});
    }
  }
  return splice(tree.bytes(), {{tasks.span, rows.text()}});
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
  std::string bytes(tree.bytes());
  const auto pass = [&bytes](const auto& wanted, const auto& run) -> Result<void> {
    if (wanted.empty()) return {};
    TASKS_TRY_ASSIGN(current, read_spans(bytes));
    TASKS_TRY_ASSIGN(changed, Result<std::string>(run(current)));
    bytes = std::move(changed);
    return {};
  };
  TASKS_TRY(pass(of_rows, [&](const SpanTree& now) { return edit_rows(now, of_rows); }));
  if (of_rows.empty() && !of_tasks.empty()) {
    TASKS_TRY_ASSIGN(changed, edit_tasks(tree, of_tasks));
    bytes = std::move(changed);
  } else {
    TASKS_TRY(pass(of_tasks, [&](const SpanTree& now) { return edit_tasks(now, of_tasks); }));
  }
  TASKS_TRY(pass(of_list, [&](const SpanTree& now) { return edit_list(now, of_list); }));
  return bytes;
}

}  // namespace tasks
