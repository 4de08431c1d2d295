#include "tasks/change/batch.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/base/messages/query.h"

namespace tasks {
namespace {

Assignment assignment_of(const BatchValue& value) {
  if (!value.json) return {Assignment::Action::unset, value.key, {}};
  return {Assignment::Action::json, value.key, value.json->text};
}

/// Turns the lines into edits, one line after the other.
class BatchEditor {
 public:
  BatchEditor(const TaskList& list, const Batch& batch, const ChangeContext& context,
              const NewId& new_id)
      : batch_(batch), context_(context), new_id_(new_id) {
    for (const Task& task : list.tasks) tasks_.emplace(task.id.text(), &task);
  }

  Result<void> apply(const BatchLine& line) { return line.id ? change(line) : add(line); }

  std::vector<Edit> take() { return std::move(edits_); }

 private:
  Error at(std::size_t offset, Error error) const {
    return std::move(error).at(locate(batch_.text, offset));
  }

  Result<void> change(const BatchLine& line) {
    const auto found = tasks_.find(line.id->text());
    if (found == tasks_.end()) {
      return fail(
          at(line.offset,
             Error{ErrorKind::no_such_task, message(messages::kNoSuchTask, line.id->text())}.hint(
                 message(messages::kBatchNewTask))));
    }
    const auto [first, is_new] = lines_.emplace(line.id->text(), line.offset);
    if (!is_new) {
      const std::size_t number = locate(batch_.text, first->second).line;
      return fail(at(line.offset, Error{ErrorKind::usage, message(messages::kBatchIdTwice,
                                                                  line.id->text(), number)}));
    }
    for (const BatchValue& value : line.values) {
      auto edits = edits_for(*found->second, {assignment_of(value)}, context_);
      if (!edits) return fail(at(value.offset, std::move(edits).error()));
      append(*std::move(edits));
    }
    return {};
  }

  Result<void> add(const BatchLine& line) {
    TASKS_TRY_ASSIGN(id, new_id_());
    std::vector<Assignment> assignments;
    for (const BatchValue& value : line.values) {
      assignments.push_back(assignment_of(value));
      // Each value by itself first, for the place of an error.
      if (auto edits = edits_for(Task(id), {assignments.back()}, context_); !edits) {
        return fail(at(value.offset, std::move(edits).error()));
      }
    }
    auto edits = edits_for_new_task(id, assignments, context_);
    if (!edits) return fail(at(line.offset, std::move(edits).error()));
    append(*std::move(edits));
    return {};
  }

  void append(std::vector<Edit> edits) {
    edits_.insert(edits_.end(), std::make_move_iterator(edits.begin()),
                  std::make_move_iterator(edits.end()));
  }

  const Batch& batch_;
  const ChangeContext& context_;
  const NewId& new_id_;
  std::unordered_map<std::string_view, const Task*> tasks_;
  std::unordered_map<std::string_view, std::size_t> lines_;  ///< of the ids seen so far
  std::vector<Edit> edits_;
};

}  // namespace

Result<std::vector<Edit>> edits_for_batch(const TaskList& list, const Batch& batch,
                                          const ChangeContext& context, const NewId& new_id) {
  BatchEditor editor(list, batch, context, new_id);
  for (const BatchLine& line : batch.lines) TASKS_TRY(editor.apply(line));
  return editor.take();
}

}  // namespace tasks
