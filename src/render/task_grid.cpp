#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "render/calendar.h"
#include "render/cell.h"
#include "render/cell_look.h"
#include "tasks/base/messages/render.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

/// How columns behave where room is short: texts wrap, by their usual length.
struct Shape {
  std::string_view key;
  std::uint16_t weight;
  std::uint16_t least;
};
constexpr std::array kWrapping = {
    Shape{"task", 6, 16},  Shape{"short", 4, 16},  Shape{"progress", 4, 16},
    Shape{"group", 3, 12}, Shape{"units", 3, 12},  Shape{"deadline", 2, 12},
    Shape{"remark", 2, 8}, Shape{"contact", 2, 8}, Shape{"lead", 2, 8},
    Shape{"title", 3, 12},
};

GridColumn grid_column(std::string_view key, const FieldRow* field, Language language) {
  GridColumn column;
  column.key = field == nullptr ? key : field->key;
  column.heading = field == nullptr ? key : field->label.in(language);
  if (key == "id" || key == "percent") column.align = Align::right;
  if (field == nullptr) column.wraps = true;
  for (const Shape& shape : kWrapping) {
    if (shape.key != key) continue;
    column.wraps = true;
    column.weight = shape.weight;
    column.least = shape.least;
  }
  return column;
}

/// Where the cells of a column come from.
struct CellSource {
  std::string_view key;
  const FieldRow* field;  ///< null for a key that is no field
};

std::vector<std::string> sentences(const std::vector<Message>& messages, Language language) {
  std::vector<std::string> lines;
  lines.reserve(messages.size());
  for (const Message& message : messages) lines.push_back(format(message, language));
  return lines;
}

/// The rows of the view, which must outlive the grid, under its columns.
Grid grid_of_rows(const TaskView& view, CellStyle style, Language language, std::size_t most_held) {
  const std::span<const TaskRow> rows = view.rows;
  return grid_of(
      rows.size(), [rows](std::size_t index) { return rows[index]; }, view.columns, style, language,
      most_held);
}

/// The same of a group, which must outlive the grid, too.
Grid grid_of_group(const TaskView& view, const RowGroup& group, Language language,
                   std::size_t most_held) {
  const std::span<const TaskRow> rows = view.rows;
  const std::span<const std::uint32_t> indices = group.rows;
  Grid grid = grid_of(
      indices.size(), [rows, indices](std::size_t index) { return rows[indices[index]]; },
      view.columns, CellStyle::words, language, most_held);
  const LocalText label = group.label.value_or(messages::kNoValueGroup);
  const std::string name = group.text.empty() ? std::string(label.in(language)) : group.text;
  grid.heading = format(message(messages::kGroupHeading, name, group.rows.size()), language);
  return grid;
}

/// The grids of the view one after the other, each with its captions and footers.
void visit_grids(const TaskView& view, Language language, std::size_t most_held,
                 const std::function<void(Grid grid)>& take) {
  const bool has_calendar = view.calendar && !view.calendar->weeks.empty();
  const std::size_t calendars = has_calendar ? 1 : 0;
  const std::size_t count = calendars + std::max<std::size_t>(view.groups.size(), 1);
  const auto grid_at = [&](std::size_t i) {
    if (i < calendars) return calendar_grid(*view.calendar, language);
    if (view.groups.empty()) return grid_of_rows(view, CellStyle::words, language, most_held);
    return grid_of_group(view, view.groups[i - calendars], language, most_held);
  };
  for (std::size_t i = 0; i < count; ++i) {
    Grid grid = grid_at(i);
    if (i == 0) grid.captions = sentences(view.captions, language);
    if (i + 1 == count) grid.footers = sentences(view.footers, language);
    take(std::move(grid));
  }
}

}  // namespace

Grid grid_of(std::size_t count, const RowAt& row_at, std::span<const std::string_view> columns,
             CellStyle style, Language language, std::size_t most_held) {
  Grid grid;
  std::vector<CellSource> sources;
  grid.columns.reserve(columns.size());
  sources.reserve(columns.size());
  for (const std::string_view key : columns) {
    const FieldRow* const field = field_with_key(key);
    grid.columns.push_back(grid_column(key, field, language));
    sources.push_back({grid.columns.back().key, field});
  }
  auto make = [row_at, style, language, sources = std::move(sources)](std::size_t index,
                                                                      CellRow& cells) {
    const TaskRow row = row_at(index);
    KeyFinder members(row.task->members);
    cells.reserve(sources.size());
    for (const auto& [key, field] : sources) {
      cells.push_back({cell_text(row, key, field, members, style, language), cell_tone(row, field),
                       cell_mark(row, field), cell_share(row, field)});
    }
  };
  grid.rows = GridRows(count, std::move(make), most_held);
  return grid;
}

Grid grid_of(const TaskView& view, CellStyle style, Language language) {
  Grid grid = grid_of_rows(view, style, language, GridRows::kMostHeldCells);
  grid.captions = sentences(view.captions, language);
  grid.footers = sentences(view.footers, language);
  return grid;
}

void for_each_grid(const TaskView& view, Language language,
                   const std::function<void(Grid grid)>& take) {
  visit_grids(view, language, GridRows::kMostHeldCells, take);
}

std::vector<Grid> grids_of(const TaskView& view, Language language) {
  std::vector<Grid> grids;
  visit_grids(view, language, 0, [&grids](Grid grid) { grids.push_back(std::move(grid)); });
  return grids;
}

}  // namespace tasks
