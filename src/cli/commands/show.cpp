#include "cli/argument_kinds.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "tasks/base/messages/cli.h"
#include "tasks/query/ids.h"
#include "tasks/report/standing.h"

namespace tasks {
namespace {

class Show final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(ids_, argument_kinds::kIds, messages::kHelpIds, 1);
  }

  std::unique_ptr<Gathering> gather(const Inputs& inputs) const override {
    return std::make_unique<Named>(*this, inputs);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(named, find_by_ids(list, ids_));
    DetailView details;
    details.view.rows = rows_of(list, named, inputs.today);
    details.view.columns = every_column(named);
    return Answer{std::move(details)};
  }

 private:
  /// The tasks that the words may name.
  class Named final : public Gathering {
   public:
    Named(const Show& show, const Inputs& inputs)
        : show_(show), inputs_(inputs), ids_(may_name(show.ids_)) {}

    Result<void> begin(const TaskList& /*keys*/) override { return {}; }
    Result<bool> needs(const Task& task) override { return ids_.holds(task.id); }
    Result<Answer> answer(const TaskList& list) override { return show_.run(list, inputs_); }

   private:
    const Show& show_;
    const Inputs& inputs_;
    IdSet ids_;
  };

  std::vector<std::string> ids_;
};

}  // namespace

AnyCommand make_show() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<Show>());
}

}  // namespace tasks
