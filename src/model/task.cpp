#include "tasks/model/task.h"

#include <algorithm>
#include <array>

#include "tasks/base/text.h"

namespace tasks {
namespace {

/// Marks that number a clause and are no part of its name.
constexpr std::array<std::string_view, 10> kLeadingMarks = {"一是", "二是", "三是", "四是", "五是",
                                                            "六是", "七是", "八是", "九是", "十是"};
constexpr std::string_view kEndOfMarks = "是";
static_assert(std::all_of(kLeadingMarks.begin(), kLeadingMarks.end(), [](std::string_view mark) {
  return mark.size() == kLeadingMarks.front().size() && mark.ends_with(kEndOfMarks);
}));

constexpr std::array<std::string_view, 9> kClauseEnds = {"。", "；", "：", "，", "！",
                                                         ";",  "\n", "\r", ", "};

/// By its first byte, whether one of those can begin there.
constexpr std::array<bool, 256> kMayEndClause = [] {
  std::array<bool, 256> may_end{};
  for (const std::string_view end : kClauseEnds) {
    may_end[static_cast<unsigned char>(end.front())] = true;
  }
  return may_end;
}();

std::string_view without_mark(std::string_view text) {
  if (!text.substr(0, kLeadingMarks.front().size()).ends_with(kEndOfMarks)) return text;
  for (const std::string_view mark : kLeadingMarks) {
    if (text.starts_with(mark)) return text.substr(mark.size());
  }
  return text;
}

bool ends_clause(std::string_view rest) {
  return std::any_of(kClauseEnds.begin(), kClauseEnds.end(),
                     [rest](std::string_view end) { return rest.starts_with(end); });
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
  percent = {};
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
  if (!task.title.empty()) return beginning_of(task.title, kLongestShortName);
  const std::string_view text = beginning_of(without_mark(task.task), kLongestShortName);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (kMayEndClause[static_cast<unsigned char>(text[at])] && ends_clause(text.substr(at))) {
      return text.substr(0, at);
    }
  }
  return text;
}

const Task* TaskList::find(const TaskId& id) const {
  const auto found =
      std::find_if(tasks.begin(), tasks.end(), [&id](const Task& task) { return task.id == id; });
  return found == tasks.end() ? nullptr : &*found;
}

bool TaskList::has_key(std::string_view key) const {
  return std::any_of(tasks.begin(), tasks.end(),
                     [key](const Task& task) { return task.member(key) != nullptr; });
}

}  // namespace tasks
