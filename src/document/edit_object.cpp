#include "document/edit_object.h"

#include <algorithm>
#include <iterator>
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

/// The blanks before a new item at `at`: those of its neighbours. REQUIRES: there are items.
std::string blanks_before(Container& container, Container::Place at, const Layout& layout) {
  const auto first = container.begin();
  auto neighbour = first;
  if (at != first) {
    const bool is_second = std::prev(at) == first;
    neighbour = !is_second || at == container.end() ? std::prev(at) : at;
  }
  const std::string_view before = neighbour->before;
  if (has_line_break(before)) return std::string(last_line(before));
  return neighbour != first ? std::string(before) : layout.gap;
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
  if (!array.empty()) {
    return {std::string(array.begin()->before), blanks_before(array, array.end(), layout)};
  }
  if (!expanded || start.empty()) return {{}, layout.gap};
  array.set_tail(std::string(start));
  const std::string before = std::string(start) + layout.indent;
  return {before, before};
}

/// REQUIRES: the elements that are kept have their order.
void drop_all_but(Container& array, const std::vector<ArrayElement>& elements) {
  std::size_t index = 0;
  auto at = array.begin();
  const auto drop_up_to = [&](std::size_t kept) {
    for (; index < kept && at != array.end(); ++index) at = array.erase(at);
  };
  for (const ArrayElement& element : elements) {
    const auto* kept = std::get_if<std::size_t>(&element);
    if (kept == nullptr) continue;
    drop_up_to(*kept);
    ++at;
    ++index;
  }
  drop_up_to(kLast);
}

/// What Task::progress leaves out.
bool is_empty_object(std::string_view entry) {
  return entry.find_first_not_of(" \t\r\n", 1) == entry.size() - 1;
}

}  // namespace

std::string_view last_line(std::string_view blanks) {
  std::size_t at = blanks.rfind('\n');
  if (at == std::string_view::npos) return {};
  if (at > 0 && blanks[at - 1] == '\r') --at;
  return blanks.substr(at);
}

