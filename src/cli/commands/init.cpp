#include "cli/argument_kinds.h"
#include "cli/list_options.h"
#include "tasks/base/messages/help.h"

namespace tasks {
namespace {

class Init final : public CreatingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(files_, argument_kinds::kFile, messages::kHelpNewFile, 0);
    list_.declare(binder, true);
  }

  std::vector<std::string> files() const override { return files_; }

  Result<Keys> run(const Inputs& inputs) const override {
    return keys_of_new_list(list_.assignments(inputs));
  }

 private:
  std::vector<std::string> files_;
  ListOptions list_;
};

}  // namespace

AnyCommand make_init() {
  return std::unique_ptr<CreatingCommand>(std::make_unique<Init>());
}

}  // namespace tasks
