#include "cli/task_writer.h"

#include <iterator>
#include <utility>

#include "cli/argument_kinds.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/ids.h"

namespace tasks {

void Change::add(std::vector<Edit> more) {
  edits.insert(edits.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

void Change::add(FinishEdits finished) {
  add(std::move(finished.edits));
  if (finished.why_none) notes.push_back(*std::move(finished.why_none));
}

void TaskWriter::declare(Binder& binder) {
  binder.words(ids_, argument_kinds::kIds, messages::kHelpIds, 1);
  declare_options(binder);
}

Result<Change> TaskWriter::run(const TaskList& list, const Inputs& inputs) const {
  TASKS_TRY_ASSIGN(named, find_by_ids(list, ids_));
  Change change;
  for (const Task* task : named) TASKS_TRY(change_task(*task, inputs, change));
  return change;
}

}  // namespace tasks
