#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/result.h"
#include "tasks/git/repository.h"

namespace tasks {

/// A commit that changed a file, and the file before and after it.
struct FileChange {
  std::string commit;  ///< full name
  std::string author;
  std::string day;                  ///< of the author, YYYY-MM-DD
  std::string subject;              ///< first line of the message
  std::string before;               ///< name of the blob; empty where the commit brought the file
  std::string after;                ///< empty where it removed the file
  std::vector<std::string> merged;  ///< of a merge: `before` in its other parents
};

/// The commits that changed a repository's file, newest first, under the names it had before too.
/// Of merges, only those whose file is no parent's: what a merge takes over stands in the commits
/// that it merges. `since` is a day, included; empty = from the beginning. Errors: as
/// Repository::run; usage where nothing was ever committed, or never this file.
Result<std::vector<FileChange>> history_of(const Repository& repository, const std::string& since);

/// The bytes of blobs, in the order of the names. Errors: as Repository::run.
Result<std::vector<std::string>> read_blobs(const Repository& repository,
                                            const std::vector<std::string>& names);

/// The last commit up to the end of a day (YYYY-MM-DD) that holds the file. Errors: usage where
/// there is none.
Result<std::string> commit_on(const Repository& repository, const std::string& day);

/// The day of a commit, by its author's clock. Errors: as Repository::commit.
Result<Date> day_of(const Repository& repository, std::string_view revision);

}  // namespace tasks
