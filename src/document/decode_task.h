#pragma once

#include <string_view>
#include <unordered_map>

#include "document/decode.h"
#include "document/decode_values.h"
#include "document/span_tree.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/field.h"

namespace tasks {

/// Decodes the tasks of one list; keeps what they share.
class TaskDecoder {
 public:
  TaskDecoder(const SpanTree& tree, const DeadlineContext& context, Decoded& into)
      : tree_(tree), context_(context), into_(into) {}

  /// Adds the task to the list, or to those without an id, and what is wrong in it.
  void decode(const Node& node);

  /// Decodes into a task that may have been used before; what is wrong in it becomes a finding.
  /// False where it has no id of its own, or is none.
  bool decode(const Node& node, Task& task);

 private:
  std::optional<TaskId> id_of(const Node& node);
  void decode_field(Task& task, const FieldRow& row, const Node& node);

  void judge(const FieldRow& row, const Node& node, bool is_taken);
  template <class T>
  void take(const FieldRow& row, const Node& node, T& into, std::optional<T> value);
  void decode_deadline(Task& task, const FieldRow& row, const Node& node);
  void decode_status(Task& task, const FieldRow& row, const Node& node);
  void decode_percent(Task& task, const FieldRow& row, const Node& node);
  void decode_done_on(Task& task, const FieldRow& row, const Node& node);
  const SharedDeadline& reading_of(std::string_view words);

  void note_bad_values(const FieldRow& row);
  void note(const Node& node, Rule rule, Message what, std::vector<Message> hints = {});

  const SpanTree& tree_;
  const DeadlineContext& context_;
  Decoded& into_;
  Task scratch_{TaskId(1)};
  std::optional<TaskId> id_;          // of the task that is being decoded
  std::vector<BadValue> bad_values_;  // of the field that is being decoded

  /// Of the words met so far, by the words that the reading holds.
  static constexpr std::size_t kMostReadings = 4096;
  std::unordered_map<std::string_view, SharedDeadline> readings_;
};

}  // namespace tasks
