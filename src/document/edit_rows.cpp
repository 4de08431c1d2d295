#include "document/edit_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "document/container.h"
#include "document/decode.h"
#include "document/edit_object.h"

namespace tasks {
namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

/// The line that the array of tasks stands on, as blanks before it: empty inside one line.
std::string line_of_tasks(const SpanTree& tree, const Layout& layout) {
  if (tree.root().kind == ValueKind::array) return layout.line_end;
  Container keys(tree, tree.root());
  const std::string_view before = keys.find("tasks")->before;
  const std::size_t last = before.rfind('\n');
  return last == std::string_view::npos ? std::string{}
                                        : layout.line_end + std::string(before.substr(last + 1));
}

}  // namespace

std::string_view id_text(const SpanTree& tree, const Node& task) {
  const Node id = *tree.member(task, "id");
  return id.kind == ValueKind::string ? id.text : tree.raw(id);
}

RowEditor::RowEditor(const SpanTree& tree)
    : tree_(tree),
      array_(tasks_of(tree)->span),
      layout_(Layout::of(tree)),
      rows_(tree, *tasks_of(tree)),
      tail_(rows_.tail()) {
  if (rows_.empty()) {
    const std::string outer = line_of_tasks(tree, layout_);
    if (!outer.empty()) {
      first_before_ = outer + layout_.indent;
      tail_ = outer;
    }
    next_before_ = outer.empty() ? layout_.gap : first_before_;
    return;
  }
  first_before_ = rows_.items().front().before;
  const std::string_view line = last_line(rows_.items().back().before);
  next_before_ = !line.empty() ? std::string(line) : layout_.gap;
}

void RowEditor::find_tasks() {
  finds_tasks_ = true;
  by_id_.reserve(tree_.children(*tasks_of(tree_)).size());
  auto row = rows_.begin();
  for (const Node& task : tree_.children(*tasks_of(tree_))) {
    by_id_.emplace(id_text(tree_, task), row++);
  }
}

void RowEditor::apply(const Edit& edit) {
  if (const auto* add = std::get_if<AddTask>(&edit)) insert(rows_.end(), add->id, encoded(*add));
  if (const auto* wanted = std::get_if<InsertTask>(&edit)) {
    const auto at = wanted->after ? std::next(by_id_.at(wanted->after->text())) : rows_.begin();
    insert(at, wanted->id, encoded(*wanted));
  }
  if (const auto* remove = std::get_if<RemoveTask>(&edit)) {
    const auto found = by_id_.find(remove->task.text());
    rows_.erase(found->second);
    by_id_.erase(found);
    if (rows_.empty()) rows_.set_tail({});
  }
}

void RowEditor::insert(Container::Place at, const TaskId& id, std::string_view text) {
  const bool is_only = rows_.empty();
  if (is_only) rows_.set_tail(tail_);
  const auto row = rows_.insert(at, {}, is_only ? first_before_ : next_before_, {}, text);
  if (finds_tasks_) by_id_.emplace(id.text(), row);
}

std::vector<ByteSplice> RowEditor::splices() const {
  SplicedText text(tree_.bytes());
  text.begin(array_.begin);
  rows_.append_to(text);
  return text.splices(array_.end);
}

std::string RowEditor::encoded(const AddTask& add) const {
  const std::pair<std::string, NewValue> id = {
      "id", add.id.number() ? NewValue{*add.id.number()} : NewValue{std::string(add.id.text())}};
  std::vector<const std::pair<std::string, NewValue>*> keys{&id};
  for (const auto& key : add.keys) keys.push_back(&key);
  std::stable_sort(keys.begin(), keys.end(), [](const auto* a, const auto* b) {
    return place_of_task_key(a->first) < place_of_task_key(b->first);
  });
  const std::string_view start = last_line(next_before_);
  const bool expanded = !layout_.one_line && !start.empty();
  const std::string key_line = expanded ? std::string(start) + layout_.indent : std::string{};
  Members members;
  for (const auto* key : keys) {
    members.emplace_back(key->first, encode_in_place_of({}, key->second, layout_, key_line));
  }
  return encode_object(members, layout_, start, expanded);
}

std::string RowEditor::encoded(const InsertTask& insert) const {
  const std::string_view start = last_line(next_before_);
  const bool expanded = !layout_.one_line && !start.empty();
  const std::string key_line = expanded ? std::string(start) + layout_.indent : std::string{};
  Members members;
  for (const auto& [key, json] : insert.keys) {
    members.emplace_back(key, relaid(json.text, layout_, key_line));
  }
  return encode_object(members, layout_, start, expanded);
}

}  // namespace tasks
