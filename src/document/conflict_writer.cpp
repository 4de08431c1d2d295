#include "document/conflict_writer.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "document/conflict_block.h"
#include "document/decode.h"
#include "document/edit_object.h"
#include "document/edit_rows.h"
#include "document/layout.h"

namespace tasks {
namespace {

using Conflicts = std::vector<const Conflict*>;

/// Conflicts that cannot be chosen apart from each other.
struct Group {
  Conflicts conflicts;
  ConflictBlock block;
};

Conflicts united(Conflicts a, const Conflicts& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// Unites groups that touch until none do.
template <class Unite>
std::vector<Group> apart(std::vector<Group> groups, const Unite& unite) {
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
    return std::pair(a.block.lines.begin, a.block.lines.end) <
           std::pair(b.block.lines.begin, b.block.lines.end);
  });
  std::vector<Group> result;
  for (Group& group : groups) {
    while (!result.empty() && touch(result.back().block, group.block)) {
      group = unite(result.back(), group);
      result.pop_back();
    }
    result.push_back(std::move(group));
  }
  return result;
}

/// Blocks of keys of one object, a task or the list itself.
class KeyBlocks {
 public:
  KeyBlocks(const SpanTree& tree, const Node& object, const Layout& layout,
            ObjectEditor::PlaceOfKey place_of_key)
      : tree_(tree), object_(object), layout_(layout), place_of_key_(place_of_key) {}

  Result<std::vector<Group>> groups(const Conflicts& conflicts) const {
    std::vector<Group> singles;
    for (const Conflict* conflict : conflicts) {
      TASKS_TRY_ASSIGN(block, block_of({conflict}));
      singles.push_back({{conflict}, std::move(block)});
    }
    return apart(std::move(singles), [this](const Group& a, const Group& b) {
      Conflicts both = united(a.conflicts, b.conflicts);
      // An edit that could be made alone can be made with others of its object.
      ConflictBlock block = *block_of(both);
      return Group{std::move(both), std::move(block)};
    });
  }

 private:
  Result<ConflictBlock> block_of(const Conflicts& conflicts) const {
    ObjectEditor editor(tree_, object_, layout_, place_of_key_);
    for (const Conflict* conflict : conflicts) TASKS_TRY(editor.apply(conflict->theirs));
    return block_around(
        tree_.bytes(), {difference_between(tree_.raw(object_), editor.text(), object_.span.begin)});
  }

  const SpanTree& tree_;
  Node object_;
  const Layout& layout_;
  ObjectEditor::PlaceOfKey place_of_key_;
};

/// Blocks of whole tasks.
class RowBlocks {
 public:
  explicit RowBlocks(const SpanTree& tree) : tree_(tree), editor_(tree), tasks_(*tasks_of(tree)) {
    for (const Node& task : tree.children(tasks_)) {
      index_.emplace(id_text(tree, task), rows_.size());
      rows_.push_back(task.span);
    }
  }

  /// Neighbours are one group: the commas between them belong to both.
  std::vector<Group> groups(Conflicts conflicts) const {
    std::stable_sort(conflicts.begin(), conflicts.end(), [this](const auto* a, const auto* b) {
      const Range range_a = range_of({a});
      const Range range_b = range_of({b});
      return std::pair(range_a.first, range_a.past) < std::pair(range_b.first, range_b.past);
    });
    std::vector<Conflicts> neighbours;
    std::size_t past = 0;
    for (const Conflict* conflict : conflicts) {
      const Range range = range_of({conflict});
      if (neighbours.empty() || range.first > past) neighbours.emplace_back();
      neighbours.back().push_back(conflict);
      past = range.past;
    }
    std::vector<Group> groups;
    for (Conflicts& group : neighbours) {
      ConflictBlock block = block_of(group);
      groups.push_back({std::move(group), std::move(block)});
    }
    return groups;
  }

 private:
  /// Rows of OURS from `first` to before `past`, and what THEIRS has there instead.
  struct Range {
    std::size_t first;
    std::size_t past;
    std::map<std::size_t, std::string> replaced;               ///< empty text: removed
    std::map<std::size_t, std::vector<std::string>> inserted;  ///< before the row with this index
  };

  Range range_of(const Conflicts& conflicts) const {
    Range range{rows_.size(), 0, {}, {}};
    const auto include = [&range](std::size_t first, std::size_t past) {
      range.first = std::min(range.first, first);
      range.past = std::max(range.past, past);
    };
    for (const Conflict* conflict : conflicts) {
      const auto row = index_.find(conflict->task->text());
      const auto* insert = std::get_if<InsertTask>(&conflict->theirs);
      if (row != index_.end()) {
        range.replaced[row->second] = insert == nullptr ? std::string{} : editor_.encoded(*insert);
        include(row->second, row->second + 1);
      } else {
        const std::size_t gap = insert->after ? index_.at(insert->after->text()) + 1 : 0;
        range.inserted[gap].push_back(editor_.encoded(*insert));
        include(gap, gap);
      }
    }
    return range;
  }

  std::string row_text(const Range& range, std::size_t row) const {
    const auto replaced = range.replaced.find(row);
    return replaced == range.replaced.end() ? std::string(tree_.raw(rows_[row])) : replaced->second;
  }

