#pragma once

#include "cli/query_options.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/result.h"
#include "tasks/query/query.h"

namespace tasks {

/// A query that is read with the keys of a list alone and answered while its tasks come by. It is
/// the right one as long as no task has an id that is also a word of it.
class EarlyQuery {
 public:
  Result<void> read(const QueryOptions& options, const TaskList& keys, Date today) {
    TASKS_TRY_ASSIGN(query, options.query(keys, today, 0, &words_));
    query_ = std::move(query);
    return {};
  }

  const Query& query() const { return query_; }

  /// To be asked about every task, by any thread. An error where only the whole list tells what the
  /// query means.
  Result<void> check(const Task& task) const {
    if (words_.is_empty() || !words_.holds(task.id)) return {};
    return fail(Error{ErrorKind::usage, message(messages::kWordIsAnId, task.id.text())});
  }

 private:
  Query query_;
  IdSet words_;  ///< that may be ids
};

}  // namespace tasks
