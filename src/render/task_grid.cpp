#include <array>
#include <span>

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
Grid grid_of_rows(const TaskView& view, CellStyle style, Language language) {
  const std::span<const TaskRow> rows = view.rows;
  return grid_of(
      rows.size(), [rows](std::size_t index) { return rows[index]; }, view.columns, style,
      language);
}

/// The same of a group, which must outlive the grid, too.
Grid grid_of_group(const TaskView& view, const RowGroup& group, Language language) {
  const std::span<const TaskRow> rows = view.rows;
  const std::span<const std::uint32_t> indices = group.rows;
  return grid_of(
      indices.size(), [rows, indices](std::size_t index) { return rows[indices[index]]; },
      view.columns, CellStyle::words, language);
}

}  // namespace

Grid grid_of(std::size_t count, const RowAt& row_at, std::span<const std::string_view> columns,
             CellStyle style, Language language) {
  Grid grid;
  std::vector<CellSource> sources;
  grid.columns.reserve(columns.size());
  sources.reserve(columns.size());
  for (const std::string_view key : columns) {
    const FieldRow* const field = field_with_key(key);
    grid.columns.push_back(grid_column(key, field, language));
    sources.push_back({grid.columns.back().key, field});
  }
  grid.rows = GridRows(count, [row_at, style, language, sources = std::move(sources)](
                                  std::size_t index, CellRow& cells) {
    const TaskRow row = row_at(index);
    KeyFinder members(row.task->members);
    cells.reserve(sources.size());
    for (const auto& [key, field] : sources) {
      cells.push_back({cell_text(row, key, field, members, style, language), cell_tone(row, field),
                       cell_mark(row, field), cell_share(row, field)});
    }
  });
  return grid;
}

Grid grid_of(const TaskView& view, CellStyle style, Language language) {
  Grid grid = grid_of_rows(view, style, language);
  grid.captions = sentences(view.captions, language);
  grid.footers = sentences(view.footers, language);
  return grid;
}

std::vector<Grid> grids_of(const TaskView& view, Language language) {
  std::vector<Grid> grids;
  if (view.calendar && !view.calendar->weeks.empty()) {
    grids.push_back(calendar_grid(*view.calendar, language));
  }
  for (const RowGroup& group : view.groups) {
    Grid& grid = grids.emplace_back(grid_of_group(view, group, language));
    const LocalText label = group.label.value_or(messages::kNoValueGroup);
    const std::string name = group.text.empty() ? std::string(label.in(language)) : group.text;
    grid.heading = format(message(messages::kGroupHeading, name, group.rows.size()), language);
  }
  if (view.groups.empty()) {
    grids.push_back(grid_of_rows(view, CellStyle::words, language));
  }
  grids.front().captions = sentences(view.captions, language);
  grids.back().footers = sentences(view.footers, language);
  return grids;
}

}  // namespace tasks
