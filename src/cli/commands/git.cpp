#include "tasks/base/messages/git.h"

#include "cli/command.h"
#include "cli/git_setup.h"
#include "tasks/base/messages/cli.h"

namespace tasks {
namespace {

class Git final : public SourcesCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(words_, {messages::kGitActionValue, Offer::listed}, messages::kHelpGitAction, 1);
    binder.flag("--global", for_user_, messages::kHelpGlobal);
  }

  Result<Answer> run(const Sources& sources, const Inputs& inputs) const override {
    if (words_.size() > 1) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, words_[1])});
    }
    const GitSetup setup(sources, for_user_, inputs.language);
    if (words_.front() == "status") {
      TASKS_TRY_ASSIGN(status, setup.status());
      return Answer{PlainText{status.text},
                    status.is_complete ? 0 : static_cast<int>(ErrorKind::answer_is_no)};
    }
    if (words_.front() != "install" && words_.front() != "uninstall") {
      return fail(
          Error{ErrorKind::usage, message(messages::kUnknownGitAction, words_.front())}.hint(
              message(messages::kGitAccepts, messages::kGitActions)));
    }
    TASKS_TRY_ASSIGN(text, words_.front() == "install" ? setup.install() : setup.uninstall());
    return Answer{PlainText{{}}, 0, text};
  }

 private:
  std::vector<std::string> words_;
  bool for_user_ = false;
};

}  // namespace

AnyCommand make_git() {
  return std::unique_ptr<SourcesCommand>(std::make_unique<Git>());
}

}  // namespace tasks
