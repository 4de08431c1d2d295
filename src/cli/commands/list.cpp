#include <atomic>

#include "cli/chosen_tasks.h"
#include "cli/command.h"
#include "cli/gather_named.h"
#include "cli/query_options.h"
#include "cli/view_options.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
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

  std::unique_ptr<Gathering> gather(const Inputs& inputs) const override {
    // All tasks are held with less work where the list is read whole.
    if (!open_ && query_.is_empty()) return nullptr;
    if (view_.depends_on_list()) return nullptr;
    if (!query_.has_id_words()) return std::make_unique<Chosen>(*this, inputs);
    const bool is_narrowed = open_ || query_.has_options();
    return is_narrowed ? nullptr : gather_named(*this, query_.words(), inputs);
  }

  Result<Answer> run(const TaskList& list, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(query, query_.query(list, inputs.today));
    return answer(list, query, list.tasks.size(), inputs);
  }

 private:
  class Chosen final : public Gathering {
   public:
    Chosen(const List& command, const Inputs& inputs)
        : command_(command), inputs_(inputs), chosen_(command.query_, inputs.today) {}

    Result<void> begin(const TaskList& keys) override { return chosen_.begin(keys); }

    Result<bool> needs(const Task& task) override {
      ++total_;
      TASKS_TRY(chosen_.check(task));
      if (command_.open_ && is_finished(task.status)) return false;
      return chosen_.fits(task);
    }

    Result<Answer> answer(const TaskList& list) override {
      return command_.answer(list, chosen_.query(), total_, inputs_);
    }

   private:
    const List& command_;
    const Inputs& inputs_;
    ChosenTasks chosen_;
    std::atomic<std::size_t> total_ = 0;
  };

  /// `total` is the number of all tasks, of which `list` holds at least those that fit.
  Result<Answer> answer(const TaskList& list, const Query& query, std::size_t total,
                        const Inputs& inputs) const {
    TaskView view;
    TASKS_TRY_ASSIGN(rows, select(list, query, inputs.today));
    std::erase_if(rows,
                  [this](const TaskRow& row) { return open_ && is_finished(row.task->status); });
    view.rows = std::move(rows);
    view.captions = captions(list, query, view.rows.size(), total, inputs.language);
    TASKS_TRY(view_.apply(view, "id,short,lead,units,deadline,status,state", list));
    return Answer{std::move(view)};
  }

  std::vector<Message> captions(const TaskList& list, const Query& query, std::size_t count,
                                std::size_t total, Language language) const {
    const std::string_view title =
        list.title.empty() ? messages::kUntitled.in(language) : list.title;
    if (query.is_empty() || names_ids(query)) {
      if (!open_) return {message(messages::kListCaption, title, count)};
      return {message(messages::kListOpenCaption, title, count, total)};
    }
    const LocalText caption = open_ ? messages::kListOpenCaption : messages::kListPartCaption;
    return {message(caption, title, count, total),
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
