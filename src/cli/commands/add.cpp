#include <algorithm>

#include "cli/change_options.h"
#include "cli/gather_named.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/ids.h"

namespace tasks {
namespace {

class Add final : public WritingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(texts_, messages::kTextValue, messages::kHelpNewTask, 0);
    options_.declare(binder);
  }

  std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& /*inputs*/) const override {
    return std::make_unique<NamedTasks>(std::vector<std::string>{});
  }

  Result<Change> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(assignments, options_.assignments());
    TASKS_TRY(put_text_into(assignments));
    TASKS_TRY_ASSIGN(report, options_.report(inputs));
    TASKS_TRY_ASSIGN(context, options_.context(inputs));
    TASKS_TRY_ASSIGN(id, next_id(list));
    TASKS_TRY_ASSIGN(edits, edits_for_new_task(id, assignments, context));
    if (report) edits.emplace_back(AppendEntry{id, *std::move(report)});
    return Change{std::move(edits), std::string(id.text()) + '\n'};
  }

 private:
  /// The text is the word, or comes with --task.
  Result<void> put_text_into(std::vector<Assignment>& assignments) const {
    const bool by_option = std::any_of(assignments.begin(), assignments.end(),
                                       [](const Assignment& one) { return one.key == "task"; });
    if (by_option && !texts_.empty()) return fail(conflicting_options(texts_.front(), "--task"));
    if (by_option) return {};
    if (texts_.empty()) {
      return fail(
          Error{ErrorKind::usage, message(messages::kMissingWord, messages::kTextValue)}.hint(
              message(messages::kAddExample)));
    }
    if (texts_.size() > 1) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, texts_[1])}.hint(
          message(messages::kQuoteText)));
    }
    assignments.insert(assignments.begin(),
                       Assignment{Assignment::Action::set, "task", texts_.front()});
    return {};
  }

  std::vector<std::string> texts_;
  ChangeOptions options_;
};

}  // namespace

AnyCommand make_add() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Add>());
}

}  // namespace tasks
