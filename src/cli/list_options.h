#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/binder.h"
#include "cli/command.h"
#include "tasks/change/assignment.h"

namespace tasks {

/// The options that give keys of the list itself a value. Its year is the common option --year.
class ListOptions {
 public:
  /// `--title` is declared here only where it is no field of a task.
  void declare(Binder& binder, bool with_title);

  /// The first option that was given, or empty.
  std::string_view first_given() const;

  /// In the order of the keys.
  std::vector<Assignment> assignments(const Inputs& inputs) const;

 private:
  std::optional<std::string> title_;
  std::optional<std::string> notice_;
  std::optional<std::string> issuer_;
  std::optional<std::string> issued_;
};

}  // namespace tasks
