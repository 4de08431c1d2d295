#include "document/edit_object.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "tasks/base/messages/document.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

constexpr std::size_t kLast = std::numeric_limits<std::size_t>::max();

Error no_entries() {
  return Error{ErrorKind::not_a_list, message(messages::kNotEntries, row_of(Field::progress).label)}
      .hint(message(messages::kTypeExpected, messages::kExpectedProgress));
}

/// The blanks before a new item at `index`: those of its neighbours.
std::string blanks_before(const Container& container, std::size_t index, const Layout& layout) {
  const auto& items = container.items();
  const std::size_t neighbour = index > 1 ? index - 1 : std::min(index, items.size() - 1);
  const std::string_view before = items[neighbour].before;
  if (has_line_break(before)) return std::string(last_line(before));
  return neighbour > 0 ? std::string(before) : layout.gap;
}

/// The blanks before the elements of an array.
struct ElementBlanks {
  std::string first;
  std::string others;
};

/// Those that the array has; an empty one is laid out, from its line `start`, on a line each or
/// not.
ElementBlanks blanks_of_elements(Container& array, const Layout& layout, LineStart start,
                                 bool expanded) {
  if (!array.items().empty()) {
    return {std::string(array.items().front().before),
            blanks_before(array, array.items().size(), layout)};
  }
  if (!expanded || start.empty()) return {{}, layout.gap};
  array.set_tail(std::string(start));
  const std::string before = std::string(start) + layout.indent;
  return {before, before};
}

void drop_all_but(Container& array, const std::vector<ArrayElement>& elements) {
  std::vector<std::size_t> kept;
  for (const ArrayElement& element : elements) {
    if (const auto* index = std::get_if<std::size_t>(&element)) kept.push_back(*index);
  }
  for (std::size_t i = array.items().size(); i-- > 0;) {
    if (!std::binary_search(kept.begin(), kept.end(), i)) array.erase(i);
  }
}

}  // namespace

std::string_view last_line(std::string_view blanks) {
  std::size_t at = blanks.rfind('\n');
  if (at == std::string_view::npos) return {};
  if (at > 0 && blanks[at - 1] == '\r') --at;
  return blanks.substr(at);
}

NewValue in_the_form_of(std::string_view old_value, const NewValue& value) {
  const auto* texts = std::get_if<std::vector<std::string>>(&value);
  const bool was_array = old_value.starts_with('[');
  if (texts == nullptr || texts->size() != 1 || was_array) return value;
  return texts->front();
}

std::size_t place_of_task_key(std::string_view key) {
  const FieldRow* row = field_with_key(key);
  return row == nullptr ? kLast : static_cast<std::size_t>(row->field);
}

std::size_t place_of_list_key(std::string_view key) {
  if (key == "tasks") return kLast;
  const auto rows = list_fields();
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [key](const ListFieldRow& known) { return known.key == key; });
  return row == rows.end() ? kLast - 1 : static_cast<std::size_t>(row - rows.begin());
}

std::size_t ObjectEditor::place_for(std::string_view key) const {
  const std::size_t place = place_of_key_(key);
  const auto& items = keys_.items();
  const auto later = std::find_if(items.begin(), items.end(), [&](const Container::Item& item) {
    return place_of_key_(item.key) > place;
  });
  return static_cast<std::size_t>(later - items.begin());
}

std::string ObjectEditor::line_start() const {
  const auto& items = keys_.items();
  return items.empty() ? std::string{} : std::string(last_line(items.front().before));
}

void ObjectEditor::set(const std::string& key, const NewValue& value) {
  const std::size_t index = keys_.index_of(key);
  Layout layout = layout_;
  std::string_view old_value;
  if (index < keys_.items().size()) {
    old_value = keys_.items()[index].value;
    if (old_value.starts_with('[') && old_value != "[]") {
      layout.expanded_texts = has_line_break(old_value);
    }
  }
  set_encoded(key, encode(in_the_form_of(old_value, value), layout, line_start()));
}

