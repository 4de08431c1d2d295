#include "cli/task_writer.h"
#include "tasks/change/finish.h"

namespace tasks {
namespace {

class Reopen final : public TaskWriter {
  Result<void> change_task(const Task& task, const Inputs&, Change& change) const override {
    change.add(reopen(task));
    return {};
  }
};

}  // namespace

AnyCommand make_reopen() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Reopen>());
}

}  // namespace tasks
