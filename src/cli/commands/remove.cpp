#include "cli/task_writer.h"

namespace tasks {
namespace {

class Remove final : public TaskWriter {
  Result<void> change_task(const Task& task, const Inputs&, Change& change) const override {
    change.edits.emplace_back(RemoveTask{task.id});
    return {};
  }
};

}  // namespace

AnyCommand make_remove() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Remove>());
}

}  // namespace tasks
