#include <algorithm>
#include <map>
#include <memory>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/sources.h"
#include "cli/values.h"
#include "tasks/base/messages/difference.h"
#include "tasks/base/messages/git.h"
#include "tasks/base/messages/help.h"
#include "tasks/change/merge.h"
#include "tasks/document/values.h"
#include "tasks/git/history.h"
#include "tasks/model/field.h"
#include "tasks/query/ids.h"

namespace tasks {
namespace {

/// Every version of the list once, by the name of its blob; null where it is no list. A file that
/// is not there yet is an empty list.
class VersionReader {
 public:
  VersionReader(const Sources& sources, const Repository& repository)
      : sources_(sources), repository_(repository) {}

  Result<void> read(const std::vector<FileChange>& changes) {
    std::vector<std::string> names;
    for (const FileChange& change : changes) {
      std::vector<std::string> wanted{change.before, change.after};
      wanted.insert(wanted.end(), change.merged.begin(), change.merged.end());
      for (const std::string& name : wanted) {
        if (!name.empty() && lists_.emplace(name, nullptr).second) names.push_back(name);
      }
    }
    TASKS_TRY_ASSIGN(blobs, read_blobs(repository_, names));
    for (std::size_t i = 0; i < names.size(); ++i) {
      Result<Document> list = sources_.list_in(std::move(blobs[i]), names[i]);
      if (list) lists_[names[i]] = std::make_shared<const Document>(*std::move(list));
    }
    Result<Document> empty = sources_.list_in(R"({"tasks": []})", {});
    if (empty) lists_[{}] = std::make_shared<const Document>(*std::move(empty));
    return {};
  }

  std::shared_ptr<const Document> list(const std::string& name) const { return lists_.at(name); }

 private:
  const Sources& sources_;
  const Repository& repository_;
  std::map<std::string, std::shared_ptr<const Document>> lists_;
};

class Log final : public SourcesCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(ids_, argument_kinds::kIds, messages::kHelpLogIds, 0);
    binder.option("--field", field_, argument_kinds::kKey, messages::kHelpLogField);
    binder.option("--since", since_, messages::kDayValue, messages::kHelpLogSince);
  }

  Result<Answer> run(const Sources& sources, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(since, first_day());
    TASKS_TRY_ASSIGN(repository, sources.history());
    TASKS_TRY_ASSIGN(changes, history_of(repository, since));
    VersionReader versions(sources, repository);
    TASKS_TRY(versions.read(changes));
    History history;
    for (const FileChange& change : changes) add(change, versions, history);
    Answer answer{std::move(history)};
    TASKS_TRY_ASSIGN(note, note_on(changes, repository));
    if (note) answer.lines = format(*note, inputs.language) + '\n';
    return answer;
  }

 private:
  /// Adds a commit, where it changed what is asked for.
  void add(const FileChange& change, const VersionReader& versions, History& history) const {
    HistoryEntry entry{change.commit, change.author, change.day, change.subject};
    std::vector<std::shared_ptr<const Document>> lists{versions.list(change.before),
                                                       versions.list(change.after)};
    for (const std::string& name : change.merged) lists.push_back(versions.list(name));
    entry.is_readable = std::find(lists.begin(), lists.end(), nullptr) == lists.end();
    if (entry.is_readable) {
      ListDifference difference = compare(lists[0]->list(), lists[1]->list(), one_spelling);
      for (std::size_t i = 2; i < lists.size(); ++i) {
        difference =
            own_changes(std::move(difference), lists[i]->list(), {one_spelling, array_elements});
      }
      entry.difference = wanted(std::move(difference));
      if (entry.difference.is_empty()) return;
    }
    history.entries.push_back(std::move(entry));
    history.lists.insert(history.lists.end(), lists.begin(), lists.end());
  }

  /// Where the list seems to begin with a commit that only ends what was fetched.
  static Result<std::optional<Message>> note_on(const std::vector<FileChange>& changes,
                                                const Repository& repository) {
    const bool has_beginning = std::any_of(
        changes.begin(), changes.end(), [](const auto& change) { return change.before.empty(); });
    if (!has_beginning) return std::nullopt;
    TASKS_TRY_ASSIGN(shallow, repository.is_shallow());
    if (!shallow) return std::nullopt;
    return message(messages::kShallowLog);
  }

  Result<std::string> first_day() const {
    if (!since_) return std::string{};
    TASKS_TRY_ASSIGN(day, day_value("--since", *since_));
    return to_string(day);
  }

  /// The ids that the words mean in either list; a word that means nothing there is of another
  /// time.
  std::vector<std::string> named(const TaskList& before, const TaskList& after) const {
    std::vector<std::string> ids = ids_;
    for (const TaskList* list : {&before, &after}) {
      for (const std::string& word : ids_) {
        const auto tasks = find_by_ids(*list, {word});
        if (!tasks) continue;
        for (const Task* task : *tasks) ids.emplace_back(task->id.text());
      }
    }
    return ids;
  }

  ListDifference wanted(ListDifference difference) const {
    if (!ids_.empty()) {
      const std::vector<std::string> ids = named(*difference.before, *difference.after);
      difference = of_tasks(std::move(difference), ids);
    }
    if (field_) difference = of_key(std::move(difference), key_meant(*field_));
    return difference;
  }

  std::vector<std::string> ids_;
  std::optional<std::string> field_;
  std::optional<std::string> since_;
};

}  // namespace

AnyCommand make_log() {
  return std::unique_ptr<SourcesCommand>(std::make_unique<Log>());
}

}  // namespace tasks
