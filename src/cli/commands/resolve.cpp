#include "cli/resolve.h"

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/resolve.h"
#include "tasks/base/text.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

class Resolve final : public SourcesCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(ids_, argument_kinds::kIds, messages::kHelpResolveIds, 0);
    binder.option("--field", field_, argument_kinds::kKey, messages::kHelpResolveField);
    binder.flag("--ours", ours_, messages::kHelpOurs);
    binder.flag("--theirs", theirs_, messages::kHelpTheirs);
    binder.option("--set", set_, argument_kinds::kAssignment, messages::kHelpResolveSet);
  }

  bool changes_lists() const override { return ours_ || theirs_ || !set_.empty(); }

  Result<Answer> run(const Sources& sources, const Inputs& inputs) const override {
    TASKS_TRY_ASSIGN(decision, decided());
    TASKS_TRY_ASSIGN(path, sources.list_file());
    if (decision.is_empty()) return told(sources, path, inputs);
    const ChangeContext context{inputs.today, read_value, inputs.language, {}};
    TASKS_TRY_ASSIGN(left, resolve_conflicts(sources, path, decision, context));
    Answer answer{PlainText{{}}};
    answer.lines =
        left.lines +
        format(left.count == 0 ? message(messages::kAllResolved, path, shell_word(path))
                               : message(messages::kConflictsLeft, path, left.count, left.where),
               inputs.language) +
        '\n';
    if (left.count > 0) answer.exit_code = static_cast<int>(ErrorKind::conflict);
    return answer;
  }

 private:
  Result<Decision> decided() const {
    if (ours_ && theirs_) return fail(conflicting_options("--ours", "--theirs"));
    if (!set_.empty() && ids_.empty()) {
      return fail(Error{ErrorKind::usage, message(messages::kSetNeedsId)});
    }
    Decision decision;
    decision.ids = ids_;
    if (ours_) decision.side = Decision::Side::ours;
    if (theirs_) decision.side = Decision::Side::theirs;
    if (field_) decision.key = key_meant(*field_);
    for (const std::string& text : set_) {
      TASKS_TRY_ASSIGN(value, parse_assignment(text));
      decision.values.push_back(std::move(value));
    }
    return decision;
  }

  static Result<Answer> told(const Sources& sources, const std::string& path,
                             const Inputs& inputs) {
    TASKS_TRY_ASSIGN(found, conflicts_in(sources, path));
    const Undecided& left = found.left;
    const bool has_markers = found.ours != nullptr;
    const Message heading =
        left.count > 0
            ? message(messages::kConflictCount, path, left.count, left.where)
            : message(has_markers ? messages::kOnlyMarkersLeft : messages::kNoConflicts, path);
    const auto sentence = [&](const Message& text) { return format(text, inputs.language) + '\n'; };
    Answer answer{ConflictList{path, format(heading, inputs.language), std::move(found.conflicts),
                               std::move(found.ours), std::move(found.theirs)}};
    if (left.count == 0) {
      answer.lines = sentence(heading);
      if (!has_markers) return answer;
      answer.lines += sentence(message(messages::kRemoveMarkers));
      answer.exit_code = static_cast<int>(ErrorKind::conflict);
      return answer;
    }
    answer.lines = sentence(message(messages::kResolveExample, left.example));
    if (const auto repository = sources.history()) {
      if (left.is_by_lines)
        answer.lines += sentence(message(messages::kMergeAgain, shell_word(path)));
      // Then git's sides are the other way round than people think of them.
      const bool is_rebase = repository->commit("REBASE_HEAD").has_value();
      if (is_rebase) answer.lines += sentence(message(messages::kDuringRebase));
    }
    answer.exit_code = static_cast<int>(ErrorKind::conflict);
    return answer;
  }

  std::vector<std::string> ids_;
  std::optional<std::string> field_;
  bool ours_ = false;
  bool theirs_ = false;
  std::vector<std::string> set_;
};

}  // namespace

AnyCommand make_resolve() {
  return std::unique_ptr<SourcesCommand>(std::make_unique<Resolve>());
}

}  // namespace tasks