std::string encode_in_place_of(std::string_view old_value, const NewValue& value,
                               const Layout& layout, LineStart start) {
  const auto* texts = std::get_if<std::vector<std::string>>(&value);
  const bool was_array = old_value.starts_with('[');
  if (texts == nullptr || texts->size() != 1 || was_array) return encode(value, layout, start);
  return encode_text(texts->front(), layout);
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

Container::Place ObjectEditor::place_for(std::string_view key) {
  const std::size_t place = place_of_key_(key);
  if (place == kLast) return keys_.end();
  if (!last_insertion_ || last_insertion_->first != place) {
    const auto is_later = [&](const Container::Item& item) {
      return place_of_key_(item.key) > place;
    };
    last_insertion_.emplace(place, std::find_if(keys_.begin(), keys_.end(), is_later));
  }
  return last_insertion_->second;
}

std::string ObjectEditor::line_start() const {
  return keys_.empty() ? std::string{} : std::string(last_line(keys_.items().front().before));
}

void ObjectEditor::set(const std::string& key, const NewValue& value) {
  const auto present = keys_.find(key);
  Layout layout = layout_;
  std::string_view old_value;
  if (present != keys_.end()) {
    old_value = present->value;
    if (old_value.starts_with('[') && old_value != "[]") {
      layout.expanded_texts = has_line_break(old_value);
    }
  }
  set_encoded(key, encode_in_place_of(old_value, value, layout, line_start()));
}

void ObjectEditor::set_encoded(std::string_view key, std::string_view value) {
  const auto present = keys_.find(key);
  if (present != keys_.end()) {
    keys_.set_value(present, value);
    return;
  }
  const auto place = place_for(key);
  keys_.insert(place, key, blanks_before(keys_, place, layout_),
               encode_text(key, layout_) + layout_.colon, value);
}

void ObjectEditor::unset(std::string_view key) {
  const auto present = keys_.find(key);
  if (present == keys_.end()) return;
  last_insertion_.reset();
  keys_.erase(present);
}

std::vector<ByteSplice> ObjectEditor::splices() {
  close_entries();
  SplicedText text(tree_.bytes());
  text.begin(node_.span.begin);
  keys_.append_to(text);
  return text.splices(node_.span.end);
}

Result<void> ObjectEditor::apply(const Edit& edit) {
  if (const auto* append = std::get_if<AppendEntry>(&edit)) return append_entry(append->entry);
  close_entries();
  if (const auto* wanted = std::get_if<SetKey>(&edit)) set(wanted->key, wanted->value);
  if (const auto* unwanted = std::get_if<UnsetKey>(&edit)) unset(unwanted->key);
  if (const auto* amend = std::get_if<AmendEntry>(&edit)) {
    return amend_entry(amend->index, amend->text);
  }
  if (const auto* wanted = std::get_if<ArrangeArray>(&edit)) {
    return arrange(wanted->key, wanted->elements);
  }
  return {};
}

Result<Container*> ObjectEditor::open_entries(Container::Cut cut) {
  if (entries_ && entries_->cut != cut) close_entries();
  if (entries_) return &*entries_->elements;
  const auto present = keys_.find(row_of(Field::progress).key);
  auto opened =
      std::make_unique<OpenArray>(present == keys_.end() ? "[]" : std::string(present->value), cut);
  TASKS_TRY_ASSIGN(tree, read_spans(opened->bytes));
  if (tree.root().kind != ValueKind::array) return fail(no_entries());
  opened->tree = std::move(tree);
  opened->elements.emplace(*opened->tree, opened->tree->root(), cut);
  entries_ = std::move(opened);
  return &*entries_->elements;
}

void ObjectEditor::close_entries() {
  if (!entries_) return;
  set_encoded(row_of(Field::progress).key, entries_->elements->text());
  entries_.reset();
}

Result<void> ObjectEditor::append_entry(const NewEntry& entry) {
  TASKS_TRY_ASSIGN(opened, open_entries(Container::Cut::ends));
  Container& entries = *opened;
  Layout layout = layout_;
  if (!entries.empty()) {
    layout.expanded_entries = has_line_break(entries.items().back().value);
  }
  const ElementBlanks blanks = blanks_of_elements(entries, layout, line_start(), true);
  const std::string& before = entries.empty() ? blanks.first : blanks.others;
  entries.insert(entries.end(), {}, before, {}, encode(entry, layout, last_line(before)));
  return {};
}

Result<void> ObjectEditor::arrange(const std::string& key,
                                   const std::vector<ArrayElement>& elements) {
  const std::string present(keys_.find(key)->value);
  TASKS_TRY_ASSIGN(tree, read_spans(present));
  Container array(tree, tree.root());
  const bool expanded = key == row_of(Field::progress).key || layout_.expanded_texts;
  const ElementBlanks blanks = blanks_of_elements(array, layout_, line_start(), expanded);
  drop_all_but(array, elements);
  auto at = array.begin();
  for (const ArrayElement& element : elements) {
    const auto* json = std::get_if<JsonText>(&element);
    if (json == nullptr) {
      ++at;
      continue;
    }
    const std::string& before = array.empty() ? blanks.first : blanks.others;
    array.insert(at, {}, before, {}, relaid(json->text, layout_, last_line(blanks.others)));
  }
  if (array.empty()) array.set_tail({});
  set_encoded(key, array.text());
  return {};
}

Result<void> ObjectEditor::amend_entry(std::size_t index, std::string_view text) {
  TASKS_TRY_ASSIGN(opened, open_entries(Container::Cut::all));
  Container& entries = *opened;
  auto amended = entries.begin();
  for (std::size_t left = index; amended != entries.end(); ++amended) {
    if (is_empty_object(amended->value)) continue;
    if (left-- == 0) break;
  }
  if (amended == entries.end()) return fail(no_entries());

  const std::string old_entry(amended->value);
  TASKS_TRY_ASSIGN(entry_tree, read_spans(old_entry));
  Container entry(entry_tree, entry_tree.root());
  const auto text_at = entry.find("text");
  if (text_at != entry.end()) {
    entry.set_value(text_at, encode_text(text, layout_));
  } else {
    entry.insert(entry.end(), "text", blanks_before(entry, entry.end(), layout_),
                 encode_text("text", layout_) + layout_.colon, encode_text(text, layout_));
  }
  entries.set_value(amended, entry.text());
  return {};
}

}  // namespace tasks
