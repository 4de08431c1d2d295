#include "tasks/report/due.h"

#include "cli/command.h"
#include "cli/early_query.h"
#include "cli/query_options.h"
#include "cli/values.h"
#include "cli/view_options.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/describe.h"
#include "tasks/report/due_calendar.h"

namespace tasks {
namespace {

class Due final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    query_.declare(binder);
    binder.option("--before", before_, messages::kDayValue, messages::kHelpBefore);
    binder.option("--by", by_, messages::kDayValue, messages::kHelpBefore);
    binder.option("--until", until_, messages::kDayValue, messages::kHelpBefore);
    binder.option("--after", after_, messages::kDayValue, messages::kHelpAfter);
    binder.option("--on", on_, messages::kDayValue, messages::kHelpOn);
    binder.option("--from", from_, messages::kDayValue, messages::kHelpFrom);
    binder.option("--to", to_, messages::kDayValue, messages::kHelpTo);
    binder.option("--within", within_, messages::kDaysValue, messages::kHelpWithin);
    binder.flag("--overdue", overdue_, messages::kHelpOverdue);
    binder.flag("--ongoing", ongoing_, messages::kHelpOngoing);
    binder.option("--stale", stale_, messages::kDaysValue, messages::kHelpStale);
    binder.flag("--all", all_, messages::kHelpAll);
    binder.flag("--calendar", calendar_, messages::kHelpCalendar);
    view_.declare(binder);
  }

  std::unique_ptr<Gathering> gather(const Inputs& inputs) const override {
    if (view_.depends_on_list()) return nullptr;
    return std::make_unique<DueGathering>(*this, inputs);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    DueGathering gathering(*this, inputs);
    TASKS_TRY(gathering.begin(list));
    return gathering.answer(list);
  }

 private:
  class DueGathering final : public Gathering {
   public:
    DueGathering(const Due& due, const Inputs& inputs) : due_(due), inputs_(inputs) {}

    Result<void> begin(const TaskList& keys) override {
      keys_ = &keys;
      TASKS_TRY_ASSIGN(window, due_.window_on(keys, inputs_));
      TASKS_TRY_ASSIGN(kind, due_.kind_wanted());
      TASKS_TRY_ASSIGN(stale_days, day_count_value("--stale", due_.stale_.value_or("0")));
      TASKS_TRY(query_.read(due_.query_, keys, inputs_.today));
      stale_days_ = stale_days;
      sieve_.emplace(kind, window, inputs_.today, stale_days);
      return {};
    }

    Result<bool> needs(const Task& task) override {
      TASKS_TRY(query_.check(task));
      TASKS_TRY_ASSIGN(row, row_of(task));
      return row.has_value();
    }

    Result<Answer> answer(const TaskList& list) override {
      keys_ = &list;
      std::vector<TaskRow> rows;
      rows.reserve(list.tasks.size());
      for (const Task& task : list.tasks) {
        TASKS_TRY_ASSIGN(row, row_of(task));
        if (row) rows.push_back(*row);
      }
      return due_.answer(sieve_->report(std::move(rows)), query_.query(), stale_days_, list,
                         inputs_);
    }

   private:
    Result<std::optional<TaskRow>> row_of(const Task& task) {
      if (is_finished(task.status)) return std::nullopt;
      TaskRow row{&task, standing_of(*keys_, task, inputs_.today)};
      if (!query_.query().is_empty()) {
        TASKS_TRY_ASSIGN(fits, tasks::holds(query_.query(), task, row.standing));
        if (!fits) return std::nullopt;
      }
      return sieve_->holds(row) ? std::optional(row) : std::nullopt;
    }

    const Due& due_;
    const Inputs& inputs_;
    const TaskList* keys_ = nullptr;
    int stale_days_ = 0;
    EarlyQuery query_;
    std::optional<DueSieve> sieve_;
  };

  Result<Answer> answer(DueReport report, const Query& query, int stale_days, const TaskList& list,
                        const Inputs& inputs) const {
    TaskView view;
    view.captions.push_back(report.kind == DueKind::stale
                                ? stale_caption(report, inputs, stale_days)
                                : caption(report, inputs));
    if (!query.is_empty()) {
      view.captions.push_back(message(messages::kWhere, describe(query, inputs.language)));
    }
    view.footers = footers(report);
    if (calendar_) view.calendar = due_calendar(report, inputs.today);
    const std::string_view columns = usual_columns(report.kind);
    view.rows = std::move(report.rows);
    TASKS_TRY(view_.apply(view, columns, list));
    return Answer{std::move(view)};
  }

  static std::string_view usual_columns(DueKind kind) {
    const bool by_movement = kind == DueKind::ongoing || kind == DueKind::stale;
    return by_movement ? "id,last_progress,next,short,lead,deadline"
                       : "id,next,days_left,short,lead,deadline";
  }