  std::vector<std::string> rows_of_theirs(const Range& range) const {
    std::vector<std::string> rows;
    for (std::size_t row = range.first; row <= range.past; ++row) {
      if (const auto inserted = range.inserted.find(row); inserted != range.inserted.end()) {
        rows.insert(rows.end(), inserted->second.begin(), inserted->second.end());
      }
      if (row == range.past) break;
      if (std::string text = row_text(range, row); !text.empty()) rows.push_back(std::move(text));
    }
    return rows;
  }

  /// With the comma before each task; at the front, where there is none, with the one behind.
  ConflictBlock block_of(const Conflicts& conflicts) const {
    const Range range = range_of(conflicts);
    const std::vector<std::string> rows = rows_of_theirs(range);
    const std::string next(editor_.next_before());
    Splice change;
    if (range.first > 0) {
      change.span = {rows_[range.first - 1].end, rows_[std::max(range.past, range.first) - 1].end};
      for (const std::string& row : rows) change.text.append(",").append(next).append(row);
    } else if (range.past < rows_.size()) {
      change.span = {rows_.front().begin, rows_[range.past].begin};
      for (const std::string& row : rows) change.text.append(row).append(",").append(next);
    } else {
      change.span = {tasks_.span.begin + 1, tasks_.span.end - 1};
      for (const std::string& row : rows) {
        change.text.append(change.text.empty() ? editor_.first_before() : "," + next).append(row);
      }
      if (!rows.empty()) change.text += editor_.tail();
    }
    return block_around(tree_.bytes(), {std::move(change)});
  }

  const SpanTree& tree_;
  RowEditor editor_;
  Node tasks_;
  std::vector<Span> rows_;
  std::unordered_map<std::string, std::size_t> index_;
};

Group unite_changes(std::string_view text, const Group& a, const Group& b) {
  std::vector<Splice> changes = a.block.changes;
  changes.insert(changes.end(), b.block.changes.begin(), b.block.changes.end());
  std::sort(changes.begin(), changes.end(), [](const Splice& x, const Splice& y) {
    return std::pair(x.span.begin, x.span.end) < std::pair(y.span.begin, y.span.end);
  });
  return {united(a.conflicts, b.conflicts), block_around(text, std::move(changes))};
}

std::string marker(char sign, const MarkerStyle& style, std::string_view label,
                   std::string_view line_end) {
  std::string line(style.length, sign);
  if (!label.empty()) line.append(" ").append(label);
  return line.append(line_end);
}

/// The lines of a block with markers.
std::string marked(std::string_view bytes, const ConflictBlock& block, const MarkerStyle& style,
                   std::string_view line_end) {
  std::string text = marker('<', style, style.ours, line_end);
  const auto append_lines = [&text, line_end](std::string_view lines) {
    text.append(lines);
    if (!text.ends_with('\n')) text += line_end;
  };
  append_lines(bytes.substr(block.lines.begin, block.lines.end - block.lines.begin));
  text += marker('=', style, {}, line_end);
  append_lines(block.theirs);
  return text += marker('>', style, style.theirs, line_end);
}

}  // namespace

Result<std::vector<Splice>> mark_conflicts(const SpanTree& tree,
                                           const std::vector<Conflict>& conflicts,
                                           const MarkerStyle& style) {
  Conflicts of_list;
  Conflicts of_rows;
  std::unordered_map<std::string, Conflicts> of_tasks;
  for (const Conflict& conflict : conflicts) {
    if (!conflict.task) {
      of_list.push_back(&conflict);
    } else if (conflict.key.empty()) {
      of_rows.push_back(&conflict);
    } else {
      of_tasks[conflict.task->text()].push_back(&conflict);
    }
  }
  const Layout layout = Layout::of(tree);
  std::vector<Group> groups;
  const auto add = [&groups](std::vector<Group> more) {
    std::move(more.begin(), more.end(), std::back_inserter(groups));
  };
  if (!of_list.empty()) {
    TASKS_TRY_ASSIGN(keys, KeyBlocks(tree, tree.root(), layout, place_of_list_key).groups(of_list));
    add(std::move(keys));
  }
  if (!of_tasks.empty()) {
    for (const Node& task : tree.children(*tasks_of(tree))) {
      const auto found = of_tasks.find(id_text(tree, task));
      if (found == of_tasks.end()) continue;
      TASKS_TRY_ASSIGN(keys,
                       KeyBlocks(tree, task, layout, place_of_task_key).groups(found->second));
      add(std::move(keys));
    }
  }
  if (!of_rows.empty()) add(RowBlocks(tree).groups(of_rows));
  groups = apart(std::move(groups), [&tree](const Group& a, const Group& b) {
    return unite_changes(tree.bytes(), a, b);
  });
  std::vector<Splice> blocks;
  for (const Group& group : groups) {
    const ConflictBlock& block = group.block;
    blocks.push_back({block.lines, marked(tree.bytes(), block, style, layout.line_end)});
  }
  return blocks;
}

Result<std::string> write_conflicts(const SpanTree& tree, const std::vector<Conflict>& conflicts,
                                    const MarkerStyle& style) {
  TASKS_TRY_ASSIGN(blocks, mark_conflicts(tree, conflicts, style));
  return splice(tree.bytes(), blocks);
}

}  // namespace tasks
