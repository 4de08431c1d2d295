#include "tasks/model/task.h"

#include <algorithm>
#include <array>

namespace tasks {
namespace {

/// Marks that number a clause and are no part of its name.
constexpr std::array<std::string_view, 10> kLeadingMarks = {"一是", "二是", "三是", "四是", "五是",
                                                            "六是", "七是", "八是", "九是", "十是"};
constexpr std::array<std::string_view, 9> kClauseEnds = {"。", "；", "：", "，", "！",
                                                         ";",  "\n", "\r", ", "};

std::string_view without_mark(std::string_view text) {
  for (const std::string_view mark : kLeadingMarks) {
    if (text.starts_with(mark)) return text.substr(mark.size());
  }
  return text;
}

}  // namespace

const Member* Task::member(std::string_view key) const {
  return find_member(members, key);
}

void Task::clear() {
  group.clear();
  title = {};
  task = {};
  lead.clear();
  units.clear();
  deadline = {};
  met.clear();
  status = Status::not_started;
  status_is_known = true;
  percent.reset();
  progress.clear();
  done_on.reset();
  contact = {};
  remark = {};
  file = nullptr;
  members = {};
}

std::string_view file_of(const Task& task) {
  return task.file == nullptr ? std::string_view{} : *task.file;
}

std::string_view short_name(const Task& task) {
  if (!task.title.empty()) return task.title;
  const std::string_view text = without_mark(task.task);
  std::size_t end = text.size();
  for (const std::string_view mark : kClauseEnds) {
    end = std::min(end, text.substr(0, end).find(mark));
  }
  return text.substr(0, end);
}

const Task* TaskList::find(const TaskId& id) const {
  const auto found =
      std::find_if(tasks.begin(), tasks.end(), [&id](const Task& task) { return task.id == id; });
  return found == tasks.end() ? nullptr : &*found;
}

}  // namespace tasks
