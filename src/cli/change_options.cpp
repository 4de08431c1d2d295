#include "cli/change_options.h"

#include <algorithm>
#include <utility>

#include "cli/argument_kinds.h"
#include "cli/values.h"
#include "tasks/base/messages/help.h"
#include "tasks/change/report.h"
#include "tasks/document/values.h"
#include "tasks/model/field.h"

namespace tasks {

Result<Date> DayOption::day(const Inputs& inputs) const {
  if (!day_) return inputs.today;
  return day_value("--on", *day_);
}

void ChangeOptions::declare(Binder& binder) {
  fields_.declare(binder);
  binder.option("--note", note_, messages::kTextValue, messages::kHelpNote);
  binder.option("--unit", unit_, argument_kinds::kUnit, messages::kHelpUnit);
  on_.declare(binder, messages::kHelpOnDay);
}

void ChangeOptions::declare_for_old_tasks(Binder& binder) {
  fields_.declare_unset(binder);
  binder.option("--reason", reason_, messages::kTextValue, messages::kHelpReason);
}

bool ChangeOptions::is_empty() const {
  return fields_.is_empty() && !reason_ && !note_ && !unit_ && !on_.is_given();
}

Result<std::vector<Assignment>> ChangeOptions::assignments() const {
  TASKS_TRY_ASSIGN(all, fields_.assignments());
  const bool moves_deadline = std::any_of(all.begin(), all.end(), [](const Assignment& one) {
    const FieldRow* row = find_field(one.key);
    return row != nullptr && row->field == Field::deadline;
  });
  if (reason_ && !moves_deadline) return fail(needs_option("--reason", "--deadline"));
  return std::move(all);
}

Result<std::optional<NewEntry>> ChangeOptions::report(const Inputs& inputs) const {
  if (!note_) {
    if (unit_) return fail(needs_option("--unit", "--note"));
    return std::nullopt;
  }
  TASKS_TRY_ASSIGN(day, on_.day(inputs));
  return new_report(day, unit_.value_or(""), *note_);
}

Result<ChangeContext> ChangeOptions::context(const Inputs& inputs) const {
  TASKS_TRY_ASSIGN(day, on_.day(inputs));
  return ChangeContext{day, read_value, inputs.language, reason_.value_or("")};
}

}  // namespace tasks
