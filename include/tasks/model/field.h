#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"

namespace tasks {

/// The fields of a task that the program knows: what the file may hold, in the canonical order, and
/// after them what is derived.
enum class Field {
  id,
  group,
  title,
  task,
  lead,
  units,
  deadline,
  met,
  status,
  percent,
  progress,
  done_on,
  contact,
  remark,
  // derived, never stored
  short_name,
  next,
  days_left,
  state,
  light,
  last_progress,
  file,
};

/// What a value of a field may be.
enum class FieldType {
  id,
  text,       ///< a string
  text_list,  ///< a string or an array of strings
  deadline,   ///< words, or an object that overrides their reading
  days,       ///< an array of days
  status,
  percent,  ///< a number 0 … 100
  number,   ///< a whole number
  progress,
  day,
  lights,  ///< an object of settings; of the list only
  derived,
};

/// A row of THE table of fields.
struct FieldRow {
  Field field;
  std::string_view key;  ///< in the file, in machine formats, in options
  LocalText label;       ///< heading of a column, name in messages
  FieldType type;
  std::string_view other_names;  ///< further labels met in real lists, separated by blanks
};

/// The table, in canonical order of the keys; derived fields last.
std::span<const FieldRow> all_fields();

const FieldRow& row_of(Field field);

/// The field whose key is `key`, or null.
const FieldRow* field_with_key(std::string_view key);

/// The field that a person means: a key, a label of either language, or one of the other names.
const FieldRow* find_field(std::string_view word);

/// The keys of all fields and their Chinese labels: what a misspelt word may have been meant for.
std::vector<std::string_view> words_for_fields();

/// True for keys that the file must not hold because they are derived: next, days_left, state …
bool is_reserved(std::string_view key);

/// The keys of the list itself, beside `tasks`, in canonical order.
struct ListFieldRow {
  std::string_view key;
  LocalText label;
  FieldType type;
};
std::span<const ListFieldRow> list_fields();

}  // namespace tasks
