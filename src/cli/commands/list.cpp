#include "cli/command.h"
#include "cli/query_options.h"
#include "cli/view_options.h"
#include "tasks/base/messages/cli.h"
#include "tasks/query/describe.h"
#include "tasks/report/select.h"

namespace tasks {
namespace {

class List final : public ReadingCommand {
 public:
  void declare(Binder& binder) override {
    query_.declare(binder);
    binder.flag("--open", open_, messages::kHelpOpen);
    view_.declare(binder);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TaskView view;
    TASKS_TRY_ASSIGN(query, query_.query(list, inputs.today));
    TASKS_TRY_ASSIGN(rows, select(list, query, inputs.today));
    std::erase_if(rows,
                  [this](const TaskRow& row) { return open_ && is_finished(row.task->status); });
    view.rows = std::move(rows);
    view.captions = captions(list, query, view.rows.size(), inputs.language);
    TASKS_TRY(view_.apply(view, "id,short,lead,units,deadline,status,state", list));
    return Answer{std::move(view)};
  }

 private:
  std::vector<Message> captions(const TaskList& list, const Query& query, std::size_t count,
                                Language language) const {
    const std::string_view title =
        list.title.empty() ? messages::kUntitled.in(language) : list.title;
    if (query.is_empty() || names_ids(query)) {
      if (!open_) return {message(messages::kListCaption, title, count)};
      return {message(messages::kListOpenCaption, title, count, list.tasks.size())};
    }
    const LocalText caption = open_ ? messages::kListOpenCaption : messages::kListPartCaption;
    return {message(caption, title, count, list.tasks.size()),
            message(messages::kWhere, describe(query, language))};
  }

  QueryOptions query_;
  bool open_ = false;
  ViewOptions view_;
};

}  // namespace

AnyCommand make_list() {
  return std::unique_ptr<ReadingCommand>(std::make_unique<List>());
}

}  // namespace tasks