void ObjectEditor::set_encoded(const std::string& key, std::string value) {
  const std::size_t index = keys_.index_of(key);
  if (index < keys_.items().size()) {
    keys_.set_value(index, std::move(value));
    return;
  }
  const std::size_t place = place_for(key);
  keys_.insert(place, key, blanks_before(keys_, place, layout_),
               encode_text(key, layout_) + layout_.colon, std::move(value));
}

void ObjectEditor::unset(std::string_view key) {
  const std::size_t index = keys_.index_of(key);
  if (index < keys_.items().size()) keys_.erase(index);
}

std::vector<Splice> ObjectEditor::splices() const {
  SplicedText text(tree_.bytes());
  text.begin(node_.span.begin);
  keys_.append_to(text);
  return text.splices(node_.span.end);
}

Result<void> ObjectEditor::apply(const Edit& edit) {
  if (const auto* wanted = std::get_if<SetKey>(&edit)) set(wanted->key, wanted->value);
  if (const auto* unwanted = std::get_if<UnsetKey>(&edit)) unset(unwanted->key);
  if (const auto* append = std::get_if<AppendEntry>(&edit)) return append_entry(append->entry);
  if (const auto* amend = std::get_if<AmendEntry>(&edit)) {
    return amend_entry(amend->index, amend->text);
  }
  if (const auto* wanted = std::get_if<ArrangeArray>(&edit)) {
    return arrange(wanted->key, wanted->elements);
  }
  return {};
}

Result<void> ObjectEditor::append_entry(const NewEntry& entry) {
  const std::string key(row_of(Field::progress).key);
  const std::size_t index = keys_.index_of(key);
  const std::string present =
      index < keys_.items().size() ? std::string(keys_.items()[index].value) : "[]";
  TASKS_TRY_ASSIGN(tree, read_spans(present));
  if (tree.root().kind != ValueKind::array) return fail(no_entries());
  Container entries(tree, tree.root());

  Layout layout = layout_;
  if (!entries.items().empty()) {
    layout.expanded_entries = has_line_break(entries.items().back().value);
  }
  const ElementBlanks blanks = blanks_of_elements(entries, layout, line_start(), true);
  const std::string& before = entries.items().empty() ? blanks.first : blanks.others;
  entries.insert(entries.items().size(), {}, before, {}, encode(entry, layout, last_line(before)));
  set_encoded(key, entries.text());
  return {};
}

Result<void> ObjectEditor::arrange(const std::string& key,
                                   const std::vector<ArrayElement>& elements) {
  const std::string present(keys_.items()[keys_.index_of(key)].value);
  TASKS_TRY_ASSIGN(tree, read_spans(present));
  Container array(tree, tree.root());
  const bool expanded = key == row_of(Field::progress).key || layout_.expanded_texts;
  const ElementBlanks blanks = blanks_of_elements(array, layout_, line_start(), expanded);
  drop_all_but(array, elements);
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const auto* json = std::get_if<JsonText>(&elements[i]);
    if (json == nullptr) continue;
    const std::string& before = array.items().empty() ? blanks.first : blanks.others;
    array.insert(i, {}, before, {}, relaid(json->text, layout_, last_line(blanks.others)));
  }
  if (array.items().empty()) array.set_tail({});
  set_encoded(key, array.text());
  return {};
}

Result<void> ObjectEditor::amend_entry(std::size_t index, std::string_view text) {
  const std::string key(row_of(Field::progress).key);
  const std::size_t at = keys_.index_of(key);
  if (at == keys_.items().size()) return fail(no_entries());
  const std::string present(keys_.items()[at].value);
  TASKS_TRY_ASSIGN(tree, read_spans(present));
  Container entries(tree, tree.root());
  if (index >= entries.items().size()) return fail(no_entries());

  const std::string old_entry(entries.items()[index].value);
  TASKS_TRY_ASSIGN(entry_tree, read_spans(old_entry));
  Container entry(entry_tree, entry_tree.root());
  const std::size_t text_at = entry.index_of("text");
  if (text_at == entry.items().size()) return fail(no_entries());
  entry.set_value(text_at, encode_text(text, layout_));
  entries.set_value(index, entry.text());
  set_encoded(key, entries.text());
  return {};
}

}  // namespace tasks
