#include "tasks/git/history.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "tasks/base/messages/git.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr char kCommitBegins = '\x01';
constexpr char kFieldEnds = '\x02';
constexpr std::string_view kNoBlob = "0000000";

/// The text up to `end`, which is taken off with it.
std::string_view take_until(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return part;
}

FileChange commit_of(std::string_view header) {
  FileChange change;
  change.commit = take_until(header, kFieldEnds);
  change.author = take_until(header, kFieldEnds);
  change.day = take_until(header, kFieldEnds);
  change.subject = header;
  return change;
}

/// `:100644 100644 OLD NEW M`; of a merge, as many colons as parents, then a mode and a name of
/// each, and of the result: `::100644 100644 100644 OLD OTHER NEW MM`.
void read_blob_names(std::string_view raw, FileChange& change) {
  const std::size_t parents = std::min(raw.find_first_not_of(':'), raw.size());
  for (std::size_t i = 0; i <= parents; ++i) take_until(raw, ' ');
  const auto take_name = [&raw] {
    const std::string_view blob = take_until(raw, ' ');
    return blob.starts_with(kNoBlob) ? std::string{} : std::string(blob);
  };
  change.before = take_name();
  for (std::size_t i = 1; i < parents; ++i) change.merged.push_back(take_name());
  change.after = take_name();
}

std::vector<FileChange> parse_log(std::string_view log) {
  std::vector<FileChange> changes;
  while (!log.empty()) {
    std::string_view token = take_until(log, '\0');
    while (token.starts_with('\n')) token.remove_prefix(1);
    if (token.starts_with(kCommitBegins)) {
      changes.push_back(commit_of(token.substr(1)));
    } else if (token.starts_with(':') && !changes.empty()) {
      read_blob_names(token, changes.back());
    }
  }
  std::erase_if(changes, [](const FileChange& change) {
    return change.before.empty() && change.after.empty();
  });
  return changes;
}

}  // namespace

Result<std::vector<FileChange>> history_of(const Repository& repository, const std::string& since) {
  TASKS_TRY(repository.commit("HEAD"));
  std::vector<std::string> arguments{"log",
                                     "--follow",
                                     "-c",
                                     "--raw",
                                     "--no-abbrev",
                                     "-z",
                                     "--no-color",
                                     "--no-ext-diff",
                                     "--no-show-signature",
                                     "--date=short",
                                     "--format=%x01%H%x02%an%x02%ad%x02%s"};
  if (!since.empty()) arguments.push_back("--since=" + since + "T00:00:00");
  arguments.insert(arguments.end(), {"HEAD", "--", ":(top,literal)" + repository.path_in_tree()});
  TASKS_TRY_ASSIGN(log, repository.run(std::move(arguments)));
  std::vector<FileChange> changes = parse_log(log);
  if (changes.empty() && since.empty()) {
    return fail(
        Error{ErrorKind::usage, message(messages::kNeverCommitted, repository.path_in_tree())}.hint(
            message(messages::kCommitFirst, shell_word(repository.path_in_tree()))));
  }
  return changes;
}

Result<std::vector<std::string>> read_blobs(const Repository& repository,
                                            const std::vector<std::string>& names) {
  std::vector<std::string> blobs;
  if (names.empty()) return blobs;
  std::string input;
  for (const std::string& name : names) input += name + '\n';
  TASKS_TRY_ASSIGN(printed, repository.run({"cat-file", "--batch"}, input));
  // NAME SP blob SP SIZE LF BYTES LF
  std::string_view rest = printed;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::string_view header = take_until(rest, '\n');
    take_until(header, ' ');
    take_until(header, ' ');
    std::size_t size = 0;
    std::from_chars(header.data(), header.data() + header.size(), size);
    blobs.emplace_back(rest.substr(0, size));
    rest.remove_prefix(std::min(size + 1, rest.size()));
  }
  return blobs;
}

Result<std::string> commit_on(const Repository& repository, const std::string& day) {
  TASKS_TRY(repository.commit("HEAD"));
  TASKS_TRY_ASSIGN(
      printed, repository.run({"rev-list", "-1", "--before=" + day + "T23:59:59", "HEAD", "--"}));
  while (printed.ends_with('\n')) printed.pop_back();
  if (printed.empty()) {
    TASKS_TRY_ASSIGN(way, repository.way_to_history());
    return fail(Error{ErrorKind::usage, message(messages::kNoCommitBy, day)}.hint(way));
  }
  return std::move(printed);
}

Result<Date> day_of(const Repository& repository, std::string_view revision) {
  TASKS_TRY_ASSIGN(commit, repository.commit(revision));
  TASKS_TRY_ASSIGN(printed, repository.run({"log", "-1", "--date=short", "--no-show-signature",
                                            "--format=%ad", commit}));
  while (printed.ends_with('\n')) printed.pop_back();
  if (const std::optional<Date> day = parse_date(printed)) return *day;
  return fail(Error{ErrorKind::system, message(messages::kGitFailed, "log", printed)});
}

}  // namespace tasks
