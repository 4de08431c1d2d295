#include "cli/query_writer.h"

#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/describe.h"
#include "tasks/report/select.h"

namespace tasks {

void QueryWriter::declare(Binder& binder, std::size_t least) {
  query_.declare_words(binder, least);
  binder.flag("--yes", yes_, messages::kHelpYes);
}

std::optional<std::vector<std::string>> QueryWriter::id_words() const {
  if (!query_.has_id_words()) return std::nullopt;
  return query_.words();
}

Result<std::vector<const Task*>> QueryWriter::tasks(const TaskList& list, const Inputs& inputs,
                                                    Change& change) const {
  TASKS_TRY_ASSIGN(query, query_.query(list, inputs.today));
  TASKS_TRY_ASSIGN(rows, select(list, query, inputs.today));
  std::vector<const Task*> chosen;
  chosen.reserve(rows.size());
  for (const TaskRow& row : rows) chosen.push_back(row.task);
  change.wants_consent = !yes_ && !names_ids(query);
  if (!chosen.empty()) return chosen;
  const Message nothing = message(messages::kNothingMatches, describe(query, inputs.language));
  if (searches_text(query)) return fail(Error{ErrorKind::no_such_task, nothing});
  change.notes.push_back(nothing);
  return chosen;
}

}  // namespace tasks
