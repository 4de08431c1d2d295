#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/message.h"
#include "tasks/model/deadline.h"
#include "tasks/model/status.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// A key of the file with its value exactly as the file spells it. Unknown keys travel in this form
/// alone; of known keys it is what the machine formats pass through.
struct Member {
  std::string key;  ///< decoded
  std::string raw;  ///< JSON text of the value, blanks and spelling included

  friend bool operator==(const Member&, const Member&) = default;
};

/// One entry of 推进措施及进展情况: what a unit reported on a day.
struct ProgressEntry {
  std::optional<Date> date;  ///< nothing where the file has none or one that is no day
  std::string unit;          ///< who reports; may be empty
  std::string text;
  std::string kind;  ///< empty for a report; "deadline" for a recorded change of the deadline

  friend bool operator==(const ProgressEntry&, const ProgressEntry&) = default;
};

/// A row of the list. A value of a wrong type is left empty here, kept in `members`, and noted by
/// the reader.
struct Task {
  TaskId id;
  std::vector<std::string> group;  ///< outer to inner
  std::string title;               ///< short name; may be empty, see short_name()
  std::string task;                ///< the full text
  std::vector<std::string> lead;
  std::vector<std::string> units;
  Deadline deadline;  ///< read against the list's year
  std::vector<Date> met;
  Status status = Status::not_started;
  std::optional<double> percent;
  std::vector<ProgressEntry> progress;  ///< in the order of the file
  std::optional<Date> done_on;
  std::string contact;
  std::string remark;

  std::vector<Member> members;  ///< every key of the file's object, in its order, `id` included

  /// The value of `key` as the file spells it, or nothing.
  const Member* member(std::string_view key) const;
};

/// The title, or where there is none the first clause of the task's text: up to the first 。；：or
/// ，, without a leading 一是 or the like.
std::string short_name(const Task& task);

/// A list, decoded.
struct TaskList {
  std::string title;
  std::string notice;
  std::string issuer;
  std::optional<Date> issued;
  std::optional<int> year;  ///< of the file, else of the title, else of `issued`
  bool newer_format = false;  ///< `format` names a version this program does not know
  std::vector<Member> members;  ///< the keys of the list itself, without `tasks`
  std::vector<Task> tasks;      ///< in printed order

  /// The task with this id, or nothing.
  const Task* find(const TaskId& id) const;
};

/// A bad value that was kept: which task (nothing for the list itself), which key, what is wrong.
struct Note {
  Message what;
  std::size_t offset = 0;  ///< byte offset in the file
};

}  // namespace tasks
