#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "tasks/query/ids.h"

namespace tasks {

/// Needs the tasks that words may name, whatever else is in the list.
class NamedTasks final : public TaskFilter {
 public:
  explicit NamedTasks(const std::vector<std::string>& words) : ids_(may_name(words)) {}
  Result<void> begin(const TaskList& /*keys*/) override { return {}; }
  Result<bool> needs(const Task& task) override { return ids_.holds(task.id); }

 private:
  IdSet ids_;
};

/// For a command that answers from no other tasks than those that the words may name.
std::unique_ptr<Gathering> gather_named(const ReadingCommand& command,
                                        const std::vector<std::string>& words,
                                        const Inputs& inputs);

}  // namespace tasks
