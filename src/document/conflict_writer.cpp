#include "document/conflict_writer.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "document/apply.h"
#include "document/conflict_block.h"
#include "document/decode.h"
#include "document/edit_rows.h"
#include "document/layout.h"
#include "tasks/base/text_table.h"

namespace tasks {
namespace {

using Conflicts = std::vector<const Conflict*>;
using Splices = std::vector<ByteSplice>;

/// Adds and removes whole tasks as THEIRS does.
class RowChanges {
 public:
  explicit RowChanges(const SpanTree& tree) : editor_(tree), tasks_(*tasks_of(tree)) {
    for (const Node& task : tree.children(tasks_)) {
      index_.emplace(id_text(tree, task), rows_.size());
      rows_.push_back(task.span);
    }
  }

  /// Neighbours are one change: the commas between them belong to both.
  Splices of(const Conflicts& conflicts) const {
    std::vector<Change> changes;
    changes.reserve(conflicts.size());
    for (const Conflict* conflict : conflicts) changes.push_back(change_of(*conflict));
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
      return std::pair(a.first, a.past) < std::pair(b.first, b.past);
    });
    Splices splices;
    for (std::size_t i = 0; i < changes.size();) {
      std::size_t next = i + 1;
      while (next < changes.size() && changes[next].first <= changes[next - 1].past) ++next;
      splices.push_back(splice_of(std::span(changes).subspan(i, next - i)));
      i = next;
    }
    return splices;
  }

 private:
  /// THEIRS has `text` for the rows of OURS from `first` to before `past`; empty: nothing.
  struct Change {
    std::size_t first;
    std::size_t past;
    std::string text;
  };

  Change change_of(const Conflict& conflict) const {
    const auto row = index_.find(conflict.task->text());
    const auto* insert = std::get_if<InsertTask>(&conflict.theirs);
    std::string text = insert == nullptr ? std::string{} : editor_.encoded(*insert);
    if (row != index_.end()) return {row->second, row->second + 1, std::move(text)};
    const std::size_t gap = insert->after ? index_.at(insert->after->text()) + 1 : 0;
    return {gap, gap, std::move(text)};
  }

  /// What THEIRS has for the rows that neighbouring changes span.
  static std::vector<std::string_view> rows_of_theirs(std::span<const Change> changes) {
    std::vector<std::string_view> rows;
    for (const Change& change : changes) {
      if (!change.text.empty()) rows.push_back(change.text);
    }
    return rows;
  }

  /// With the comma before each task; at the front, where there is none, with the one behind.
  ByteSplice splice_of(std::span<const Change> changes) const {
    const std::size_t first = changes.front().first;
    const std::size_t past = changes.back().past;
    const std::vector<std::string_view> rows = rows_of_theirs(changes);
    const std::string next(editor_.next_before());
    ByteSplice splice;
    if (first > 0) {
      splice.begin = rows_[first - 1].end;
      splice.end = rows_[std::max(past, first) - 1].end;
      for (const std::string_view row : rows) splice.text.append(",").append(next).append(row);
    } else if (past < rows_.size()) {
      splice.begin = rows_.front().begin;
      splice.end = rows_[past].begin;
      for (const std::string_view row : rows) splice.text.append(row).append(",").append(next);
    } else {
      splice.begin = tasks_.span.begin + 1;
      splice.end = tasks_.span.end - 1;
      for (const std::string_view row : rows) {
        splice.text.append(splice.text.empty() ? editor_.first_before() : "," + next).append(row);
      }
      if (!rows.empty()) splice.text += editor_.tail();
    }
    return splice;
  }

  RowEditor editor_;
  Node tasks_;
  std::vector<Span> rows_;
  ViewMap<std::size_t> index_;
};

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

/// All that THEIRS changes, in order.
Result<Splices> changes_of(const SpanTree& tree, const std::vector<Conflict>& conflicts) {
  Conflicts of_rows;
  std::vector<const Edit*> of_keys;
  for (const Conflict& conflict : conflicts) {
    if (conflict.key) {
      of_keys.push_back(&conflict.theirs);
    } else {
      of_rows.push_back(&conflict);
    }
  }
  TASKS_TRY_ASSIGN(changes, splices_of_key_edits(tree, of_keys));
  if (!of_rows.empty()) {
    Splices rows = RowChanges(tree).of(of_rows);
    std::move(rows.begin(), rows.end(), std::back_inserter(changes));
  }
  const auto is_before = [](const ByteSplice& a, const ByteSplice& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  };
  if (!std::is_sorted(changes.begin(), changes.end(), is_before)) {
    std::stable_sort(changes.begin(), changes.end(), is_before);
  }
  return std::move(changes);
}

}  // namespace

Result<std::vector<ByteSplice>> mark_conflicts(const SpanTree& tree,
                                               const std::vector<Conflict>& conflicts,
                                               const MarkerStyle& style) {
  const std::string line_end = Layout::of(tree).line_end;
  TASKS_TRY_ASSIGN(changes, changes_of(tree, conflicts));
  std::vector<ByteSplice> marked_blocks;
  for (const ConflictBlock& block : conflict_blocks(tree.bytes(), changes)) {
    marked_blocks.push_back(
        {block.lines.begin, block.lines.end, marked(tree.bytes(), block, style, line_end)});
  }
  return marked_blocks;
}

Result<std::string> write_conflicts(const SpanTree& tree, const std::vector<Conflict>& conflicts,
                                    const MarkerStyle& style) {
  TASKS_TRY_ASSIGN(blocks, mark_conflicts(tree, conflicts, style));
  return spliced(tree.bytes(), blocks);
}

}  // namespace tasks
