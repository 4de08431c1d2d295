#pragma once

#include <string>
#include <vector>

#include "cli/sources.h"
#include "tasks/base/local_text.h"
#include "tasks/base/message.h"
#include "tasks/base/result.h"
#include "tasks/document/conflict_markers.h"

namespace tasks {

struct FilesToMerge {
  std::string base;
  std::string ours;
  std::string theirs;
};

/// What a merge came to.
struct MergedFiles {
  std::string bytes;  ///< with git's markers where there are conflicts
  bool has_conflicts = false;
  std::string lines = {};  ///< for a person: what is in conflict, and new ids
};

/// Merges three versions of a list on the bytes of OURS; an empty BASE is a list without tasks.
/// Where one is no list that can be changed, git merges them line by line; `lines` tells which,
/// also where two are the same and nothing is to be merged. Errors: as Sources::bytes, and as
/// run_git where git is needed.
Result<MergedFiles> merge_files(const Sources& sources, const FilesToMerge& files,
                                const MarkerStyle& style, Language language);

}  // namespace tasks
