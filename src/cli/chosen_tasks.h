#pragma once

#include "cli/early_query.h"
#include "tasks/document/excerpt.h"
#include "tasks/report/standing.h"

namespace tasks {

/// Needs the tasks for which a query holds. It is read with the keys of the list alone: an error
/// where only the whole list tells what it means.
class ChosenTasks final : public TaskFilter {
 public:
  /// `options` must outlive it.
  ChosenTasks(const QueryOptions& options, Date today) : options_(options), today_(today) {}

  Result<void> begin(const TaskList& keys) override {
    keys_ = &keys;
    return query_.read(options_, keys, today_);
  }

  Result<bool> needs(const Task& task) override {
    TASKS_TRY(check(task));
    return fits(task);
  }

  /// needs() in two steps: whether the query means what it was taken for, for every task; then
  /// whether it holds.
  Result<void> check(const Task& task) const { return query_.check(task); }
  Result<bool> fits(const Task& task) const {
    if (query_.query().is_empty()) return true;
    return holds(query_.query(), task, standing_of(*keys_, task, today_));
  }

  /// REQUIRES: begin() was called.
  const Query& query() const { return query_.query(); }

 private:
  const QueryOptions& options_;
  const Date today_;
  const TaskList* keys_ = nullptr;
  EarlyQuery query_;
};

}  // namespace tasks
