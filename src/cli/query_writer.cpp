#include "cli/query_writer.h"

#include "cli/chosen_tasks.h"
#include "cli/gather_named.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/describe.h"
#include "tasks/report/standing.h"

namespace tasks {

void QueryWriter::declare(Binder& binder, std::size_t least) {
  query_.declare_words(binder, least);
  binder.flag("--yes", yes_, messages::kHelpYes);
}

std::unique_ptr<TaskFilter> QueryWriter::filter(const Inputs& inputs) const {
  if (query_.has_id_words()) return std::make_unique<NamedTasks>(query_.words());
  return std::make_unique<ChosenTasks>(query_, inputs.today);
}

Result<std::vector<const Task*>> QueryWriter::tasks(const TaskList& list, const Inputs& inputs,
                                                    Change& change) const {
  TASKS_TRY_ASSIGN(query, query_.query(list, inputs.today));
  std::vector<const Task*> chosen;
  chosen.reserve(list.tasks.size());
  for (const Task& task : list.tasks) {
    TASKS_TRY_ASSIGN(fits, holds(query, task, standing_of(list, task, inputs.today)));
    if (fits) chosen.push_back(&task);
    TASKS_TRY(check_number_of_changes(chosen.size()));
  }
  change.wants_consent = !yes_ && !names_ids(query);
  if (!chosen.empty()) return chosen;
  const Message nothing = message(messages::kNothingMatches, describe(query, inputs.language));
  if (searches_text(query)) return fail(Error{ErrorKind::no_such_task, nothing});
  change.notes.push_back(nothing);
  return chosen;
}

}  // namespace tasks
