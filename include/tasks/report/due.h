#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/task.h"
#include "tasks/report/standing.h"

namespace tasks {

/// Which days are asked for. Both ends are included; a missing end is open.
struct DueWindow {
  std::optional<Date> first;
  std::optional<Date> last;

  bool is_open() const { return !first && !last; }
  bool holds(Date day) const { return (!first || day >= *first) && (!last || day <= *last); }
};

enum class DueKind {
  dated,    ///< unfinished tasks with a day in the window
  overdue,  ///< of these, the ones whose next day has passed
  ongoing,  ///< unfinished tasks without an end (常态化)
  stale,    ///< ongoing and recurring tasks, neither paused nor submitted, without a recent report
  all,      ///< every unfinished task, dated ones first
};

/// What is due, soonest first; tasks of one day in printed order.
struct DueReport {
  DueKind kind = DueKind::dated;
  DueWindow window;
  std::vector<TaskRow> rows;
  std::size_t overdue = 0;         ///< of the rows
  std::size_t ongoing_hidden = 0;  ///< unfinished, ongoing, without an open day, and not in rows
  std::size_t undated_hidden = 0;  ///< unfinished, without any day that could be read, not in rows
};

/// Which tasks a report of what is due holds, told one by one in any order.
///
/// A task is in the window by any unmet day: each of its open milestones, or the current period's
/// day of `every`. It is sorted by, and its row names, the first of them. Stale tasks are those
/// whose latest report is `stale_days` days old or older, never reported ones first, then the
/// longest silent.
class DueSieve {
 public:
  DueSieve(DueKind kind, const DueWindow& window, Date today, int stale_days)
      : kind_(kind), window_(window), today_(today), stale_days_(stale_days) {}

  /// True where the row belongs to the report; it then says by which day. Counts what does not. May
  /// be asked by several threads at once.
  bool holds(TaskRow& row);

  /// The rows that belong to it, in any order of days.
  DueReport report(std::vector<TaskRow> rows) const;

 private:
  bool belongs(const TaskRow& row) const;
  void count_hidden(const Standing& standing);

  DueKind kind_;
  DueWindow window_;
  Date today_;
  int stale_days_;
  std::atomic<std::size_t> ongoing_hidden_ = 0;
  std::atomic<std::size_t> undated_hidden_ = 0;
};

/// The report on these tasks.
DueReport due(const std::vector<TaskRow>& tasks, DueKind kind, const DueWindow& window, Date today,
              int stale_days = 30);

/// The same of every task of a list.
DueReport due(const TaskList& list, DueKind kind, const DueWindow& window, Date today,
              int stale_days = 30);

}  // namespace tasks
