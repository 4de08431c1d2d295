#include "cli/field_options.h"

#include <algorithm>

#include "cli/argument_kinds.h"
#include "tasks/base/messages/cli.h"

namespace tasks {

const std::vector<FieldOptions::Option>& FieldOptions::options() {
  using O = FieldOptions;
  static const std::vector<Option> all = {
      {"--status", "status", argument_kinds::kStatus, messages::kHelpStatus, &O::status_},
      {"--deadline", "deadline", messages::kTextValue, messages::kHelpDeadline, &O::deadline_},
      {"--title", "title", messages::kTextValue, messages::kHelpTitle, &O::title_},
      {"--task", "task", messages::kTextValue, messages::kHelpTask, &O::task_},
      {"--lead", "lead", argument_kinds::kUnits, messages::kHelpLead, &O::lead_},
      {"--units", "units", argument_kinds::kUnits, messages::kHelpUnits, &O::units_},
      {"--group", "group", messages::kTextValue, messages::kHelpGroup, &O::group_},
      {"--percent", "percent", messages::kPercentValue, messages::kHelpPercent, &O::percent_},
      {"--contact", "contact", messages::kTextValue, messages::kHelpContact, &O::contact_},
      {"--remark", "remark", messages::kTextValue, messages::kHelpRemark, &O::remark_},
  };
  return all;
}

void FieldOptions::declare(Binder& binder) {
  for (const Option& option : options()) {
    binder.option(option.name, this->*option.member, option.value, option.help);
  }
  binder.option("--set", set_, argument_kinds::kAssignment, messages::kHelpSet);
}

void FieldOptions::declare_unset(Binder& binder) {
  binder.option("--unset", unset_, argument_kinds::kKey, messages::kHelpUnset);
}

bool FieldOptions::is_empty() const {
  const auto is_given = [this](const Option& option) { return (this->*option.member).has_value(); };
  return set_.empty() && unset_.empty() &&
         std::none_of(options().begin(), options().end(), is_given);
}

Result<std::vector<Assignment>> FieldOptions::assignments() const {
  std::vector<Assignment> all;
  for (const Option& option : options()) {
    const std::optional<std::string>& value = this->*option.member;
    if (value) all.push_back({Assignment::Action::set, std::string(option.key), *value});
  }
  for (const std::string& text : set_) {
    TASKS_TRY_ASSIGN(assignment, parse_assignment(text));
    all.push_back(std::move(assignment));
  }
  for (const std::string& key : unset_) all.push_back({Assignment::Action::unset, key, {}});
  return all;
}

}  // namespace tasks
