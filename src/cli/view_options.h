#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/binder.h"
#include "tasks/base/result.h"
#include "tasks/render/task_view.h"

namespace tasks {

/// The options that say how chosen tasks are shown: --columns, --sort, --group-by, --limit.
class ViewOptions {
 public:
  void declare(Binder& binder);

  /// True where the order of all tasks decides on the order of some.
  bool depends_on_list() const { return sort_ || group_by_; }

  /// Gives the view its columns (`usual` where none are asked for), its order, its groups, and says
  /// in a footer what --limit leaves out.
  Result<void> apply(TaskView& view, std::string_view usual, const TaskList& list) const;

 private:
  Result<void> apply_limit(TaskView& view) const;
  Result<void> apply_groups(TaskView& view, const TaskList& list) const;

  std::optional<std::string> columns_;
  std::optional<std::string> sort_;
  std::optional<std::string> group_by_;
  std::optional<std::string> limit_;
};

}  // namespace tasks
