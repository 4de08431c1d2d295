#include "tasks/change/finish.h"

#include <algorithm>
#include <string>

#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"
#include "tasks/deadline/life.h"
#include "tasks/model/field.h"
#include "tasks/model/status.h"

namespace tasks {
namespace {

std::string key_of(Field field) {
  return std::string(row_of(field).key);
}

bool has_days(std::string_view raw) {
  return raw.find('"') != std::string_view::npos;
}

/// False where the file holds days of `met` that could not be read: they must not be written over.
bool met_is_readable(const Task& task) {
  const Member* met = task.member(row_of(Field::met).key);
  return met == nullptr || !task.met.empty() || !has_days(met->raw);
}

bool has_open_milestone(const Task& task) {
  return task.met.size() < task.deadline->milestones.size();
}

std::vector<Date> met_and(const Task& task, Date day) {
  std::vector<Date> met = task.met.to_vector();
  met.push_back(day);
  return met;
}

std::vector<Edit> edits_of_status(const Task& task, Status status, Date day) {
  std::vector<Edit> edits{SetKey{task.id, key_of(Field::status), std::string(code(status))}};
  const std::vector<Edit> with_it = edits_of_done_on(task, status, day);
  edits.insert(edits.end(), with_it.begin(), with_it.end());
  return edits;
}

FinishEdits finish_period(const Task& task, Date day) {
  std::vector<Date> met = met_and(task, day);
  const auto next = next_day(task.deadline, task.met, day);
  if (next == next_day(task.deadline, met, day)) {
    return {{}, message(messages::kPeriodIsMet, task.id.text(), to_string(next.value_or(day)))};
  }
  return {{SetKey{task.id, key_of(Field::met), std::move(met)}}};
}

FinishEdits finish_milestone(const Task& task, Date day) {
  std::vector<Date> met = met_and(task, day);
  const bool was_last = met.size() == task.deadline->milestones.size();
  FinishEdits result{{SetKey{task.id, key_of(Field::met), std::move(met)}}};
  if (was_last && !task.deadline->ongoing) {
    auto finished = edits_of_status(task, Status::done, day);
    result.edits.insert(result.edits.end(), finished.begin(), finished.end());
  }
  return result;
}

}  // namespace

std::vector<Edit> edits_of_done_on(const Task& task, Status status, Date day) {
  const bool is_there = task.member(row_of(Field::done_on).key) != nullptr;
  if (status == Status::done && !task.done_on) {
    return {SetKey{task.id, key_of(Field::done_on), day}};
  }
  if (status != Status::done && task.status == Status::done && is_there) {
    return {UnsetKey{task.id, key_of(Field::done_on)}};
  }
  return {};
}

Result<FinishEdits> finish(const Task& task, Date day) {
  const std::string_view id = task.id.text();
  if (task.status == Status::done) {
    return FinishEdits{{}, message(messages::kDoneAlready, id)};
  }
  if (task.status == Status::cancelled) {
    return fail(usage(message(messages::kIsCancelled, id))
                    .hint(message(messages::kTryReopen, shell_word(id))));
  }
  if (!met_is_readable(task)) {
    return fail(usage(message(messages::kMetUnreadable, id))
                    .hint(message(messages::kSetMet, shell_word(id))));
  }
  if (task.deadline->every) return finish_period(task, day);
  if (has_open_milestone(task)) return finish_milestone(task, day);
  if (!task.deadline->ongoing) return FinishEdits{edits_of_status(task, Status::done, day)};
  return fail(usage(message(messages::kNothingToMeet, id))
                  .hint(message(messages::kTryNote, shell_word(id)))
                  .hint(message(messages::kFinishForGood, shell_word(id))));
}

FinishEdits reopen(const Task& task) {
  if (!is_finished(task.status)) {
    return {{}, message(messages::kNotFinished, task.id.text(), label(task.status))};
  }
  FinishEdits result{edits_of_status(task, Status::in_progress, {})};
  const std::size_t milestones = task.deadline->milestones.size();
  const bool finished_by_last = milestones > 0 && task.met.size() == milestones &&
                                task.status == Status::done && !task.deadline->ongoing;
  if (!finished_by_last) return result;
  std::vector<Date> met(task.met.begin(), task.met.end() - 1);
  if (met.empty()) {
    result.edits.emplace_back(UnsetKey{task.id, key_of(Field::met)});
  } else {
    result.edits.emplace_back(SetKey{task.id, key_of(Field::met), std::move(met)});
  }
  return result;
}

}  // namespace tasks
