#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/deadline/relative_days.h"
#include "tasks/report/period.h"
#include "tasks/report/status_report.h"

namespace tasks {
namespace {

using std::chrono::days;

class Report final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(words_, argument_kinds::kReportKind, messages::kHelpReportKind, 0);
    binder.option("--since", since_, messages::kDayValue, messages::kHelpSince);
    binder.option("--until", until_, messages::kDayValue, messages::kHelpUntil);
    binder.option("--group-by", group_by_, argument_kinds::kReportGrouping,
                  messages::kHelpReportGroupBy);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(wanted, request(list, inputs));
    std::vector<const Task*> tasks;
    tasks.reserve(list.tasks.size());
    for (const Task& task : list.tasks) tasks.push_back(&task);
    return Answer{ReportAnswer{status_report(list, tasks, wanted), inputs.today}};
  }

 private:
  Result<ReportRequest> request(const TaskList& list, const Inputs& inputs) const {
    ReportRequest wanted;
    TASKS_TRY_ASSIGN(kind, kind_wanted());
    wanted.kind = kind;
    TASKS_TRY_ASSIGN(grouping, grouping_wanted(kind, list));
    wanted.group_by = grouping;
    TASKS_TRY_ASSIGN(period, period_wanted(kind, list, inputs));
    wanted.period = period;
    const bool spans_all = !since_ && kind != ReportKind::weekly;
    constexpr days kNextMonth(30);
    wanted.next_period =
        spans_all ? DateRange{period.last + days(1), period.last + kNextMonth} : following(period);
    return wanted;
  }

  Result<ReportKind> kind_wanted() const {
    if (words_.empty()) return ReportKind::weekly;
    const auto kind = parse_report_kind(words_.front());
    if (kind && words_.size() == 1) return *kind;
    const std::string& wrong = kind ? words_[1] : words_.front();
    return fail(Error{ErrorKind::usage, message(messages::kUnknownReport, wrong)}.hint(
        message(messages::kAccepted, "weekly, status, units, overdue, form")));
  }

  Result<Grouping> grouping_wanted(ReportKind kind, const TaskList& list) const {
    if (!group_by_) {
      const bool by_lead = kind != ReportKind::units && has_several_leads(list);
      return by_lead ? Grouping::lead : Grouping::units;
    }
    if (const auto grouping = parse_grouping(*group_by_)) return *grouping;
    return fail(bad_value("--group-by", *group_by_, "lead, units, group, status"));
  }

  static bool has_several_leads(const TaskList& list) {
    const auto differs = [&list](const Task& task) { return task.lead != list.tasks.front().lead; };
    return std::any_of(list.tasks.begin(), list.tasks.end(), differs);
  }

  /// Days from today's point of view, else as due reads them.
  static Result<DateRange> days_meant(std::string_view option, const std::string& text,
                                      const TaskList& list, Date today) {
    if (const auto relative = read_relative_days(text, today)) return *relative;
    return days_value(option, text, today, list.year);
  }

  Result<DateRange> period_wanted(ReportKind kind, const TaskList& list,
                                  const Inputs& inputs) const {
    DateRange period{inputs.today, inputs.today};
    if (until_) {
      TASKS_TRY_ASSIGN(until, days_meant("--until", *until_, list, inputs.today));
      period.last = until.last;
    }
    if (since_) {
      const bool counted = since_->ends_with('d');
      TASKS_TRY_ASSIGN(since,
                       days_meant("--since", *since_, list, counted ? period.last : inputs.today));
      period.first = since.first;
    } else {
      period.first = usual_beginning(kind, list, period.last);
    }
    if (period.first > period.last) {
      return fail(Error{ErrorKind::usage, message(messages::kBadWindow, to_string(period.first),
                                                  to_string(period.last))});
    }
    return period;
  }

  /// Of weekly seven days; else all that the list speaks of: since it was issued, or its year
  /// began.
  static Date usual_beginning(ReportKind kind, const TaskList& list, Date last) {
    if (kind == ReportKind::weekly) return last - days(6);
    const int year = list.year.value_or(year_of(last));
    Date first = make_date(year, 1, 1).value_or(last);
    if (list.issued) first = std::min(first, *list.issued);
    return std::min(first, last);
  }

  std::vector<std::string> words_;
  std::optional<std::string> since_;
  std::optional<std::string> until_;
  std::optional<std::string> group_by_;
};

}  // namespace

AnyCommand make_report() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<Report>());
}

}  // namespace tasks
