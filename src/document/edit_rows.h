#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/container.h"
#include "document/layout.h"
#include "document/span_tree.h"
#include "document/splice.h"
#include "tasks/base/text_table.h"
#include "tasks/model/edit.h"

namespace tasks {

/// The id of a task, as printed.
std::string_view id_text(const SpanTree& tree, const Node& task);

/// Adds, inserts and removes tasks in the array of tasks; all others keep their bytes and the
/// blanks around them.
class RowEditor {
 public:
  /// REQUIRES: `tree` is a list, and lives as long.
  explicit RowEditor(const SpanTree& tree);

  /// Learns where each task stands, before the first edit; needed where one inserts or removes.
  void find_tasks();

  /// REQUIRES: the edit adds, inserts or removes a task, lives as long as this, and the ids it
  /// speaks of are there.
  void apply(const Edit& edit);

  /// The changes as splices of the tree's bytes.
  std::vector<ByteSplice> splices() const;

  /// A new task as it would stand here.
  std::string encoded(const InsertTask& insert) const;

  std::string_view first_before() const { return first_before_; }
  std::string_view next_before() const { return next_before_; }
  std::string_view tail() const { return tail_; }

 private:
  void insert(Container::Place at, const TaskId& id, std::string_view text);
  std::string encoded(const AddTask& add) const;

  const SpanTree& tree_;
  Span array_;
  Layout layout_;
  Container rows_;
  ViewMap<Container::Place> by_id_;
  bool finds_tasks_ = false;
  std::string first_before_;  ///< blanks before the first task
  std::string next_before_;   ///< and before those that follow
  std::string tail_;          ///< blanks before the closing bracket
};

}  // namespace tasks
