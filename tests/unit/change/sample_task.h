#pragma once

#include <deque>
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
inline Task task_due(std::string_view words, const std::vector<Member>& more = {}) {
  Task task(TaskId(4));
  task.deadline = read_deadline(words, {2023, std::nullopt});
  task.task = "甲";
  static std::deque<std::vector<Member>> kept;
  std::vector<Member>& members = kept.emplace_back(
      std::vector<Member>{{"id", "4"}, {"task", "\"甲\""}, {"deadline", "\"…\""}});
  members.insert(members.end(), more.begin(), more.end());
  task.members = members;
  return task;
}

}  // namespace tasks::test
