#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/sources.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/difference.h"
#include "tasks/change/difference.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

class Diff final : public SourcesCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(versions_, {messages::kVersionsValue, Offer::files}, messages::kHelpVersions, 0);
    binder.flag("--stat", only_counts_, messages::kHelpStat);
    binder.flag("--exit-code", tells_by_code_, messages::kHelpExitCode);
  }

  Result<Answer> run(const Sources& sources, const Inputs&) const override {
    if (versions_.size() > 2) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, versions_[2])});
    }
    ListChanges changes;
    constexpr const char* kLastCommit = "HEAD";
    changes.before_name = versions_.empty() ? kLastCommit : versions_[0];
    changes.only_counts = only_counts_;
    if (versions_.size() == 2) {
      changes.after_name = versions_[1];
    } else {
      TASKS_TRY_ASSIGN(file, sources.list_file());
      changes.after_name = file;
    }
    TASKS_TRY_ASSIGN(
        before, versions_.empty() ? sources.revision(kLastCommit) : sources.version(versions_[0]));
    TASKS_TRY_ASSIGN(after, sources.version(changes.after_name));
    changes.before = std::make_shared<const Document>(std::move(before));
    changes.after = std::make_shared<const Document>(std::move(after));
    changes.difference = compare(changes.before->list(), changes.after->list(), one_spelling);
    const bool is_no = tells_by_code_ && !changes.difference.is_empty();
    return Answer{std::move(changes), is_no ? static_cast<int>(ErrorKind::answer_is_no) : 0};
  }

 private:
  std::vector<std::string> versions_;
  bool only_counts_ = false;
  bool tells_by_code_ = false;
};

}  // namespace

AnyCommand make_diff() {
  return std::unique_ptr<SourcesCommand>(std::make_unique<Diff>());
}

}  // namespace tasks
