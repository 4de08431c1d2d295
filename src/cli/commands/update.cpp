#include "cli/command.h"
#include "cli/field_options.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/document/document.h"
#include "tasks/query/ids.h"

namespace tasks {
namespace {

class Update final : public WritingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(ids_, messages::kIdValue, messages::kHelpIds, 1);
    fields_.declare(binder);
    binder.option("--note", note_, messages::kTextValue, messages::kHelpNote);
    binder.option("--unit", unit_, messages::kUnitValue, messages::kHelpUnit);
    binder.option("--on", on_, messages::kDayValue, messages::kHelpOnDay);
  }

  Result<std::vector<Edit>> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(assignments, fields_.assignments());
    TASKS_TRY_ASSIGN(entry, new_entry(inputs.today));
    if (assignments.empty() && !entry) {
      return fail(Error{ErrorKind::usage, message(messages::kNothingToDo)}.hint(
          message(messages::kUpdateExample)));
    }
    TASKS_TRY_ASSIGN(named, find_by_ids(list, ids_));
    TASKS_TRY_ASSIGN(today, day(inputs.today));
    const ChangeContext context{today, check_json};
    std::vector<Edit> edits;
    for (const Task* task : named) {
      TASKS_TRY_ASSIGN(changes, edits_for(*task, assignments, context));
      edits.insert(edits.end(), changes.begin(), changes.end());
      if (entry) edits.emplace_back(AppendEntry{task->id, *entry});
    }
    return edits;
  }

 private:
  Result<Date> day(Date today) const {
    if (!on_) return today;
    return day_value("--on", *on_);
  }

  Result<std::optional<NewEntry>> new_entry(Date today) const {
    if (!note_) {
      if (unit_) return fail(Error{ErrorKind::usage, message(messages::kOnNeedsNote, "--unit")});
      return std::nullopt;
    }
    if (note_->empty()) return fail(Error{ErrorKind::usage, message(messages::kEmptyNote)});
    TASKS_TRY_ASSIGN(date, day(today));
    return NewEntry{date, unit_.value_or(""), *note_, {}};
  }

  std::vector<std::string> ids_;
  FieldOptions fields_;
  std::optional<std::string> note_;
  std::optional<std::string> unit_;
  std::optional<std::string> on_;
};

}  // namespace

AnyCommand make_update() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Update>());
}

}  // namespace tasks
