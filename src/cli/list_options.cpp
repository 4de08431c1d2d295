#include "cli/list_options.h"

#include "cli/argument_kinds.h"
#include "tasks/base/messages/help.h"

namespace tasks {

void ListOptions::declare(Binder& binder, bool with_title) {
  if (with_title) {
    binder.option("--title", title_, messages::kTextValue, messages::kHelpListTitle);
  }
  binder.option("--notice", notice_, messages::kTextValue, messages::kHelpNotice);
  binder.option("--issuer", issuer_, argument_kinds::kUnit, messages::kHelpIssuer);
  binder.option("--issued", issued_, messages::kDayValue, messages::kHelpIssued);
}

std::string_view ListOptions::first_given() const {
  if (notice_) return "--notice";
  if (issuer_) return "--issuer";
  return issued_ ? "--issued" : "";
}

std::vector<Assignment> ListOptions::assignments(const Inputs& inputs) const {
  std::vector<Assignment> all;
  const auto add = [&all](std::string_view key, const std::optional<std::string>& value) {
    if (value) all.push_back({Assignment::Action::set, std::string(key), *value});
  };
  add("title", title_);
  add("notice", notice_);
  add("issuer", issuer_);
  add("issued", issued_);
  if (inputs.year) add("year", std::to_string(*inputs.year));
  return all;
}

}  // namespace tasks
