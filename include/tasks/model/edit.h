#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/task_id.h"

namespace tasks {

// Changes of a list as values. Whoever decides on a change builds these; only tasks/document turns
// them into bytes.

/// JSON text that was checked by read_value (tasks/document/values.h); stands in the file as it is.
struct JsonText {
  std::string text;

  friend bool operator==(const JsonText&, const JsonText&) = default;
};

/// A new progress entry; an empty `unit` is left out of the file.
struct NewEntry {
  enum class Kind : std::uint8_t { report, deadline };

  Date date;
  std::string unit;
  std::string text;
  Kind kind = Kind::report;  ///< left out of the file of a report

  friend bool operator==(const NewEntry&, const NewEntry&) = default;
};

/// A value to be written: a text, a list of texts, a day, days, a whole number, or JSON.
using NewValue = std::variant<std::string, std::vector<std::string>, Date, std::vector<Date>,
                              std::int64_t, JsonText>;

/// JSON text that was read as the value of a key.
struct FieldValue {
  NewValue value;     ///< JsonText where it is no text, no array of texts and no whole number
  std::string words;  ///< of a deadline written as an object: its words
};

/// Sets a key of a task; of the list itself where `task` is empty. A missing key is added in its
/// place in the canonical order.
struct SetKey {
  std::optional<TaskId> task;
  std::string key;
  NewValue value;

  friend bool operator==(const SetKey&, const SetKey&) = default;
};

/// Removes a key; no change where it is missing.
struct UnsetKey {
  std::optional<TaskId> task;
  std::string key;

  friend bool operator==(const UnsetKey&, const UnsetKey&) = default;
};

/// Adds an entry at the end of `progress`.
struct AppendEntry {
  TaskId task;
  NewEntry entry;

  friend bool operator==(const AppendEntry&, const AppendEntry&) = default;
};

/// Replaces the text of the entry at `index` (from 0) of Task::progress.
struct AmendEntry {
  TaskId task;
  std::size_t index;
  std::string text;

  friend bool operator==(const AmendEntry&, const AmendEntry&) = default;
};

/// Adds a task at the end of the list. `keys` in any order, without `id`.
struct AddTask {
  TaskId id;
  std::vector<std::pair<std::string, NewValue>> keys;

  friend bool operator==(const AddTask&, const AddTask&) = default;
};

/// Adds a task behind another one, at the front where `after` is empty. The keys stand in the order
/// given, `id` among them.
struct InsertTask {
  TaskId id;
  std::optional<TaskId> after;
  std::vector<std::pair<std::string, JsonText>> keys;

  friend bool operator==(const InsertTask&, const InsertTask&) = default;
};

struct RemoveTask {
  TaskId task;

  friend bool operator==(const RemoveTask&, const RemoveTask&) = default;
};

/// An element that the array has, by its index (from 0), or a new one.
using ArrayElement = std::variant<std::size_t, JsonText>;

/// Makes an array consist of these elements; those that it has keep their bytes. REQUIRES: the
/// value of the key is an array, and the indices ascend.
struct ArrangeArray {
  TaskId task;
  std::string key;
  std::vector<ArrayElement> elements;

  friend bool operator==(const ArrangeArray&, const ArrangeArray&) = default;
};

using Edit = std::variant<SetKey, UnsetKey, AppendEntry, AmendEntry, AddTask, InsertTask,
                          RemoveTask, ArrangeArray>;

/// The task whose keys an edit changes; null of one that adds or removes a task, or is of the list
/// itself. Lives as long as the edit.
inline const TaskId* changed_task(const Edit& edit) {
  struct Target {
    const TaskId* operator()(const SetKey& set) const { return set.task ? &*set.task : nullptr; }
    const TaskId* operator()(const UnsetKey& unset) const {
      return unset.task ? &*unset.task : nullptr;
    }
    const TaskId* operator()(const AppendEntry& append) const { return &append.task; }
    const TaskId* operator()(const AmendEntry& amend) const { return &amend.task; }
    const TaskId* operator()(const ArrangeArray& arrange) const { return &arrange.task; }
    const TaskId* operator()(const AddTask&) const { return nullptr; }
    const TaskId* operator()(const InsertTask&) const { return nullptr; }
    const TaskId* operator()(const RemoveTask&) const { return nullptr; }
  };
  return std::visit(Target{}, edit);
}

}  // namespace tasks
