#pragma once

#include <optional>

#include "change/merge_arrays.h"
#include "tasks/model/task.h"

namespace tasks {

/// A task as the three versions have it.
struct ThreeTasks {
  const Task& base;
  const Task& ours;
  const Task& theirs;
};

/// The days on which milestones were met, place by place; with `every`, those on which periods
/// were, as a set. `arrays` are the tasks' `met`. Nothing where both sides met a milestone or a
/// period that BASE had not, on different days, and where a day does not stand for the same in all
/// three.
std::optional<MergedArray> merge_met(ThreeArrays arrays, const ThreeTasks& tasks);

}  // namespace tasks
