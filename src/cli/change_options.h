#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/binder.h"
#include "cli/command.h"
#include "cli/field_options.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/result.h"
#include "tasks/change/assignment.h"

namespace tasks {

/// `--on`: the day that a change is recorded with.
class DayOption {
 public:
  void declare(Binder& binder, LocalText help) {
    binder.option("--on", day_, messages::kDayValue, help);
  }
  bool is_given() const { return day_.has_value(); }

  /// The day given, else today.
  Result<Date> day(const Inputs& inputs) const;

 private:
  std::optional<std::string> day_;
};

/// What `add` and `update` can give a task: its fields and a report of progress.
class ChangeOptions {
 public:
  void declare(Binder& binder);

  /// `--unset`, `--reason`: of tasks that are there already.
  void declare_for_old_tasks(Binder& binder);

  bool is_empty() const;

  Result<std::vector<Assignment>> assignments() const;
  Result<std::optional<NewEntry>> report(const Inputs& inputs) const;
  Result<ChangeContext> context(const Inputs& inputs) const;

 private:
  FieldOptions fields_;
  std::optional<std::string> reason_;
  std::optional<std::string> note_;
  std::optional<std::string> unit_;
  DayOption on_;
};

}  // namespace tasks
