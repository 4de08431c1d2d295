#pragma once

#include <optional>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/model/lights.h"
#include "tasks/model/task.h"

namespace tasks {

struct Standing;

/// The light of one task on one day, or none. Its rule lives as long as the list. Kept for every
/// row, so it takes half of what std::optional would.
struct Light {
  const LightRule* rule = nullptr;  ///< null: none
  LightColour colour = LightColour::green;

  explicit operator bool() const { return rule != nullptr; }

  // REQUIRES, as the next: there is a light.
  const Light* operator->() const { return this; }

  /// What is printed: the list's own word, else the usual one.
  std::string_view words(Language language) const {
    return rule->name.empty() ? label(colour).in(language) : rule->name;
  }
};

/// How much of a task's time has passed at the end of `day`, in percent, 0 … 100, to a tenth: the
/// calendar days from the beginning of its plan to its last milestone. A plan begins with the first
/// milestone's window where it has one, else with the year of the list (`year`; without one, of the
/// first milestone). Nothing without a milestone. This is 序时进度 by days.
std::optional<double> elapsed_percent(const Task& task, std::optional<int> year, Date day);

/// Points by which `percent` stays under the elapsed time; negative ahead of it. Nothing where the
/// task has no `percent`, no milestone left open, or is not being worked on.
std::optional<double> points_behind(const Task& task, std::optional<int> year, Date day);

/// The most severe light of which a threshold is reached; green where none is and the task has an
/// open day that has not passed. None for tasks that are finished, paused or submitted, or have
/// neither an open day nor a reached threshold. `standing` of that day; its light is not looked at.
Light light_of(const TaskList& list, const Task& task, const Standing& standing, Date day);

}  // namespace tasks
