#include <algorithm>
#include <span>

#include "report/check_rules.h"
#include "tasks/base/messages/check.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

bool is_absent(const Task& task, std::string_view key) {
  const Member* member = task.member(key);
  return member == nullptr || member->raw == "null" || member->raw == "\"\"";
}

/// Of the task, as a command of a hint names it.
std::string id_words(const TaskToCheck& row) {
  return row.id ? shell_word(row.id->text()) : std::string();
}

void check_done(const TaskToCheck& row, CheckContext& context) {
  const Task& task = row.task;
  if (task.status == Status::done && is_absent(task, "done_on")) {
    row.find(context, Rule::done_without_day, "status", message(messages::kDoneWithoutDay),
             {message(messages::kDoneWithoutDayHint, id_words(row))});
  }
  if (task.done_on && task.status != Status::done) {
    row.find(context, Rule::day_without_done, "done_on",
             message(messages::kDayWithoutDone, to_string(*task.done_on), label(task.status)),
             {message(messages::kDayWithoutDoneHint, id_words(row))});
  }
}

void check_percent(const TaskToCheck& row, CheckContext& context) {
  const Task& task = row.task;
  const bool open = task.status != Status::submitted && !is_finished(task.status);
  if (!task.percent || *task.percent < 100 || !open) return;
  row.find(context, Rule::full_but_not_done, "percent",
           message(messages::kFullButNotDone, label(task.status)),
           {message(messages::kFullButNotDoneHint, id_words(row))});
}

void check_not_in_future(const TaskToCheck& row, Field field, Date day, CheckContext& context) {
  if (day <= context.today) return;
  const FieldRow& of = row_of(field);
  row.find(context, Rule::future_day, of.key,
           message(messages::kFutureDay, of.label, to_string(day), to_string(context.today)));
}

}  // namespace

void check_standing(const TaskToCheck& row, CheckContext& context) {
  if (row.task.status_is_known) {
    check_done(row, context);
    check_percent(row, context);
  }
  if (row.task.done_on) check_not_in_future(row, Field::done_on, *row.task.done_on, context);
  const std::span<const Date> met = row.task.met;
  const auto last = std::max_element(met.begin(), met.end());
  if (last != met.end()) check_not_in_future(row, Field::met, *last, context);
}

}  // namespace tasks
