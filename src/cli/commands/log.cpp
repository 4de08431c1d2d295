#include <map>
#include <memory>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/sources.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/difference.h"
#include "tasks/document/values.h"
#include "tasks/git/history.h"
#include "tasks/model/field.h"
#include "tasks/query/ids.h"

namespace tasks {
namespace {

/// Every version of the list once, by the name of its blob; null where it is no list. A file that
/// is not there yet is an empty list.
class Versions {
 public:
  Versions(const Sources& sources, const Repository& repository)
      : sources_(sources), repository_(repository) {}

  Result<void> read(const std::vector<FileChange>& changes) {
    std::vector<std::string> names;
    for (const FileChange& change : changes) {
      for (const std::string& name : {change.before, change.after}) {
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

  Result<Answer> run(const Sources& sources, const Inputs&) const override {
    TASKS_TRY_ASSIGN(since, first_day());
    TASKS_TRY_ASSIGN(file, sources.list_file());
    TASKS_TRY_ASSIGN(repository, Repository::of_file(file));
    TASKS_TRY_ASSIGN(changes, history_of(repository, since));
    Versions versions(sources, repository);
    TASKS_TRY(versions.read(changes));
    History history;
    for (const FileChange& change : changes) {
      HistoryEntry entry{change.commit, change.author, change.day, change.subject};
      const auto before = versions.list(change.before);
      const auto after = versions.list(change.after);
      entry.is_readable = before != nullptr && after != nullptr;
      if (entry.is_readable)
        entry.difference = wanted(compare(before->list(), after->list(), one_spelling));
      if (entry.is_readable && entry.difference.is_empty()) continue;
      history.entries.push_back(std::move(entry));
      history.lists.insert(history.lists.end(), {before, after});
    }
    return Answer{std::move(history)};
  }

 private:
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
        for (const Task* task : *tasks) ids.push_back(task->id.text());
      }
    }
    return ids;
  }

  ListDifference wanted(ListDifference difference) const {
    if (!ids_.empty()) {
      const std::vector<std::string> ids = named(*difference.before, *difference.after);
      difference = of_tasks(std::move(difference), ids);
    }
    if (field_) {
      const FieldRow* row = find_field(*field_);
      difference = of_key(std::move(difference), row == nullptr ? *field_ : row->key);
    }
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
