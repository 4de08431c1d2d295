#include "cli/query_writer.h"

namespace tasks {
namespace {

class Remove final : public WritingCommand {
 public:
  void declare(Binder& binder) override { query_.declare(binder, 1); }

  std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& inputs) const override {
    return query_.filter(inputs);
  }

  Result<Change> run(const TaskList& list, const Inputs& inputs) const override {
    Change change;
    TASKS_TRY_ASSIGN(chosen, query_.tasks(list, inputs, change));
    change.edits.reserve(chosen.size());
    for (const Task* task : chosen) change.edits.emplace_back(RemoveTask{task->id});
    return change;
  }

 private:
  QueryWriter query_;
};

}  // namespace

AnyCommand make_remove() {
  return std::unique_ptr<WritingCommand>(std::make_unique<Remove>());
}

}  // namespace tasks
