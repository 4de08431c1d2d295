#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/task.h"
#include "tasks/query/query.h"
#include "tasks/report/shares.h"
#include "tasks/report/standing.h"

namespace tasks {

enum class ReportKind {
  weekly,   ///< what happened in the period and what comes next
  status,   ///< where every task stands
  units,    ///< each unit with its tasks and its reports
  overdue,  ///< what is late or slow
  form,     ///< the form that the list was issued in, filled in
};

/// The code: `weekly`.
std::string_view code(ReportKind kind);
std::optional<ReportKind> parse_report_kind(std::string_view word);
/// The codes of all kinds.
std::vector<std::string_view> report_kinds();

enum class Grouping { lead, units, group, status };

std::string_view code(Grouping grouping);
std::optional<Grouping> parse_grouping(std::string_view word);

/// What is asked. Both ends of the periods are included.
struct ReportRequest {
  ReportKind kind = ReportKind::weekly;
  DateRange period;       ///< its last day is the day that the report speaks of
  DateRange next_period;  ///< begins after it
  Grouping group_by = Grouping::lead;
  Query query = {};  ///< that chose the tasks; empty for the whole list
};

/// How many tasks, and which part of all.
struct Count {
  std::size_t count = 0;
  Share share = 0;
};

inline constexpr std::size_t kStatuses = 6;
inline constexpr std::size_t kStates = 9;
/// One for each colour in the order of LightColour, then the tasks without a light.
inline constexpr std::size_t kLightCounts = kLightColours + 1;

/// Tasks by what they have in common. Each array adds up to the number of the tasks.
struct Tally {
  std::array<Count, kStatuses> by_status{};  ///< in the order of Status
  std::array<Count, kStates> by_state{};     ///< in the order of State
  std::array<Count, kLightCounts> by_light{};
};

/// Something finished in the period: a task, or one milestone (or period) of a task that goes on.
struct Finished {
  const TaskRow* row;
  Date day;
  bool whole_task = true;
  std::optional<std::size_t> milestone = {};  ///< from 0; of a task that goes on
  std::optional<int> days_late = {};          ///< negative when early; nothing without a deadline
};

/// An entry of progress dated in the period.
struct Reported {
  const TaskRow* row;
  const ProgressEntry* entry;
};

/// What one unit reported in the period, oldest first.
struct UnitReports {
  std::string_view unit;
  std::vector<Reported> entries;
};

/// A task whose `percent` stays under the elapsed time by more than a threshold of the lights.
struct SlowTask {
  const TaskRow* row;
  double elapsed;  ///< percent
  double behind;   ///< points
};

/// A unit that had something to do and reported nothing.
struct SilentUnit {
  std::string_view unit;
  std::size_t tasks = 0;                 ///< unfinished, not paused, naming the unit
  std::optional<Date> last_report = {};  ///< of this unit
};

/// Tasks under one name.
struct GroupRow {
  std::string_view name;  ///< empty: the tasks that name none
  std::uint32_t tasks = 0;
  std::array<std::uint32_t, kStatuses> by_status{};
  std::array<std::uint32_t, kLightCounts> by_light{};
  std::uint32_t overdue = 0;
  std::uint32_t slow = 0;
  std::uint32_t reports = 0;  ///< dated in the period, on these tasks; of units, by the unit itself
  std::optional<Date> last_report = {};
};

/// What an office asks for, for a period, as values. Pointers to rows point into `rows`, those to
/// tasks into the list, which must outlive the report, or into `turned_back`. May be moved and not
/// copied.
struct StatusReport {
  StatusReport() = default;
  StatusReport(const StatusReport&) = delete;
  StatusReport& operator=(const StatusReport&) = delete;
  StatusReport(StatusReport&&) = default;
  StatusReport& operator=(StatusReport&&) = default;
  ~StatusReport() = default;

  ReportRequest request;
  const TaskList* list = nullptr;  ///< as it stands in the file
  std::size_t done_later = 0;      ///< tasks counted open because they were done afterwards
  std::size_t done_undated = 0;    ///< done tasks of which no day is known

  std::vector<TaskRow> rows;  ///< every chosen task as it stood at the end of the period (as_of),
                              ///< in printed order
  std::deque<Task> turned_back;  ///< tasks that stood otherwise then
  Tally tally;
  std::vector<Finished> finished;     ///< by day
  std::vector<UnitReports> reported;  ///< in the order in which the list first names the units
  std::vector<Reported> deadline_changes;
  std::vector<const TaskRow*> overdue;  ///< latest first
  std::vector<SlowTask> slow;           ///< not overdue; furthest behind first
  std::vector<TaskRow> due_next;        ///< unmet days from the last day of the period to the end
                                        ///< of the next one, soonest first
  std::vector<SilentUnit> silent;       ///< in the order in which the list first names them
  std::vector<const TaskRow*> ongoing;  ///< unfinished, without an end or recurring; never
                                        ///< reported ones first, then the longest silent
  std::deque<GroupRow> groups;          ///< by request.group_by
  bool groups_overlap = false;          ///< a task may stand in several of them

  std::size_t entries() const;  ///< reports in the period
};

/// The report on the tasks (of the list, in printed order). A report in `progress` without a unit
/// is by the first lead unit. A unit is silent only where nobody who may stand for it reported: a
/// part of it has a name that begins with its own (卫健委医政股), and for a collective name
/// (各卫生健康单位) stands every unit that the task does not name.
StatusReport status_report(const TaskList& list, const std::vector<const Task*>& tasks,
                           const ReportRequest& request);

}  // namespace tasks
