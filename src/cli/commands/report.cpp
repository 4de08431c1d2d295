#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/query_options.h"
#include "cli/values.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"
#include "tasks/query/parse_query.h"
#include "tasks/report/period.h"
#include "tasks/report/select.h"
#include "tasks/report/status_report.h"

namespace tasks {
namespace {

class Report final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    query_.declare(binder, argument_kinds::kReportWords, messages::kHelpReportWords);
    binder.option("--since", since_, messages::kDayValue, messages::kHelpSince);
    binder.option("--until", until_, messages::kDayValue, messages::kHelpUntil);
    binder.option("--group-by", group_by_, argument_kinds::kReportGrouping,
                  messages::kHelpReportGroupBy);
  }

  std::optional<std::string> commit_wanted(const TaskList& list,
                                           const Inputs& inputs) const override {
    if (!since_ || first_day(*since_, inputs.today, list, inputs)) return std::nullopt;
    return since_;
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    ReportRequest wanted;
    TASKS_TRY_ASSIGN(named, kind_named());
    wanted.kind = named.value_or(ReportKind::weekly);
    TASKS_TRY_ASSIGN(period, period_wanted(wanted.kind, list, inputs));
    wanted.period = period;
    wanted.next_period = next_period(wanted);
    TASKS_TRY_ASSIGN(query, query_.query(list, period.last, named ? 1 : 0));
    wanted.query = std::move(query);
    TASKS_TRY_ASSIGN(tasks, select_as_of(list, wanted.query, period.last));
    if (tasks.empty() && !named && begins_with_text()) {
      return fail(unknown_report(query_.words().front()));
    }
    TASKS_TRY_ASSIGN(grouping, grouping_wanted(wanted.kind, tasks));
    wanted.group_by = grouping;
    return Answer{ReportAnswer{status_report(list, tasks, wanted), inputs.today}};
  }

 private:
  /// The report that the first word names; nothing where that is part of the query. A word that is
  /// nearly a name is a slip, and not searched as a text.
  Result<std::optional<ReportKind>> kind_named() const {
    const std::vector<std::string>& words = query_.words();
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (parse_report_kind(words[i])) return fail(one_report_too_many(words[i]));
    }
    if (words.empty()) return std::nullopt;
    if (const auto kind = parse_report_kind(words.front())) return kind;
    const bool is_slip = begins_with_text() && !nearest(words.front(), report_kinds()).empty();
    if (is_slip) return fail(unknown_report(words.front()));
    return std::nullopt;
  }

  /// True where the first word is a text to be searched, bare and not `text:WORD`.
  bool begins_with_text() const {
    if (!query_.has_words()) return false;
    const std::string& word = query_.words().front();
    const bool is_bare =
        word.find_first_of(":=/\"") == std::string::npos && word.find("：") == std::string::npos;
    const Result<Query> alone = parse_query(word, {});
    return is_bare && alone && searches_text(*alone);
  }

  static Error one_report_too_many(const std::string& word) {
    return Error{ErrorKind::usage, message(messages::kWordTooMany, word)}.hint(
        message(messages::kSearchWord, word));
  }

  static Error unknown_report(const std::string& word) {
    std::string names;
    for (const std::string_view kind : report_kinds()) {
      names.append(names.empty() ? "" : ", ").append(kind);
    }
    Error error{ErrorKind::usage, message(messages::kUnknownReport, word)};
    const std::string_view near = nearest(word, report_kinds());
    if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
    error.hints.push_back(message(messages::kAccepted, names));
    error.hints.push_back(message(messages::kSearchWord, word));
    return error;
  }

  DateRange next_period(const ReportRequest& wanted) const {
    if (since_ || wanted.kind == ReportKind::weekly) return following(wanted.period);
    constexpr int kNextMonth = 30;
    return {days_after(wanted.period.last, 1), days_after(wanted.period.last, kNextMonth)};
  }

  Result<Grouping> grouping_wanted(ReportKind kind, const std::vector<const Task*>& tasks) const {
    if (!group_by_) {
      const bool by_lead = kind != ReportKind::units && have_several_leads(tasks);
      return by_lead ? Grouping::lead : Grouping::units;
    }
    if (const auto grouping = parse_grouping(*group_by_)) return *grouping;
    return fail(bad_value("--group-by", *group_by_, "lead, units, group, status"));
  }

  static bool have_several_leads(const std::vector<const Task*>& tasks) {
    return std::any_of(tasks.begin(), tasks.end(),
                       [&tasks](const Task* task) { return task->lead != tasks.front()->lead; });
  }

  Result<DateRange> period_wanted(ReportKind kind, const TaskList& list,
                                  const Inputs& inputs) const {
    DateRange period{inputs.today, inputs.today};
    if (until_) {
      TASKS_TRY_ASSIGN(until, days_value("--until", *until_, inputs.today, list.year));
      period.last = until.last;
    }
    if (since_) {
      TASKS_TRY_ASSIGN(first, first_day(*since_, period.last, list, inputs));
      period.first = first;
    } else {
      period.first = usual_beginning(kind, list, period.last);
    }
    if (period.first > period.last) {
      return fail(Error{ErrorKind::usage, message(messages::kBadWindow, to_string(period.first),
                                                  to_string(period.last))});
    }
    return period;
  }

  /// `7d` is a length, the last day included; what is no day is a commit, after whose day the
  /// period begins; all else names the day.
  static Result<Date> first_day(const std::string& since, Date last, const TaskList& list,
                                const Inputs& inputs) {
    const bool is_length =
        since.ends_with('d') && since.find_first_not_of("0123456789d") == std::string::npos;
    if (is_length) {
      TASKS_TRY_ASSIGN(count, day_count_value("--since", since));
      return days_after(last, 1 - std::max(count, 1));
    }
    if (inputs.commit_day) return days_after(*inputs.commit_day, 1);
    TASKS_TRY_ASSIGN(named, days_value("--since", since, inputs.today, list.year));
    return named.first;
  }

  /// Of weekly seven days; else all that the list speaks of: since it was issued, or its year
  /// began.
  static Date usual_beginning(ReportKind kind, const TaskList& list, Date last) {
    if (kind == ReportKind::weekly) return days_after(last, -6);
    const int year = list.year.value_or(year_of(last));
    Date first = make_date(year, 1, 1).value_or(last);
    if (list.issued) first = std::min(first, *list.issued);
    return std::min(first, last);
  }

  QueryOptions query_;
  std::optional<std::string> since_;
  std::optional<std::string> until_;
  std::optional<std::string> group_by_;
};

}  // namespace

AnyCommand make_report() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<Report>());
}

}  // namespace tasks
