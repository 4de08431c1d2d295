#include "cli/query_writer.h"

namespace tasks {
namespace {

class Remove final : public WritingCommand {
 public:
  void declare(Binder& binder) override { query_.declare(binder, 1); }

  std::optional<std::vector<std::string>> id_words() const override { return query_.id_words(); }

  Result<Change> run(const TaskList& list, const Inputs& inputs) const override {
    Change change;
    TASKS_TRY_ASSIGN(chosen, query_.tasks(list, inputs, change));
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
