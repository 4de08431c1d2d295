#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/document/conflict_markers.h"
#include "tasks/document/excerpt.h"
#include "tasks/model/conflict.h"

namespace tasks {

class SpanTree;

/// Three versions of a long list without most of the tasks that are the same in all of them. What a
/// merge asks about the tasks that were left out, those that were kept tell as well: their merge
/// has the edits, conflicts and new ids of the whole one.
class AbridgedVersions {
 public:
  /// Nothing where the whole lists are to be merged: one of them is no list that can be read, BASE
  /// is OURS, or so many tasks differ or stand elsewhere that leaving out gains nothing. `ours`
  /// must outlive the result. Errors: those of reading.
  static Result<std::optional<AbridgedVersions>> of(const ReadBytes& base, std::string_view ours,
                                                    const ReadBytes& theirs);

  /// What is left of each version: a list again.
  const std::string& base() const { return base_; }
  const std::string& ours() const { return ours_; }
  const std::string& theirs() const { return theirs_; }

  /// The whole list for `merged`, which the edits of a merge made of ours(): with what was left out
  /// of OURS, and git's markers around `conflicts`, which are as of `merged`. Nothing where markers
  /// would stand elsewhere than in the whole list.
  std::optional<std::string> in_full(const std::string& merged,
                                     const std::vector<Conflict>& conflicts,
                                     const MarkerStyle& style) const;

 private:
  /// Tasks of OURS that were left out, and the ids of those that they stand between; see IdDigest.
  struct LeftOut {
    std::uint64_t before;
    std::uint64_t behind;
    std::string_view tasks;
  };

  AbridgedVersions() = default;
  std::optional<std::vector<std::size_t>> places_in(const SpanTree& merged) const;

  std::string base_;
  std::string ours_;
  std::string theirs_;
  std::vector<LeftOut> left_out_;  ///< in the order of OURS
};

}  // namespace tasks
