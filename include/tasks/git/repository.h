#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/message.h"
#include "tasks/base/result.h"
#include "tasks/git/process.h"

namespace tasks {

/// A file as git knows it: where it lies in which work tree.
class Repository {
 public:
  /// The repository of a file, which need not exist; of a symbolic link, that of the file it leads
  /// to. Errors: system where there is no git, usage where the file lies in no work tree (none at
  /// all, a bare repository).
  static Result<Repository> of_file(const std::string& path);

  /// The absolute path of the work tree.
  const std::string& top() const { return top_; }

  /// The path of the file in the work tree.
  std::string path_in_tree() const { return prefix_ + name_; }

  /// The full name of a commit. Errors: usage for a name that is none, with a way out where the
  /// clone is shallow.
  Result<std::string> commit(std::string_view revision) const;

  /// True for a clone that was made without the whole history.
  Result<bool> is_shallow() const;

  /// How to see or get the history that a revision or a day was looked for in.
  Result<Message> way_to_history() const;

  /// The file as of a commit, by the name that it has now. Errors: usage where it is not there.
  Result<std::string> file_in(std::string_view revision) const;

  /// A setting, whichever file it stands in; nothing where it is not set.
  Result<std::optional<std::string>> setting(const std::string& key) const;

  /// The value that `.gitattributes` and its kin give the file: `tasks`, `unspecified`.
  Result<std::string> attribute(const std::string& name) const;

  /// Runs git where the file lies. Errors: as run_git, and system where git ends with an error.
  Result<std::string> run(std::vector<std::string> arguments, std::string_view input = {}) const;

 private:
  Result<GitOutput> try_run(std::vector<std::string> arguments, std::string_view input = {}) const;

  std::string directory_;  ///< of the file, as named
  std::string name_;
  std::string top_;
  std::string prefix_;  ///< of the directory in the work tree: empty, or ending with `/`
};

/// Sets a setting of a repository; of the user where `repository` is null. Errors: system.
Result<void> set_setting(const Repository* repository, const std::string& key,
                         const std::string& value);

/// Removes all settings of a section such as `merge.tasks`; no error where there are none.
Result<void> remove_settings(const Repository* repository, const std::string& section);

}  // namespace tasks
