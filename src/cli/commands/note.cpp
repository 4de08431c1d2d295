#include "cli/argument_kinds.h"
#include "cli/change_options.h"
#include "cli/gather_named.h"
#include "cli/values.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text.h"
#include "tasks/change/report.h"
#include "tasks/query/ids.h"

namespace tasks {
namespace {

class Note final : public WritingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(words_, argument_kinds::kIdAndText, messages::kHelpReport, 1);
    binder.option("--unit", unit_, argument_kinds::kUnit, messages::kHelpUnit);
    on_.declare(binder, messages::kHelpOnDay);
    binder.option("--amend", amended_, messages::kTextValue, messages::kHelpAmend);
  }

  std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& /*inputs*/) const override {
    return std::make_unique<NamedTasks>(std::vector<std::string>{words_.front()});
  }

  Result<Change> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY(check_words());
    TASKS_TRY_ASSIGN(named, find_by_ids(list, {words_.front()}));
    TASKS_TRY(check_number_of_changes(named.size()));
    Change change;
    change.edits.reserve(named.size());
    for (const Task* task : named) {
      TASKS_TRY_ASSIGN(edit, amended_ ? amend_last_report(*task, unit_.value_or(""), *amended_)
                                      : report(*task, inputs));
      change.edits.push_back(std::move(edit));
    }
    return change;
  }

 private:
  Result<void> check_words() const {
    const std::size_t wanted = amended_ ? 1 : 2;
    if (amended_ && on_.is_given()) return fail(conflicting_options("--amend", "--on"));
    if (words_.size() < wanted) {
      return fail(
          Error{ErrorKind::usage, message(messages::kMissingWord, messages::kTextValue)}.hint(
              message(messages::kTryNote, shell_word(words_.front()))));
    }
    if (words_.size() > wanted) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, words_[wanted])}.hint(
          message(messages::kQuoteText)));
    }
    return {};
  }

  Result<Edit> report(const Task& task, const Inputs& inputs) const {
    TASKS_TRY_ASSIGN(day, on_.day(inputs));
    TASKS_TRY_ASSIGN(entry, new_report(day, unit_.value_or(""), words_.back()));
    return Edit{AppendEntry{task.id, std::move(entry)}};
  }

  std::vector<std::string> words_;
  std::optional<std::string> unit_;
  DayOption on_;
  std::optional<std::string> amended_;
};

}  // namespace

AnyCommand make_note() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Note>());
}

}  // namespace tasks
