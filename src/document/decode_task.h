#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "document/deadline_readings.h"
#include "document/decode.h"
#include "document/decode_values.h"
#include "document/repeated_ids.h"
#include "document/span_tree.h"
#include "tasks/model/field.h"

namespace tasks {

/// Decodes the tasks of one list; keeps what they share.
class TaskDecoder final : private BadValues {
 public:
  TaskDecoder(const SpanTree& tree, DeadlineReadings& deadlines, Decoded& into)
      : tree_(tree), deadlines_(deadlines), into_(into) {}

  /// Adds the task to the list, or to those without an id, and what is wrong in it; that its id
  /// stands twice to `twice`. Of tasks that stand for nothing, without an id or with one that stood
  /// before, no more are kept than findings of one rule.
  void decode(const Node& node, RepeatedIds& repeated, Findings& twice);

  /// Decodes into a task that may have been used before; what is wrong in it becomes a finding.
  /// Its members last until the next task is decoded. False where it has no id of its own, or is
  /// none.
  bool decode(const Node& node, Task& task);

 private:
  void keep(std::vector<Task>& tasks);
  std::optional<TaskId> id_of(const Node& node);
  void decode_field(Task& task, const Node& node);

  void judge(const Node& node, bool is_taken);
  template <class T>
  void take(const Node& node, T& into, std::optional<T> value);
  void decode_deadline(Task& task, const Node& node);
  void decode_status(Task& task, const Node& node);
  void decode_percent(Task& task, const Node& node);
  void decode_done_on(Task& task, const Node& node);

  void note_bad_value(const Node& node, FieldType expected) override;
  /// `make` gives the words and the hints of the finding, and is asked only where it is kept.
  template <class Make>
  void note(const Node& node, Rule rule, const Make& make);

  const SpanTree& tree_;
  DeadlineReadings& deadlines_;
  Decoded& into_;
  Task scratch_{TaskId(1)};
  std::vector<Member> members_;       // of the task that was decoded last
  std::optional<TaskId> id_;          // of the task that is being decoded
  std::size_t id_offset_ = 0;         // of its value in the file
  const FieldRow* row_ = nullptr;     // of the field that is being decoded
  std::size_t bad_before_field_ = 0;  // bad values in front of it
};

}  // namespace tasks
