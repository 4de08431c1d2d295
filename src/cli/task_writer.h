#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"

namespace tasks {

/// A writing command that does one thing to each task that its ids name.
class TaskWriter : public WritingCommand {
 public:
  void declare(Binder& binder) final;
  std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& inputs) const final;
  Result<Change> run(const TaskList& list, const Inputs& inputs) const final;

 protected:
  virtual void declare_options(Binder&) {}
  virtual Result<void> change_task(const Task& task, const Inputs& inputs,
                                   Change& change) const = 0;

 private:
  std::vector<std::string> ids_;
};

}  // namespace tasks
