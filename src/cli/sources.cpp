#include "cli/sources.h"

#include <utility>

#include "cli/write.h"
#include "tasks/base/messages/git.h"
#include "tasks/base/text.h"

namespace tasks {

namespace {

/// What to do about a word that git does not know; what it may have been meant as comes first.
std::vector<Message> ways_out(const std::string& word, std::vector<Message> of_git) {
  const std::size_t dots = word.find("..");
  const std::size_t colon = word.find(':');
  const std::size_t rest = word.find_first_not_of('.', dots);
  if (dots != std::string::npos && dots > 0 && rest != std::string::npos) {
    return {message(messages::kTwoVersions, shell_word(word.substr(0, dots)),
                    shell_word(word.substr(rest)))};
  }
  if (colon != std::string::npos && colon > 0) {
    return {message(messages::kOnlyRevision, word.substr(0, colon))};
  }
  return of_git;
}

Error neither_file_nor_revision(const std::string& word, std::vector<Message> hints) {
  return Error{
      ErrorKind::usage, message(messages::kNeitherFileNorRevision, word), {}, std::move(hints)};
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
  files_.push_back(path);
  return read_list(ListFile{path}, session_);
}

std::optional<OpenFile> Sources::open(const std::string& path) const {
  files_.push_back(path);
  if (path == "-" || is_stream(path)) return std::nullopt;
  auto file = OpenFile::open(*session_.files, path);
  return file ? std::optional(*std::move(file)) : std::nullopt;
}

Result<Document> Sources::list_in(std::string bytes, const std::string& name) const {
  Result<Document> document = Document::read(std::move(bytes), {year_});
  if (!document) return fail(in_file(std::move(document).error(), name));
  return document;
}

Result<std::string> Sources::list_file() const {
  TASKS_TRY_ASSIGN(file, find_list(globals_, session_, false, "git"));
  files_.push_back(file.path);
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
  if (list) return list;
  std::vector<Message>& hints = list.error().hints;
  if (list.error().what == message(messages::kNoRevision, word)) {
    return fail(neither_file_nor_revision(word, ways_out(word, std::move(hints))));
  }
  if (history()) return list;
  // neither a list nor a repository here: no word is a revision, and a list would not help
  if (!list_file() && !repository()) return fail(neither_file_nor_revision(word, {}));
  hints.insert(hints.begin(), list.error().what);
  return fail(neither_file_nor_revision(word, std::move(hints)));
}

Result<Document> Sources::revision(const std::string& name) const {
  TASKS_TRY_ASSIGN(repository, history());
  TASKS_TRY_ASSIGN(text, repository.file_in(name));
  return list_in(std::move(text), name + ":" + repository.path_in_tree());
}

}  // namespace tasks
