#include "cli/argument_kinds.h"
#include "cli/command.h"
#include "tasks/base/messages/help.h"

namespace tasks {
namespace {

class Check final : public InspectingCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(files_, argument_kinds::kFile, messages::kHelpFilesToCheck, 0);
    binder.flag("--strict", strict_, messages::kHelpStrict);
  }

  std::vector<std::string> files() const override { return files_; }

  Answer run(const std::vector<InspectedFile>& files, const Inputs& inputs) const override {
    CheckReport report;
    for (const InspectedFile& file : files) report.files.push_back(check_file(file, inputs));
    const bool failed = report.count(Severity::error) > 0 || report.count(Severity::warning) > 0 ||
                        (strict_ && report.count(Severity::information) > 0);
    return Answer{std::move(report), failed ? static_cast<int>(ErrorKind::answer_is_no) : 0};
  }

 private:
  static FileCheck check_file(const InspectedFile& file, const Inputs& inputs) {
    if (!file.content) return unreadable_file(file.path, file.content.error());
    const Inspection& read = *file.content;
    Findings findings = read.findings();
    findings.add_all(check_list({read.bytes(), read.list(), read.unnumbered()}, inputs.today));
    return place_findings(file.path, read.bytes(), findings);
  }

  std::vector<std::string> files_;
  bool strict_ = false;
};

}  // namespace

AnyCommand make_check() {
  return std::unique_ptr<InspectingCommand>(std::make_unique<Check>());
}

}  // namespace tasks
