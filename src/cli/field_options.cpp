#include "cli/field_options.h"

#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/values.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text_table.h"

namespace tasks {
namespace {

/// The option that a key was given by, first.
using OptionOfKey = TextMap<std::string_view>;

/// Fails where another kind of option is about the same key: which stood last is not known here.
Result<void> check_other(const OptionOfKey& given, std::string_view key, std::string_view option) {
  const auto other = given.find(key_meant(key));
  if (other == given.end() || other->second == option) return {};
  const auto of_key = [key](std::string_view name) {
    const bool is_general = name == "--set" || name == "--unset";
    return is_general ? std::string(name) + ' ' + std::string(key) : std::string(name);
  };
  return fail(conflicting_options(of_key(other->second), of_key(option)));
}

}  // namespace

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
  OptionOfKey given;
  for (const Option& option : options()) {
    const std::optional<std::string>& value = this->*option.member;
    if (!value) continue;
    given.emplace(option.key, option.name);
    all.push_back({Assignment::Action::set, std::string(option.key), *value});
  }
  for (const std::string& text : set_) {
    TASKS_TRY_ASSIGN(assignment, parse_assignment(text));
    const bool is_replaced = assignment.action == Assignment::Action::set ||
                             assignment.action == Assignment::Action::json;
    if (is_replaced) TASKS_TRY(check_other(given, assignment.key, "--set"));
    given.emplace(key_meant(assignment.key), "--set");
    all.push_back(std::move(assignment));
  }
  for (const std::string& key : unset_) {
    TASKS_TRY(check_other(given, key, "--unset"));
    all.push_back({Assignment::Action::unset, key, {}});
  }
  return all;
}

}  // namespace tasks
