#include "cli/argument_kinds.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "cli/gather_named.h"
#include "tasks/base/messages/help.h"
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
    return gather_named(*this, ids_, inputs);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(named, find_by_ids(list, ids_));
    DetailView details;
    details.view.rows = rows_of(list, named, inputs.today);
    details.view.columns = every_column(named);
    return Answer{std::move(details)};
  }

 private:
  std::vector<std::string> ids_;
};

}  // namespace

AnyCommand make_show() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<Show>());
}

}  // namespace tasks