  static Message stale_caption(const DueReport& report, const Inputs& inputs, int stale_days) {
    return message(messages::kDueStale, stale_days, report.rows.size(), to_string(inputs.today));
  }

  /// Every option narrows the window.
  Result<DueWindow> window_on(const TaskList& list, const Inputs& inputs) const {
    DueWindow window;
    const auto not_before = [&window](Date day) {
      window.first = window.first ? std::max(*window.first, day) : day;
    };
    const auto not_after = [&window](Date day) {
      window.last = window.last ? std::min(*window.last, day) : day;
    };
    const auto with = [&](std::string_view name, const std::optional<std::string>& text,
                          const auto& narrow) -> Result<void> {
      if (!text) return {};
      TASKS_TRY_ASSIGN(days, days_value(name, *text, inputs.today, list.year));
      narrow(days);
      return {};
    };
    const auto up_to = [&](const DateRange& days) { not_after(days.last); };
    TASKS_TRY(with("--before", before_, up_to));
    TASKS_TRY(with("--by", by_, up_to));
    TASKS_TRY(with("--until", until_, up_to));
    TASKS_TRY(with("--to", to_, up_to));
    TASKS_TRY(with("--from", from_, [&](const DateRange& days) { not_before(days.first); }));
    TASKS_TRY(with("--after", after_,
                   [&](const DateRange& days) { not_before(days.last + DayCount(1)); }));
    TASKS_TRY(with("--on", on_, [&](const DateRange& days) {
      not_before(days.first);
      not_after(days.last);
    }));
    if (within_) {
      TASKS_TRY_ASSIGN(count, day_count_value("--within", *within_));
      not_before(inputs.today);
      not_after(days_after(inputs.today, count));
    }
    if (window.first && window.last && *window.first > *window.last) {
      return fail(Error{ErrorKind::usage, message(messages::kBadWindow, to_string(*window.first),
                                                  to_string(*window.last))});
    }
    return window;
  }

  Result<DueKind> kind_wanted() const {
    if (overdue_ && ongoing_) return fail(conflicting_options("--overdue", "--ongoing"));
    if (overdue_ && all_) return fail(conflicting_options("--overdue", "--all"));
    if (ongoing_ && all_) return fail(conflicting_options("--ongoing", "--all"));
    if (stale_ && overdue_) return fail(conflicting_options("--stale", "--overdue"));
    if (stale_ && all_) return fail(conflicting_options("--stale", "--all"));
    if (stale_) return DueKind::stale;
    if (overdue_) return DueKind::overdue;
    if (ongoing_) return DueKind::ongoing;
    return all_ ? DueKind::all : DueKind::dated;
  }

  static Message caption(const DueReport& report, const Inputs& inputs) {
    const std::size_t count = report.rows.size();
    if (report.kind == DueKind::overdue) {
      return message(messages::kDueOverdue, to_string(inputs.today), count);
    }
    if (report.kind == DueKind::ongoing) return message(messages::kDueOngoing, count);
    const std::string late = lateness(report, inputs);
    if (report.kind == DueKind::all) return message(messages::kDueAll, count, late);
    const auto& [first, last] = report.window;
    if (first && first == last) return message(messages::kDueOn, to_string(*first), count, late);
    if (first && last) {
      return message(messages::kDueBetween, to_string(*first), to_string(*last), count, late);
    }
    if (last) return message(messages::kDueBy, to_string(*last), count, late);
    if (first) {
      return message(messages::kDueAfter, to_string(*first - DayCount(1)), count, late);
    }
    return message(messages::kDueAny, count, late);
  }

  static std::string lateness(const DueReport& report, const Inputs& inputs) {
    const std::string today = to_string(inputs.today);
    return format(report.overdue > 0 ? message(messages::kOfTheseOverdue, report.overdue, today)
                                     : message(messages::kAsOfToday, today),
                  inputs.language);
  }

  static std::vector<Message> footers(const DueReport& report) {
    std::vector<Message> lines;
    if (report.kind == DueKind::stale) return lines;
    if (report.undated_hidden > 0) {
      lines.push_back(message(messages::kUndatedHidden, report.undated_hidden));
    }
    if (report.ongoing_hidden > 0) {
      lines.push_back(message(messages::kOngoingHidden, report.ongoing_hidden));
    }
    return lines;
  }

  QueryOptions query_;
  std::optional<std::string> before_;
  std::optional<std::string> by_;
  std::optional<std::string> until_;
  std::optional<std::string> after_;
  std::optional<std::string> on_;
  std::optional<std::string> from_;
  std::optional<std::string> to_;
  std::optional<std::string> within_;
  std::optional<std::string> stale_;
  bool overdue_ = false;
  bool ongoing_ = false;
  bool all_ = false;
  bool calendar_ = false;
  ViewOptions view_;
};

}  // namespace

AnyCommand make_due() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<Due>());
}

}  // namespace tasks
