#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/query_options.h"

namespace tasks {

/// How a writing command is told which tasks to change: by ids, or by a query that a person has to
/// confirm where it would change more than one task.
class QueryWriter {
 public:
  /// The words, of which at least `least` must be there, and --yes.
  void declare(Binder& binder, std::size_t least);

  bool is_given() const { return query_.has_words(); }
  const std::string& first_word() const { return query_.words().front(); }

  /// Chooses them while a list is read; must not outlive this.
  std::unique_ptr<TaskFilter> filter(const Inputs& inputs) const;

  /// The tasks, in printed order; tells `change` whether consent is wanted, and in a note that
  /// nothing fits. Errors: as of parse_query; no_such_task where a text was searched, which may
  /// have been meant for an id, and nothing was found.
  Result<std::vector<const Task*>> tasks(const TaskList& list, const Inputs& inputs,
                                         Change& change) const;

 private:
  QueryOptions query_;
  bool yes_ = false;
};

}  // namespace tasks
