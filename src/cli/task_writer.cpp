#include "cli/task_writer.h"

#include <iterator>
#include <utility>

#include "cli/argument_kinds.h"
#include "cli/gather_named.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/ids.h"

namespace tasks {

void Change::add(std::vector<Edit> more) {
  edits.insert(edits.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Result<void> check_number_of_changes(std::size_t tasks) {
  constexpr std::size_t kMost = 50'000;
  if (tasks <= kMost) return {};
  return fail(Error{ErrorKind::usage, message(messages::kTooManyChanges, kMost)}.hint(
      message(messages::kFewerChanges)));
}

void Change::add(FinishEdits finished) {
  add(std::move(finished.edits));
  if (finished.why_none) notes.push_back(*std::move(finished.why_none));
}

void TaskWriter::declare(Binder& binder) {
  binder.words(ids_, argument_kinds::kIds, messages::kHelpIds, 1);
  declare_options(binder);
}

std::unique_ptr<TaskFilter> TaskWriter::tasks_looked_at(const Inputs& /*inputs*/) const {
  return std::make_unique<NamedTasks>(ids_);
}

Result<Change> TaskWriter::run(const TaskList& list, const Inputs& inputs) const {
  TASKS_TRY_ASSIGN(named, find_by_ids(list, ids_));
  TASKS_TRY(check_number_of_changes(named.size()));
  Change change;
  change.edits.reserve(2 * named.size());  // a status brings its day along
  for (const Task* task : named) TASKS_TRY(change_task(*task, inputs, change));
  return change;
}

}  // namespace tasks
