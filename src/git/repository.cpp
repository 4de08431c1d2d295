#include "tasks/git/repository.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include "tasks/base/messages/git.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kMostOutput = std::size_t{4} << 30;

std::string_view without_line_end(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

/// What git said, on one line.
std::string words_of(const GitOutput& output) {
  std::string_view words = without_line_end(output.err);
  words = words.substr(0, words.find('\n'));
  if (words.starts_with("fatal: ")) words.remove_prefix(7);
  return std::string(words);
}

Error git_failed(std::string_view command, const GitOutput& output) {
  return Error{ErrorKind::system, message(messages::kGitFailed, command, words_of(output))};
}

Error no_work_tree(const std::string& path, const GitOutput& output) {
  if (output.err.find("must be run in a work tree") != std::string::npos) {
    return Error{ErrorKind::usage, message(messages::kBareRepository, path)}.hint(
        message(messages::kUseClone));
  }
  if (output.err.find("dubious ownership") != std::string::npos) {
    return Error{ErrorKind::system, message(messages::kForeignRepository, path)}.hint(
        message(messages::kTrustRepository));
  }
  return Error{ErrorKind::usage, message(messages::kNoRepository, path)}.hint(
      message(messages::kCompareFiles));
}

/// The file that a symbolic link leads to; `path` itself where it is none or leads nowhere.
std::string without_links(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real == nullptr ? path : std::string(real.get());
}

GitInput in_directory(const std::string& directory, std::vector<std::string> arguments) {
  GitInput input{{"-C", directory}};
  input.arguments.insert(input.arguments.end(), std::make_move_iterator(arguments.begin()),
                         std::make_move_iterator(arguments.end()));
  return input;
}

}  // namespace

Result<Repository> Repository::of_file(const std::string& path) {
  Repository repository;
  const std::string file = without_links(path);
  const std::size_t slash = file.rfind('/');
  repository.directory_ = slash == std::string::npos ? "." : file.substr(0, slash + 1);
  repository.name_ = slash == std::string::npos ? file : file.substr(slash + 1);
  TASKS_TRY_ASSIGN(output, repository.try_run({"rev-parse", "--show-toplevel", "--show-prefix"}));
  const std::size_t line_end = output.out.find('\n');
  if (output.exit_code != 0 || line_end == std::string::npos) {
    return fail(no_work_tree(path, output));
  }
  repository.top_ = output.out.substr(0, line_end);
  repository.prefix_ = without_line_end(std::string_view(output.out).substr(line_end + 1));
  return repository;
}

Result<std::string> Repository::commit(std::string_view revision) const {
  if (revision.empty() || revision.starts_with('-')) {
    return fail(Error{ErrorKind::usage, message(messages::kNoRevision, revision)});
  }
  TASKS_TRY_ASSIGN(output, try_run({"rev-parse", "--verify", "--quiet", "--end-of-options",
                                    std::string(revision) + "^{commit}"}));
  if (output.exit_code == 0) return std::string(without_line_end(output.out));
  if (revision == "HEAD") {
    return fail(Error{ErrorKind::usage, message(messages::kNoHistory, path_in_tree())}.hint(
        message(messages::kCommitFirst, shell_word(path_in_tree()))));
  }
  TASKS_TRY_ASSIGN(way, way_to_history());
  return fail(Error{ErrorKind::usage, message(messages::kNoRevision, revision)}.hint(way));
}

Result<bool> Repository::is_shallow() const {
  TASKS_TRY_ASSIGN(printed, run({"rev-parse", "--is-shallow-repository"}));
  return printed.starts_with("true");
}

Result<Message> Repository::way_to_history() const {
  TASKS_TRY_ASSIGN(shallow, is_shallow());
  return message(shallow ? messages::kShallowClone : messages::kSeeHistory);
}

Result<std::string> Repository::file_in(std::string_view revision) const {
  TASKS_TRY_ASSIGN(name, commit(revision));
  TASKS_TRY_ASSIGN(output, try_run({"cat-file", "blob", name + ":" + path_in_tree()}));
  if (output.exit_code == 0) return std::move(output.out);
  const Message way = revision == "HEAD"
                          ? message(messages::kCommitFirst, shell_word(path_in_tree()))
                          : message(messages::kSeeHistory);
  return fail(
      Error{ErrorKind::usage, message(messages::kNotInRevision, path_in_tree(), revision)}.hint(
          way));
}

Result<std::optional<std::string>> Repository::setting(const std::string& key) const {
  TASKS_TRY_ASSIGN(output, try_run({"config", "--get", key}));
  if (output.exit_code != 0) return std::nullopt;
  return std::string(without_line_end(output.out));
}

Result<std::string> Repository::attribute(const std::string& name) const {
  TASKS_TRY_ASSIGN(printed, run({"check-attr", "-z", name, "--", name_}));
  // PATH NUL NAME NUL VALUE NUL
  std::string_view rest = printed;
  for (int i = 0; i < 2; ++i) rest.remove_prefix(std::min(rest.find('\0') + 1, rest.size()));
  return std::string(rest.substr(0, rest.find('\0')));
}

Result<std::string> Repository::run(std::vector<std::string> arguments,
                                    std::string_view input) const {
  const std::string command = arguments.front();
  TASKS_TRY_ASSIGN(output, try_run(std::move(arguments), input));
  if (output.exit_code != 0) return fail(git_failed(command, output));
  return std::move(output.out);
}

Result<GitOutput> Repository::try_run(std::vector<std::string> arguments,
                                      std::string_view input) const {
  GitInput run = in_directory(directory_, std::move(arguments));
  run.input = input;
  run.most_output = kMostOutput;
  return run_git(run);
}

Result<void> set_setting(const Repository* repository, const std::string& key,
                         const std::string& value) {
  if (repository != nullptr) {
    TASKS_TRY(repository->run({"config", "--local", key, value}));
    return {};
  }
  TASKS_TRY_ASSIGN(output, run_git({{"config", "--global", key, value}}));
  if (output.exit_code != 0) return fail(git_failed("config", output));
  return {};
}

Result<void> remove_settings(const Repository* repository, const std::string& section) {
  // A section that is not there is an error to git, and none to us.
  if (repository != nullptr) {
    static_cast<void>(repository->run({"config", "--local", "--remove-section", section}));
    return {};
  }
  TASKS_TRY(run_git({{"config", "--global", "--remove-section", section}}));
  return {};
}

}  // namespace tasks
