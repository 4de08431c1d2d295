#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/binder.h"
#include "tasks/base/result.h"
#include "tasks/change/assignment.h"

namespace tasks {

/// The options that give fields of a task a value.
class FieldOptions {
 public:
  void declare(Binder& binder);

  /// `--unset`: of tasks that are there already.
  void declare_unset(Binder& binder);

  bool is_empty() const;

  /// In the order of the fields, then --set and --unset as given.
  Result<std::vector<Assignment>> assignments() const;

 private:
  struct Option {
    std::string_view name;
    std::string_view key;
    ArgumentKind value;
    LocalText help;
    std::optional<std::string> FieldOptions::*member;
  };
  static const std::vector<Option>& options();

  std::optional<std::string> status_;
  std::optional<std::string> deadline_;
  std::optional<std::string> title_;
  std::optional<std::string> task_;
  std::optional<std::string> lead_;
  std::optional<std::string> units_;
  std::optional<std::string> group_;
  std::optional<std::string> percent_;
  std::optional<std::string> contact_;
  std::optional<std::string> remark_;
  std::vector<std::string> set_;
  std::vector<std::string> unset_;
};

}  // namespace tasks
