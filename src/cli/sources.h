#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/find_list.h"
#include "cli/globals.h"
#include "cli/session.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/git/repository.h"
#include "tasks/storage/store.h"

namespace tasks {

/// As Repository::of_file. Errors: usage for `-`, too.
Result<Repository> repository_of(const std::string& path);

/// Where a command finds lists beside the one at hand.
class Sources {
 public:
  Sources(const Session& session, const Globals& globals, std::optional<int> year)
      : session_(session), globals_(globals), year_(year) {}

  /// The bytes of a file; `-` is standard input.
  Result<std::string> bytes(const std::string& path) const;

  /// A file to be read part by part; nothing for a stream, and where it cannot be opened.
  std::optional<OpenFile> open(const std::string& path) const;

  /// The list in these bytes, which `name` stands for in errors.
  Result<Document> list_in(std::string bytes, const std::string& name) const;

  /// The file of the list at hand. Errors: as find_list.
  Result<std::string> list_file() const;

  /// The repository that the list at hand lies in; of `tasks.json` here where there is no list.
  /// Errors: as Repository::of_file.
  Result<Repository> repository() const;

  /// The repository that the list at hand has its history in. Errors: as find_list and
  /// Repository::of_file; usage for standard input.
  Result<Repository> history() const;

  /// A list by a word of a person: a file of that name, else the list at hand as of that revision.
  /// Errors: as reading either; usage where it is neither, which names it.
  Result<Document> version(const std::string& word) const;

  /// The list at hand as of a revision, whatever files there are. Errors: as above.
  Result<Document> revision(const std::string& name) const;

  /// All files that were read so far, or asked for the history of: --output must be none of them.
  const std::vector<std::string>& files() const { return files_; }

  FileSystem& file_system() const { return *session_.files; }
  std::optional<std::string> environment(const char* name) const {
    return session_.environment(name);
  }

 private:
  const Session& session_;
  const Globals& globals_;
  std::optional<int> year_;
  mutable std::vector<std::string> files_;
};

}  // namespace tasks
