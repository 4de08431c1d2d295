#include <algorithm>
#include <charconv>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/change/assignment.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

using Action = Assignment::Action;

const ListFieldRow* list_field(std::string_view key) {
  const auto rows = list_fields();
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [key](const ListFieldRow& row) { return row.key == key; });
  return found == rows.end() ? nullptr : &*found;
}

/// The keys that a person may set, for errors.
std::string settable_keys() {
  std::string keys;
  for (const ListFieldRow& row : list_fields()) {
    if (row.key == "format") continue;
    keys.append(keys.empty() ? "" : ", ").append(row.key);
  }
  return keys;
}

Error not_a_list_key(std::string_view key) {
  return usage(message(messages::kNotAListKey, key))
      .hint(message(messages::kListKeys, settable_keys()));
}

Result<NewValue> year_value(const std::string& text) {
  constexpr std::int64_t kLastYear = 9999;
  std::int64_t year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (whole && year >= 1 && year <= kLastYear) return NewValue(year);
  return fail(usage(message(messages::kBadYear, text)));
}

Result<NewValue> value_of(const ListFieldRow& row, const std::string& text) {
  if (row.type == FieldType::number) return year_value(text);
  if (row.type != FieldType::day) return NewValue(text);
  if (const auto day = parse_date(text)) return NewValue(*day);
  return fail(usage(message(messages::kBadDay, text)));
}

/// Only texts of the list itself are set here; what cannot be one is refused by its key.
Result<const ListFieldRow*> row_of(const Assignment& assignment) {
  const std::string& key = assignment.key;
  const ListFieldRow* row = list_field(key);
  if (key == "format" || key == "tasks" || (row == nullptr && find_field(key) != nullptr)) {
    return fail(not_a_list_key(key));
  }
  const bool wants_json = row != nullptr && row->type == FieldType::lights;
  const bool takes_json = row == nullptr || wants_json;
  const bool fits = assignment.action == Action::unset ||
                    (assignment.action == Action::set && !wants_json) ||
                    (assignment.action == Action::json && takes_json);
  if (fits) return row;
  return fail(usage(message(wants_json ? messages::kJsonOnly : messages::kPlainTextOnly, key)));
}

bool is_written_so(const TaskList& list, std::string_view key, std::string_view raw) {
  return std::any_of(list.members.begin(), list.members.end(),
                     [&](const Member& member) { return member.key == key && member.raw == raw; });
}

bool has_key(const TaskList& list, std::string_view key) {
  return std::any_of(list.members.begin(), list.members.end(),
                     [key](const Member& member) { return member.key == key; });
}

/// True where the list means the same already.
struct ListMeansTheSame {
  const TaskList& list;
  std::string_view key;

  bool operator()(const std::string& text) const {
    if (!has_key(list, key)) return false;
    if (key == "title") return list.title == text;
    if (key == "notice") return list.notice == text;
    return key == "issuer" && list.issuer == text;
  }
  bool operator()(Date day) const { return list.issued == day; }
  bool operator()(std::int64_t year) const { return has_key(list, key) && list.year == year; }
  bool operator()(const JsonText& json) const { return is_written_so(list, key, json.text); }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

Result<std::optional<Edit>> edit_for(const TaskList& list, const Assignment& assignment,
                                     const JsonReader& read_json) {
  TASKS_TRY_ASSIGN(row, row_of(assignment));
  const std::string& key = assignment.key;
  if (assignment.action == Action::unset) {
    if (!has_key(list, key)) return std::nullopt;
    return UnsetKey{{}, key};
  }
  NewValue value = assignment.value;
  if (assignment.action == Action::json) {
    if (!read_json) return fail(usage(message(messages::kPlainTextOnly, key)));
    TASKS_TRY_ASSIGN(read, read_json(key, assignment.value));
    value = std::move(read.value);
  } else if (row != nullptr) {
    TASKS_TRY_ASSIGN(typed, value_of(*row, assignment.value));
    value = std::move(typed);
  }
  if (std::visit(ListMeansTheSame{list, key}, value)) return std::nullopt;
  return SetKey{{}, key, std::move(value)};
}

}  // namespace

Result<std::vector<Edit>> edits_for_list(const TaskList& list,
                                         const std::vector<Assignment>& assignments,
                                         const JsonReader& read_json) {
  if (list.bare_array) {
    return fail(usage(message(messages::kBareArray)).hint(message(messages::kWrapArray)));
  }
  std::vector<Edit> edits;
  for (const Assignment& assignment : assignments) {
    TASKS_TRY_ASSIGN(edit, edit_for(list, assignment, read_json));
    if (edit) edits.push_back(*std::move(edit));
  }
  return edits;
}

Result<std::vector<std::pair<std::string, NewValue>>> keys_of_new_list(
    const std::vector<Assignment>& assignments) {
  TASKS_TRY_ASSIGN(edits, edits_for_list({}, assignments));
  std::vector<std::pair<std::string, NewValue>> keys;
  for (Edit& edit : edits) {
    if (auto* set = std::get_if<SetKey>(&edit)) {
      keys.emplace_back(std::move(set->key), std::move(set->value));
    }
  }
  return keys;
}

}  // namespace tasks
