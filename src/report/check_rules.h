#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "tasks/base/date.h"
#include "tasks/model/finding.h"
#include "tasks/model/task.h"
#include "tasks/report/check.h"

namespace tasks {

/// What the checks of one file share.
struct CheckContext {
  std::string_view bytes;
  std::optional<Date> issued;  ///< the day of the notice
  Date today;
  Findings& findings;

  /// The byte where a text of the list begins, its quote included; `otherwise` where the list holds
  /// a copy of what the file spells with escapes.
  std::size_t offset_of(std::string_view text, std::size_t otherwise) const;

  /// Where the value of a member stands. REQUIRES: its raw text is a view into the file.
  std::size_t offset_of(const Member& member) const;
};

struct TaskToCheck {
  const Task& task;
  const std::optional<TaskId>& id;

  /// Where the value of this key stands, or the task's first key; 0 where the task is empty.
  std::size_t offset_of(std::string_view key, const CheckContext& context) const;

  /// Adds a finding at the value of `key`.
  void find(CheckContext& context, Rule rule, std::string_view key, Message what,
            std::vector<Message> hints = {}) const;
};

// A function a subject. Each adds what it finds.

void check_list_keys(const TaskList& list, CheckContext& context);
void check_lights(const TaskList& list, CheckContext& context);
void check_keys(const TaskToCheck& row, CheckContext& context);
void check_deadline(const TaskToCheck& row, CheckContext& context);
void check_standing(const TaskToCheck& row, CheckContext& context);
void check_progress(const TaskToCheck& row, CheckContext& context);
void check_unit_names(const ListToCheck& file, CheckContext& context);

}  // namespace tasks
