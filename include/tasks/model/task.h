#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/message.h"
#include "tasks/model/deadline.h"
#include "tasks/model/lights.h"
#include "tasks/model/member.h"
#include "tasks/model/optional_percent.h"
#include "tasks/model/sparse_vector.h"
#include "tasks/model/status.h"
#include "tasks/model/task_id.h"

namespace tasks {

// Texts in these types are views into the bytes that they were read from
// (tasks/document/document.h) and live as long as those.

/// The `kind` of an entry that records a changed deadline.
inline constexpr std::string_view kDeadlineKind = "deadline";

/// One entry of 推进措施及进展情况: what a unit reported on a day.
struct ProgressEntry {
  std::optional<Date> date;  ///< nothing where the file has none or one that is no day
  std::string_view unit;     ///< who reports; may be empty
  std::string_view text;
  std::string_view kind;  ///< empty for a report, kDeadlineKind for what is none

  friend bool operator==(const ProgressEntry&, const ProgressEntry&) = default;
};

using Texts = SparseVector<std::string_view>;

/// A row of the list. A value of a wrong type is left empty here, kept in `members`, and noted by
/// the reader.
struct Task {
  explicit Task(TaskId task_id) : id(std::move(task_id)) {}

  TaskId id;
  Texts group;             ///< outer to inner
  std::string_view title;  ///< may be empty, see short_name()
  std::string_view task;   ///< the full text
  Texts lead;
  Texts units;
  SharedDeadline deadline;  ///< read against the list's year
  SparseVector<Date> met;
  Status status = Status::not_started;
  bool status_is_known = true;  ///< false where the file has a word that is no status
  OptionalPercent percent;
  SparseVector<ProgressEntry> progress;  ///< in the order of the file; those without keys left out
  std::optional<Date> done_on;
  std::string_view contact;
  std::string_view remark;
  const std::string* file = nullptr;  ///< where several lists are read as one: its file's name

  MemberView members;  ///< every key of the file's object in its order, `id` included

  /// The member with this key, or null.
  const Member* member(std::string_view key) const;

  /// Takes everything but the id away; room that was allocated stays for the next use.
  void clear();
};

/// Lets `change` have a reference to every text of the task, those of its members left out.
template <class Change>
void change_texts(Task& task, const Change& change) {
  const auto change_each = [&change](Texts& texts) {
    for (std::string_view& text : texts) change(text);
  };
  change_each(task.group);
  change(task.title);
  change(task.task);
  change_each(task.lead);
  change_each(task.units);
  for (ProgressEntry& entry : task.progress) {
    change(entry.unit);
    change(entry.text);
    change(entry.kind);
  }
  change(task.contact);
  change(task.remark);
}

/// The name of the file that holds the task, where several lists are read as one; else empty.
std::string_view file_of(const Task& task);

/// The title, or where there is none the first clause of the task's text: up to the first full
/// stop, semicolon, colon, comma or line break, without a leading 一是, 二是 …
/// Of a longer one, which no person reads as a name, the beginning: at most kLongestShortName
/// bytes.
std::string_view short_name(const Task& task);
inline constexpr std::size_t kLongestShortName = 600;  // 200 Chinese characters

/// A list, decoded.
struct TaskList {
  bool bare_array = false;  ///< the file is an array of tasks without an object around it
  std::string_view title;
  std::string_view notice;
  std::string_view issuer;
  std::optional<Date> issued;
  std::optional<int> year;      ///< of the file, else of the title, else of `issued`
  Lights lights = {};           ///< when a task gets which light; the usual ones without the key
  bool newer_format = false;    ///< `format` names a version this program does not know
  std::vector<Member> members;  ///< the keys of the list itself, `tasks` left out
  std::vector<Task> tasks;      ///< in printed order

  /// The task with this id, or null.
  const Task* find(const TaskId& id) const;

  /// True where one of the tasks has the key.
  bool has_key(std::string_view key) const;
};

}  // namespace tasks
