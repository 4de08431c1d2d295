#pragma once

#include <string_view>
#include <vector>

#include "tasks/deadline/reader.h"
#include "tasks/model/task.h"

namespace tasks::test {

inline Date day(int month, unsigned of_month) {
  return *make_date(2023, static_cast<unsigned>(month), of_month);
}

/// Task 4 of a list of 2023, as the reader makes it: with its deadline and, where given, more keys.
/// The texts must outlive the task.
inline Task task_due(std::string_view words, std::vector<Member> more = {}) {
  Task task(TaskId(4));
  task.deadline = read_deadline(words, {2023, std::nullopt});
  task.members = {{"id", "4"}, {"task", "\"甲\""}, {"deadline", "\"…\""}};
  task.task = "甲";
  task.members.insert(task.members.end(), more.begin(), more.end());
  return task;
}

}  // namespace tasks::test
