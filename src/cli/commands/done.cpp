#include "cli/change_options.h"
#include "cli/task_writer.h"
#include "tasks/base/messages/help.h"
#include "tasks/change/finish.h"

namespace tasks {
namespace {

class Done final : public TaskWriter {
  void declare_options(Binder& binder) override { on_.declare(binder, messages::kHelpDoneOn); }

  Result<void> change_task(const Task& task, const Inputs& inputs, Change& change) const override {
    TASKS_TRY_ASSIGN(day, on_.day(inputs));
    TASKS_TRY_ASSIGN(finished, finish(task, day));
    change.add(std::move(finished));
    return {};
  }

  DayOption on_;
};

}  // namespace

AnyCommand make_done() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Done>());
}

}  // namespace tasks
