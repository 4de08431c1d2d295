#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// An element of an array.
struct MergeElement {
  std::string_view raw;                  ///< as the file spells it
  std::string_view value;                ///< the same for equal values
  const ProgressEntry* entry = nullptr;  ///< what it says, where that is an entry
};

/// An array as the three versions have it. May be moved and not copied, for it holds what its
/// elements are views of.
struct ThreeArrays {
  ThreeArrays() = default;
  ThreeArrays(const ThreeArrays&) = delete;
  ThreeArrays& operator=(const ThreeArrays&) = delete;
  ThreeArrays(ThreeArrays&&) = default;
  ThreeArrays& operator=(ThreeArrays&&) = default;
  ~ThreeArrays() = default;

  std::vector<MergeElement> base;
  std::vector<MergeElement> ours;
  std::vector<MergeElement> theirs;
  std::deque<std::string> spellings;  ///< values that no version spells so
};

/// The array that comes of OURS.
using MergedArray = std::vector<ArrayElement>;

/// OURS without what THEIRS removed, with what THEIRS added.
MergedArray merge_set(const ThreeArrays& arrays);

/// The entries of both sides, OURS in their order, those of THEIRS by their day; an entry that one
/// side amended or removed is so. Nothing where both amended one entry differently, or one amended
/// what the other removed. REQUIRES: every element says an entry.
std::optional<MergedArray> merge_progress(const ThreeArrays& arrays);

}  // namespace tasks
