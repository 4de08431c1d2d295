#include "cli/argument_kinds.h"
#include "cli/columns.h"
#include "cli/command.h"
#include "tasks/base/messages/cli.h"
#include "tasks/query/ids.h"
#include "tasks/report/standing.h"

namespace tasks {
namespace {

class List final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(ids_, argument_kinds::kIds, messages::kHelpIds, 0);
    binder.flag("--open", open_, messages::kHelpOpen);
    binder.option("--columns", columns_, argument_kinds::kColumns, messages::kHelpColumns);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TaskView view;
    TASKS_TRY_ASSIGN(columns, columns_value(columns_, "id,short,lead,units,deadline,status,state"));
    view.columns = columns;
    TASKS_TRY_ASSIGN(named, named_tasks(list));
    std::erase_if(named, [this](const Task* task) { return open_ && is_finished(task->status); });
    view.rows = rows_of(named, inputs.today);
    view.captions.push_back(caption(list, view.rows.size(), inputs.language));
    return Answer{std::move(view)};
  }

 private:
  Result<std::vector<const Task*>> named_tasks(const TaskList& list) const {
    if (!ids_.empty()) return find_by_ids(list, ids_);
    std::vector<const Task*> all;
    all.reserve(list.tasks.size());
    for (const Task& task : list.tasks) all.push_back(&task);
    return all;
  }

  Message caption(const TaskList& list, std::size_t count, Language language) const {
    const std::string_view title =
        list.title.empty() ? messages::kUntitled.in(language) : list.title;
    if (!open_) return message(messages::kListCaption, title, count);
    return message(messages::kListOpenCaption, title, count, list.tasks.size());
  }

  std::vector<std::string> ids_;
  bool open_ = false;
  std::optional<std::string> columns_;
};

}  // namespace

AnyCommand make_list() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<List>());
}

}  // namespace tasks
