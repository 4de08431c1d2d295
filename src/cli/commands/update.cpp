#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/change_options.h"
#include "cli/command.h"
#include "cli/gather_named.h"
#include "cli/list_options.h"
#include "cli/query_writer.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/change/batch.h"
#include "tasks/document/values.h"
#include "tasks/query/ids.h"
#include "tasks/query/parse_query.h"
#include "tasks/report/standing.h"

namespace tasks {
namespace {

class Update final : public WritingCommand {
 public:
  void declare(Binder& binder) override {
    query_.declare(binder, 0);
    options_.declare(binder);
    options_.declare_for_old_tasks(binder);
    binder.option("--if", conditions_, argument_kinds::kPredicate, messages::kHelpIf);
    binder.option("--batch", batch_, argument_kinds::kFile, messages::kHelpBatch);
    binder.flag("--list", list_itself_, messages::kHelpListItself);
    list_options_.declare(binder, false);
  }

  std::optional<std::string> input_file() const override { return batch_; }

  std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& inputs) const override {
    if (batch_ || !conditions_.empty()) return nullptr;
    if (list_itself_) return std::make_unique<NamedTasks>(std::vector<std::string>{});
    return query_.is_given() ? query_.filter(inputs) : nullptr;
  }

  Result<Change> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY(check_use());
    if (batch_) return change_by_batch(list, inputs);
    if (list_itself_) return change_list(list, inputs);
    return change_tasks(list, inputs);
  }

 private:
  /// A batch, the list itself, or tasks: only one at a time.
  Result<void> check_use() const {
    if (batch_ && list_itself_) return fail(conflicting_options("--batch", "--list"));
    const bool is_of_tasks = !batch_ && !list_itself_;
    if (is_of_tasks && !query_.is_given()) return fail(no_ids());
    if (!is_of_tasks && query_.is_given()) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, query_.first_word())});
    }
    if (!is_of_tasks && !conditions_.empty()) {
      return fail(conflicting_options("--if", batch_ ? "--batch" : "--list"));
    }
    const std::string_view of_list = list_options_.first_given();
    if (!list_itself_ && !of_list.empty()) return fail(needs_option(of_list, "--list"));
    if (batch_ && !options_.is_empty()) {
      return fail(Error{ErrorKind::usage, message(messages::kBatchAlone)});
    }
    return {};
  }

  static Error no_ids() {
    return Error{ErrorKind::usage, message(messages::kMissingWord, messages::kIdValue)}.hint(
        message(messages::kUpdateExample));
  }

  static Error nothing_to_do() {
    return Error{ErrorKind::usage, message(messages::kNothingToDo)}.hint(
        message(messages::kUpdateExample));
  }

  Result<Change> change_tasks(const TaskList& list, const Inputs& inputs) const {
    TASKS_TRY_ASSIGN(assignments, options_.assignments());
    TASKS_TRY_ASSIGN(report, options_.report(inputs));
    if (assignments.empty() && !report) return fail(nothing_to_do());
    TASKS_TRY_ASSIGN(context, options_.context(inputs));
    Change change;
    TASKS_TRY_ASSIGN(named, query_.tasks(list, inputs, change));
    TASKS_TRY(check_conditions(list, named, inputs));
    change.edits.reserve(named.size() * (assignments.size() + 1));
    for (const Task* task : named) {
      TASKS_TRY_ASSIGN(edits, edits_for(*task, assignments, context));
      change.add(std::move(edits));
      if (report) change.edits.emplace_back(AppendEntry{task->id, *report});
    }
    return change;
  }

  Result<void> check_conditions(const TaskList& list, const std::vector<const Task*>& named,
                                const Inputs& inputs) const {
    for (const std::string& text : conditions_) {
      TASKS_TRY_ASSIGN(query, parse_if(text, query_context(list, inputs.today)));
      for (const Task* task : named) {
        TASKS_TRY_ASSIGN(is_so, holds(query, *task, standing_of(list, *task, inputs.today)));
        if (is_so) continue;
        return fail(Error{ErrorKind::answer_is_no,
                          message(messages::kIfDoesNotHold, task->id.text(), text)});
      }
    }
    return {};
  }

  Result<Change> change_list(const TaskList& list, const Inputs& inputs) const {
    TASKS_TRY_ASSIGN(assignments, options_.assignments());
    TASKS_TRY_ASSIGN(report, options_.report(inputs));
    if (report) return fail(conflicting_options("--note", "--list"));
    const std::vector<Assignment> of_list = list_options_.assignments(inputs);
    assignments.insert(assignments.end(), of_list.begin(), of_list.end());
    if (assignments.empty()) {
      return fail(Error{ErrorKind::usage, message(messages::kNothingToDo)}.hint(
          message(messages::kChangeListKeys)));
    }
    TASKS_TRY_ASSIGN(edits, edits_for_list(list, assignments, read_list_value));
    return Change{std::move(edits)};
  }

  static std::size_t changed_tasks(const Batch& batch) {
    return static_cast<std::size_t>(
        std::count_if(batch.lines.begin(), batch.lines.end(),
                      [](const BatchLine& line) { return line.id.has_value(); }));
  }

  Result<Change> change_by_batch(const TaskList& list, const Inputs& inputs) const {
    const auto in_batch = [this](Error error) {
      if (error.where) error.where->file = *batch_;
      return fail(std::move(error));
    };
    TASKS_TRY_ASSIGN(context, options_.context(inputs));
    Result<Batch> batch = read_batch(inputs.input);
    if (!batch) return in_batch(std::move(batch).error());
    TASKS_TRY(check_number_of_changes(changed_tasks(*batch)));
    NewIds ids(list);
    auto edits = edits_for_batch(list, *std::move(batch), context, [&ids] { return ids.next(); });
    if (!edits) return in_batch(std::move(edits).error());
    Change change{*std::move(edits)};
    for (const Edit& edit : change.edits) {
      const auto* add = std::get_if<AddTask>(&edit);
      if (add != nullptr) change.answer.append(add->id.text()).append("\n");
    }
    return change;
  }

  QueryWriter query_;
  ChangeOptions options_;
  std::vector<std::string> conditions_;
  std::optional<std::string> batch_;
  bool list_itself_ = false;
  ListOptions list_options_;
};

}  // namespace

AnyCommand make_update() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Update>());
}

}  // namespace tasks
