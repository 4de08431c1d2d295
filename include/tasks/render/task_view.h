#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/error.h"
#include "tasks/base/local_text.h"
#include "tasks/base/message.h"
#include "tasks/render/grid.h"
#include "tasks/report/arrange.h"
#include "tasks/report/due_calendar.h"
#include "tasks/report/standing.h"

namespace tasks {

/// Whether a cell speaks to a person (推进中, 剩余 3 天) or to a program (in_progress, 3).
enum class CellStyle { words, codes };

/// Tasks as rows under chosen columns, with what was asked and what was left out.
struct TaskView {
  std::vector<TaskRow> rows;
  /// Keys of fields, or any other key of the file; they outlive the view and its grid.
  std::vector<std::string_view> columns;
  /// For `table`, `md` and `html`: the same rows by groups; may be empty.
  std::vector<RowGroup> groups;
  std::optional<Error> no_groups = {};  ///< why there are none for these, though they were wanted
  std::vector<Message> captions;
  std::vector<Message> footers;
  std::optional<DueCalendar> calendar = {};  ///< for `table`, `md` and `html`: above the rows
};

/// The text of one cell: `key` is a field of the table of fields or any other key of the file.
/// Values of a wrong type and unknown keys are shown as the file spells them, texts without their
/// quotes.
std::string cell_text(const TaskRow& row, std::string_view key, CellStyle style, Language language);

/// The same of a key that is no field; nothing for an empty array.
std::string member_text(const Member& member);

/// The heading of a column: the label of the field, else `key` itself.
std::string_view column_heading(std::string_view key, Language language);

/// The row with this index; of a long table asked whenever its row is looked at (GridRows).
using RowAt = std::function<TaskRow(std::size_t index)>;

/// So many rows under these columns, headings in words. A column that is no field must outlive the
/// grid.
Grid grid_of(std::size_t count, const RowAt& row_at, std::span<const std::string_view> columns,
             CellStyle style, Language language, std::size_t most_held = GridRows::kMostHeldCells);

/// The view, which must outlive the grid, its headings and sentences in words.
Grid grid_of(const TaskView& view, CellStyle style, Language language);

/// Hands out the view as people read it, grid by grid: its calendar, where it has one; then one
/// grid, or where it has groups a grid each, under its heading. The captions stand above the first,
/// the footers below the last.
void for_each_grid(const TaskView& view, Language language,
                   const std::function<void(Grid grid)>& take);

/// The same, all at once; so they hold no rows, but make each when it is looked at.
std::vector<Grid> grids_of(const TaskView& view, Language language);

/// Everything known of each task, a block a task: label and value lines, progress entries below.
std::string render_details(const TaskView& view, const TextLayout& layout, Language language,
                           const Drain& drain = {});

}  // namespace tasks
