#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "cli/merge_files.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"

namespace tasks {
namespace {

class MergeCommand final : public SourcesCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(files_, argument_kinds::kThreeFiles, messages::kHelpMergeFiles, 3);
  }

  bool makes_a_list() const override { return true; }

  Result<Answer> run(const Sources& sources, const Inputs& inputs) const override {
    if (files_.size() > 3) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, files_[3])});
    }
    TASKS_TRY_ASSIGN(merged,
                     merge_files(sources, {files_[0], files_[1], files_[2]}, {}, inputs.language));
    Answer answer{PlainText{std::move(merged.bytes)}};
    answer.lines = std::move(merged.lines);
    if (merged.has_conflicts) answer.exit_code = static_cast<int>(ErrorKind::conflict);
    return answer;
  }

 private:
  std::vector<std::string> files_;
};

}  // namespace

AnyCommand make_merge() {
  return std::unique_ptr<SourcesCommand>(std::make_unique<MergeCommand>());
}

}  // namespace tasks
