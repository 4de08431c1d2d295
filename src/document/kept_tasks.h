#pragma once

#include <string_view>

#include "document/stable_store.h"
#include "tasks/model/task.h"

namespace tasks {

/// Copies tasks with all that they are views of. The copies live as long as this, wherever it is
/// moved.
class KeptTasks {
 public:
  /// `bytes` holds at least the task as it stands in the file.
  Task keep(const Task& task, std::string_view bytes);

 private:
  StableStore<char> texts_;
  StableStore<Member> members_;
};

}  // namespace tasks
