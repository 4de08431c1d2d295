#include "cli/sources.h"

#include <utility>

#include "cli/write.h"
#include "tasks/base/messages/git.h"

namespace tasks {

namespace {

/// What a word may have been meant as that is neither a file nor a revision.
Error read_as(const std::string& word, Error error) {
  const std::size_t dots = word.find("..");
  const std::size_t colon = word.find(':');
  const std::size_t rest = word.find_first_not_of('.', dots);
  if (dots != std::string::npos && dots > 0 && rest != std::string::npos) {
    error.hints = {message(messages::kTwoVersions, word.substr(0, dots), word.substr(rest))};
  } else if (colon != std::string::npos && colon > 0) {
    error.hints = {message(messages::kOnlyRevision, word.substr(0, colon))};
  }
  return error;
}

}  // namespace

Result<Repository> repository_of(const std::string& path) {
  if (path == "-") {
    return fail(Error{ErrorKind::usage, message(messages::kInputHasNoHistory)}.hint(
        message(messages::kNameTheFile)));
  }
  return Repository::of_file(path);
}

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
  return repository_of(file ? *file : "tasks.json");
}

Result<Repository> Sources::history() const {
  TASKS_TRY_ASSIGN(file, list_file());
  return repository_of(file);
}

Result<Document> Sources::version(const std::string& word) const {
  const bool is_file = word.empty() || word == "-" ||
                       session_.files->status_at(kWorkingDirectory, word, Links::follow);
  if (is_file) {
    TASKS_TRY_ASSIGN(text, bytes(word));
    return list_in(std::move(text), word);
  }
  Result<Document> list = revision(word);
  if (!list && list.error().kind == ErrorKind::usage) return fail(read_as(word, list.error()));
  return list;
}

Result<Document> Sources::revision(const std::string& name) const {
  TASKS_TRY_ASSIGN(repository, history());
  TASKS_TRY_ASSIGN(text, repository.file_in(name));
  return list_in(std::move(text), name + ":" + repository.path_in_tree());
}

}  // namespace tasks
