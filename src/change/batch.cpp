#include "tasks/change/batch.h"

#include <deque>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

#include "tasks/base/messages/change.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text_table.h"
#include "tasks/change/report.h"
#include "tasks/model/tasks_by_id.h"

namespace tasks {
namespace {

/// The texts of a value that a list gains or loses.
Result<std::vector<std::string>> texts_of(const BatchValue& value, const ChangeContext& context) {
  TASKS_TRY_ASSIGN(read, context.read_json(value.key, value.json));
  if (const auto* text = std::get_if<std::string>(&read.value)) return std::vector{*text};
  if (auto* texts = std::get_if<std::vector<std::string>>(&read.value)) return std::move(*texts);
  return fail(Error{ErrorKind::usage, message(messages::kBatchNotTexts, value.key)});
}

Result<std::vector<Assignment>> assignments_for(BatchValue value, const ChangeContext& context) {
  std::vector<Assignment> assignments;
  if (value.json.empty()) {
    assignments.push_back({Assignment::Action::unset, std::move(value.key), {}});
    return assignments;
  }
  if (value.action == BatchValue::Action::set) {
    assignments.push_back(
        {Assignment::Action::json, std::move(value.key), std::string(value.json)});
    return assignments;
  }
  const Assignment::Action action = value.action == BatchValue::Action::add
                                        ? Assignment::Action::add
                                        : Assignment::Action::remove;
  TASKS_TRY_ASSIGN(texts, texts_of(value, context));
  assignments.reserve(texts.size());
  for (std::string& text : texts) assignments.push_back({action, value.key, std::move(text)});
  return assignments;
}

/// Turns the lines into edits, one line after the other.
class BatchEditor {
 public:
  BatchEditor(const TaskList& list, std::string_view text, const ChangeContext& context,
              const NewId& new_id)
      : text_(text), context_(context), new_id_(new_id), tasks_(list) {}

  /// A line is freed once it is used: there may be a million.
  Result<std::vector<Edit>> run(std::deque<BatchLine> lines) {
    edits_.reserve(lines.size());
    for (; !lines.empty(); lines.pop_front()) TASKS_TRY(apply(std::move(lines.front())));
    return std::move(edits_);
  }

 private:
  Result<void> apply(BatchLine line) {
    return line.id ? change(std::move(line)) : add(std::move(line));
  }

  Error at(std::size_t offset, Error error) const {
    return std::move(error).at(locate(text_, offset));
  }

  Result<void> change(BatchLine line) {
    const Task* const task = tasks_.find(*line.id);
    if (task == nullptr) {
      return fail(
          at(line.offset,
             Error{ErrorKind::no_such_task, message(messages::kNoSuchTask, line.id->text())}.hint(
                 message(messages::kBatchNewTask))));
    }
    const auto [first, is_new] = lines_.emplace(task->id.text(), line.offset);
    if (!is_new) {
      const std::size_t number = locate(text_, first->second).line;
      return fail(at(line.offset, Error{ErrorKind::usage, message(messages::kBatchIdTwice,
                                                                  line.id->text(), number)}));
    }
    TASKS_TRY_ASSIGN(wanted, wanted_by(std::move(line.values)));
    std::size_t taken = 0;
    auto edits = edits_for(*task, wanted.assignments, context_, taken);
    if (!edits) return fail(at(wanted.offsets[taken], std::move(edits).error()));
    append(*std::move(edits));
    return report(*line.id, line.reports);
  }

  /// What a line asks for, and where it asks for each.
  struct Wanted {
    std::vector<Assignment> assignments;
    std::vector<std::size_t> offsets;
  };

  Result<Wanted> wanted_by(std::vector<BatchValue> values) const {
    Wanted wanted;
    wanted.assignments.reserve(values.size());
    wanted.offsets.reserve(values.size());
    for (BatchValue& value : values) {
      const std::size_t offset = value.offset;
      auto assignments = assignments_for(std::move(value), context_);
      if (!assignments) return fail(at(offset, std::move(assignments).error()));
      wanted.offsets.resize(wanted.offsets.size() + assignments->size(), offset);
      std::move(assignments->begin(), assignments->end(), std::back_inserter(wanted.assignments));
    }
    return wanted;
  }

  Result<void> report(const TaskId& id, const std::vector<BatchReport>& reports) {
    for (const BatchReport& told : reports) {
      auto entry = new_report(told.date.value_or(context_.today), told.unit, told.text);
      if (!entry) return fail(at(told.offset, std::move(entry).error()));
      edits_.emplace_back(AppendEntry{id, *std::move(entry)});
    }
    return {};
  }

  Result<void> add(BatchLine line) {
    TASKS_TRY_ASSIGN(id, new_id_());
    TASKS_TRY_ASSIGN(wanted, wanted_by(std::move(line.values)));
    std::size_t taken = 0;
    auto edits = edits_for_new_task(id, wanted.assignments, context_, taken);
    if (!edits) {
      const bool is_of_all = taken == wanted.offsets.size();
      return fail(at(is_of_all ? line.offset : wanted.offsets[taken], std::move(edits).error()));
    }
    append(*std::move(edits));
    return report(id, line.reports);
  }

  void append(std::vector<Edit> edits) {
    if (edits_.empty() && edits.size() > edits_.capacity()) {
      edits_ = std::move(edits);
      return;
    }
    edits_.insert(edits_.end(), std::make_move_iterator(edits.begin()),
                  std::make_move_iterator(edits.end()));
  }

  std::string_view text_;  ///< of the batch
  const ChangeContext& context_;
  const NewId& new_id_;
  TasksById tasks_;
  ViewMap<std::size_t> lines_;  ///< of the ids seen so far
  std::vector<Edit> edits_;
};

}  // namespace

Result<std::vector<Edit>> edits_for_batch(const TaskList& list, Batch batch,
                                          const ChangeContext& context, const NewId& new_id) {
  return BatchEditor(list, batch.text, context, new_id).run(std::move(batch.lines));
}

}  // namespace tasks
