#include <utility>

#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "tasks/base/messages/help.h"

namespace tasks {
namespace {

class Fmt final : public RewritingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(files_, argument_kinds::kFile, messages::kHelpFilesToLayOut, 0);
    binder.flag("--check", check_, messages::kHelpFmtCheck);
  }

  std::vector<std::string> files() const override { return files_; }
  bool only_compares() const override { return check_; }

  Result<std::string> rewrite(Document list) const override {
    return std::move(list).in_canonical_layout();
  }

 private:
  std::vector<std::string> files_;
  bool check_ = false;
};

}  // namespace

AnyCommand make_fmt() {
  return std::unique_ptr<RewritingCommand>(std::make_unique<Fmt>());
}

}  // namespace tasks
