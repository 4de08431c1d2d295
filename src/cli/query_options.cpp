#include "cli/query_options.h"

#include <algorithm>
#include <utility>

#include "cli/argument_kinds.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/parse_query.h"

namespace tasks {

void QueryOptions::declare(Binder& binder) {
  declare(binder, argument_kinds::kQuery, messages::kHelpQuery);
}

void QueryOptions::declare(Binder& binder, ArgumentKind words, LocalText help) {
  binder.words(words_, words, help, 0);
  binder.option("--lead", lead_, argument_kinds::kUnit, messages::kHelpWithLead);
  binder.option("--units", units_, argument_kinds::kUnit, messages::kHelpWithUnits);
  binder.option("--group", group_, messages::kTextValue, messages::kHelpWithGroup);
  binder.option("--status", status_, argument_kinds::kStatus, messages::kHelpWithStatus);
  binder.option("--state", state_, argument_kinds::kState, messages::kHelpWithState);
  binder.option("--text", text_, messages::kTextValue, messages::kHelpWithText);
}

void QueryOptions::declare_words(Binder& binder, std::size_t least) {
  binder.words(words_, argument_kinds::kQuery, messages::kHelpQuery, least);
}

bool QueryOptions::has_id_words() const {
  const ListIds no_list(nullptr);
  return !words_.empty() && std::all_of(words_.begin(), words_.end(), [&](const std::string& word) {
    return is_id_word(word, no_list);
  });
}

Result<Query> QueryOptions::query(const TaskList& list, Date today, std::size_t words_used,
                                  IdSet* asked_ids) const {
  QueryContext context = query_context(list, today);
  context.asked_ids = asked_ids;
  const auto first = words_.begin() + static_cast<std::ptrdiff_t>(words_used);
  TASKS_TRY_ASSIGN(all, parse_query(std::vector<std::string>(first, words_.end()), context));
  const auto narrow = [&](Field field, const std::vector<std::string>& values) -> Result<void> {
    TASKS_TRY_ASSIGN(query, query_for_values(field, values, context));
    all = both(std::move(all), std::move(query));
    return {};
  };
  TASKS_TRY(narrow(Field::lead, lead_));
  TASKS_TRY(narrow(Field::units, units_));
  TASKS_TRY(narrow(Field::group, group_));
  TASKS_TRY(narrow(Field::status, status_));
  TASKS_TRY(narrow(Field::state, state_));
  TASKS_TRY_ASSIGN(texts, query_for_text(text_));
  return both(std::move(all), std::move(texts));
}

}  // namespace tasks
