#include "cli/sources.h"

#include <utility>

#include "cli/write.h"

namespace tasks {

Result<std::string> Sources::bytes(const std::string& path) const {
  return read_list(ListFile{path}, session_);
}

Result<Document> Sources::list_in(std::string bytes, const std::string& name) const {
  Result<Document> document = Document::read(std::move(bytes), {year_});
  if (!document) return fail(in_file(std::move(document).error(), name));
  return document;
}

Result<std::string> Sources::list_file() const {
  TASKS_TRY_ASSIGN(file, find_list(globals_, session_, false, "git"));
  return std::move(file.path);
}

Result<Repository> Sources::repository() const {
  const Result<std::string> file = list_file();
  return Repository::of_file(file ? *file : "tasks.json");
}

Result<Document> Sources::version(const std::string& word) const {
  const bool is_file =
      word == "-" || session_.files->status_at(kWorkingDirectory, word, Links::follow);
  if (is_file) {
    TASKS_TRY_ASSIGN(text, bytes(word));
    return list_in(std::move(text), word);
  }
  TASKS_TRY_ASSIGN(file, list_file());
  TASKS_TRY_ASSIGN(repository, Repository::of_file(file));
  TASKS_TRY_ASSIGN(text, repository.file_in(word));
  return list_in(std::move(text), word + ":" + repository.path_in_tree());
}

}  // namespace tasks
