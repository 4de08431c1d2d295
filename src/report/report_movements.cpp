#include "report/report_movements.h"

#include <algorithm>
#include <deque>
#include <map>

#include "report/reporting_units.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/change/report.h"

namespace tasks {
namespace {

std::optional<Date> last_milestone(const Deadline& deadline) {
  std::optional<Date> last;
  for (const Milestone& milestone : deadline.milestones) {
    last = last ? std::max(*last, milestone.by) : milestone.by;
  }
  return last;
}

std::optional<int> days_after(Date day, const std::optional<Date>& deadline) {
  if (!deadline) return std::nullopt;
  return static_cast<int>((day - *deadline).count());
}

/// Milestones that were met tell by themselves; else the day on which the task was done does.
std::optional<int> lateness(const Task& task) {
  const std::vector<Milestone>& milestones = task.deadline->milestones;
  if (!milestones.empty() && task.met.size() >= milestones.size()) {
    return days_after(task.met[milestones.size() - 1], milestones.back().by);
  }
  return days_after(*task.done_on, last_milestone(task.deadline));
}

/// Days of `met` of a task that goes on.
void add_met_days(StatusReport& report, const TaskRow& row) {
  const Task& task = *row.task;
  for (std::size_t i = 0; i < task.met.size(); ++i) {
    if (!report.request.period.holds(task.met[i])) continue;
    Finished part{&row, task.met[i], false};
    if (i < task.deadline->milestones.size()) {
      part.milestone = i;
      part.days_late = days_after(task.met[i], task.deadline->milestones[i].by);
    }
    report.finished.push_back(part);
  }
}

void meet_units(const StatusReport& report, DistinctTexts& order) {
  for (const TaskRow& row : report.rows) {
    for (const std::string_view unit : units_of(*row.task)) order.add(unit);
  }
}

bool earlier(const Reported& a, const Reported& b) {
  return a.entry->date < b.entry->date;
}

bool is_expected_to_report(const Task& task) {
  return !is_finished(task.status) && task.status != Status::paused;
}

/// What is known of one unit while the tasks are walked through.
struct UnitRecord {
  SilentUnit unit;
  bool reported = false;
};

class UnitRecords {
 public:
  explicit UnitRecords(const DateRange& period) : period_(period) {}

  void add(const Task& task) {
    const std::vector<std::string_view> names = units_of(task);
    const std::vector<ReportTally> reports = tallies_by_unit(task, names, period_);
    for (std::size_t i = 0; i < names.size(); ++i) {
      UnitRecord& record = record_of(names[i]);
      if (is_expected_to_report(task)) ++record.unit.tasks;
      record.unit.last_report = std::max(record.unit.last_report, reports[i].last);
      record.reported = record.reported || reports[i].in_period > 0;
    }
  }

  std::vector<SilentUnit> silent() const {
    const auto is_silent = [](const UnitRecord& record) {
      return !record.reported && record.unit.tasks > 0;
    };
    std::vector<SilentUnit> units;
    units.reserve(
        static_cast<std::size_t>(std::count_if(records_.begin(), records_.end(), is_silent)));
    for (const UnitRecord& record : records_) {
      if (is_silent(record)) units.push_back(record.unit);
    }
    return units;
  }

 private:
  UnitRecord& record_of(std::string_view name) {
    const auto [place, is_new] = places_.add(name);
    if (is_new) records_.push_back({SilentUnit{name}});
    return records_[place];
  }

  DateRange period_;
  DistinctTexts places_;
  std::deque<UnitRecord> records_;
};

}  // namespace

void collect_finished(StatusReport& report) {
  for (const TaskRow& row : report.rows) {
    const Task& task = *row.task;
    if (task.status != Status::done) {
      add_met_days(report, row);
    } else if (!task.done_on) {
      ++report.done_undated;
    } else if (report.request.period.holds(*task.done_on)) {
      report.finished.push_back({&row, *task.done_on, true, {}, lateness(task)});
    }
  }
  std::stable_sort(report.finished.begin(), report.finished.end(),
                   [](const Finished& a, const Finished& b) { return a.day < b.day; });
}

void collect_entries(StatusReport& report) {
  DistinctTexts order;
  std::map<std::size_t, UnitReports> by_unit;
  for (const TaskRow& row : report.rows) {
    for (const ProgressEntry& entry : row.task->progress) {
      if (!entry.date || !report.request.period.holds(*entry.date)) continue;
      if (entry.kind == kDeadlineKind) report.deadline_changes.push_back({&row, &entry});
      if (!is_report(entry)) continue;
      const std::string_view unit = reporter_of(*row.task, entry);
      if (order.all().empty()) meet_units(report, order);
      UnitReports& reports = by_unit[order.add(unit).first];
      reports.unit = unit;
      reports.entries.push_back({&row, &entry});
    }
  }
  for (auto& [place, reports] : by_unit) {
    std::stable_sort(reports.entries.begin(), reports.entries.end(), earlier);
    report.reported.push_back(std::move(reports));
  }
  std::stable_sort(report.deadline_changes.begin(), report.deadline_changes.end(), earlier);
}

void collect_silent_units(StatusReport& report) {
  UnitRecords records(report.request.period);
  for (const TaskRow& row : report.rows) records.add(*row.task);
  report.silent = records.silent();
}

}  // namespace tasks
