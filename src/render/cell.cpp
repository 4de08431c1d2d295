#include <array>
#include <span>

#include <fmt/format.h>

#include "render/calendar.h"
#include "render/day_words.h"
#include "render/entry_line.h"
#include "tasks/base/messages/render.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

std::string joined(std::span<const std::string_view> texts, std::string_view separator) {
  std::string result;
  for (const std::string_view text : texts) {
    if (!result.empty()) result += separator;
    result += text;
  }
  return result;
}

/// Groups read from outer to inner; units are joined as the printed form joins them.
std::string texts_cell(std::span<const std::string_view> texts, Field field) {
  if (field == Field::group) return joined(texts, " / ");
  return joined(texts, "、");
}

std::string days_cell(std::span<const Date> days) {
  std::string result;
  for (const Date day : days) result += (result.empty() ? "" : " ") + to_string(day);
  return result;
}

std::string percent_cell(const Task& task, CellStyle style) {
  if (!task.percent) return "";
  const Member* member = task.member(row_of(Field::percent).key);
  const std::string number =
      member == nullptr ? fmt::format("{}", *task.percent) : std::string(member->raw);
  return style == CellStyle::words ? number + "%" : number;
}

/// 每月25日前（本期尚无进展）
std::string recurrence_cell(const TaskRow& row, Language language) {
  const std::string& words = row.task->deadline->text;
  switch (row.standing.period) {
    case PeriodState::none:
      break;
    case PeriodState::silent:
      return format(message(messages::kPeriodSilent, words), language);
    case PeriodState::reported:
      return format(message(messages::kPeriodReported, words), language);
    case PeriodState::met:
      return format(message(messages::kPeriodMet, words), language);
  }
  return words;
}

/// The deadline's words; where the row stands for one of several milestones, that one's.
std::string deadline_cell(const TaskRow& row, CellStyle style, Language language) {
  const Deadline& deadline = row.task->deadline;
  if (style == CellStyle::words && row.due && deadline.every) return recurrence_cell(row, language);
  if (style == CellStyle::codes || !row.milestone || deadline.milestones.size() < 2) {
    return deadline.text;
  }
  const Milestone& milestone = deadline.milestones[*row.milestone];
  const std::string& words = milestone.text.empty() ? deadline.text : milestone.text;
  return format(
      message(messages::kMilestoneOf, words, *row.milestone + 1, deadline.milestones.size()),
      language);
}

std::string last_progress_cell(const TaskRow& row, CellStyle style, Language language) {
  if (row.standing.last_progress || style == CellStyle::codes) {
    return day_cell(row.standing.last_progress);
  }
  return std::string(messages::kNeverReported.in(language));
}

std::string days_left_cell(const TaskRow& row, CellStyle style, Language language) {
  const std::optional<int> left = row.due_in ? row.due_in : row.standing.days_left;
  if (!left) return "";
  const int days = *left;
  if (style == CellStyle::codes) return std::to_string(days);
  if (days == 0) return std::string(messages::kDueToday.in(language));
  return format(days < 0 ? message(messages::kDaysLate, -days) : message(messages::kDaysLeft, days),
                language);
}

std::string code_or_label(std::string_view code, LocalText label, CellStyle style,
                          Language language) {
  return std::string(style == CellStyle::codes ? code : label.in(language));
}

std::string light_cell(const Light& light, CellStyle style, Language language) {
  if (!light) return "";
  return std::string(style == CellStyle::codes ? code(light->colour) : light->words(language));
}

std::string known_cell(const TaskRow& row, Field field, CellStyle style, Language language) {
  const Task& task = *row.task;
  switch (field) {
    case Field::id:
      return std::string(task.id.text());
    case Field::group:
      return texts_cell(task.group, field);
    case Field::title:
      return std::string(task.title);
    case Field::task:
      return std::string(task.task);
    case Field::lead:
      return texts_cell(task.lead, field);
    case Field::units:
      return texts_cell(task.units, field);
    case Field::deadline:
      return deadline_cell(row, style, language);
    case Field::met:
      return days_cell(task.met);
    case Field::status:
      if (!task.status_is_known) return "";
      return code_or_label(code(task.status), label(task.status), style, language);
    case Field::percent:
      return percent_cell(task, style);
    case Field::progress:
      return task.progress.empty() ? "" : entry_line(task.progress.back());
    case Field::done_on:
      return day_cell(task.done_on);
    case Field::contact:
      return std::string(task.contact);
    case Field::remark:
      return std::string(task.remark);
    case Field::short_name:
      return std::string(short_name(task));
    case Field::next:
      return day_cell(row.due ? row.due : row.standing.next);
    case Field::days_left:
      return days_left_cell(row, style, language);
    case Field::state:
      return code_or_label(code(row.standing.state), label(row.standing.state), style, language);
    case Field::light:
      return light_cell(row.standing.light, style, language);
    case Field::last_progress:
      return last_progress_cell(row, style, language);
    case Field::file:
      return std::string(file_of(task));
  }
  return "";
}

Tone tone_of(State state) {
  switch (state) {
    case State::overdue:
      return Tone::alarm;
    case State::due_soon:
      return Tone::warning;
    case State::done:
      return Tone::good;
    case State::submitted:
      return Tone::notice;
    case State::cancelled:
    case State::paused:
    case State::undated:
      return Tone::faint;
    default:
      return Tone::plain;
  }
}

Tone tone_of(Status status) {
  switch (status) {
    case Status::done:
      return Tone::good;
    case Status::submitted:
      return Tone::notice;
    case Status::not_started:
    case Status::paused:
    case Status::cancelled:
      return Tone::faint;
    default:
      return Tone::plain;
  }
}

Tone tone_of(const Light& light) {
  if (!light) return Tone::plain;
  switch (light->colour) {
    case LightColour::red:
      return Tone::alarm;
    case LightColour::orange:
    case LightColour::yellow:
      return Tone::warning;
    case LightColour::blue:
      return Tone::notice;
    case LightColour::green:
      break;
  }
  return Tone::good;
}

Tone cell_tone(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr) return Tone::plain;
  switch (field->field) {
    case Field::next:
    case Field::days_left:
    case Field::state:
      return tone_of(row.standing.state);
    case Field::status:
      return tone_of(row.task->status);
    case Field::light:
      return tone_of(row.standing.light);
    default:
      return Tone::plain;
  }
}

std::string_view cell_mark(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr || field->field != Field::light || !row.standing.light) return {};
  return code(row.standing.light->colour);
}

std::optional<double> cell_share(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr || field->field != Field::percent || !row.task->percent) return {};
  return *row.task->percent / 100;
}

/// How columns behave where room is short: texts wrap, by their usual length.
struct Shape {
  std::string_view key;
  std::size_t weight;
  std::size_t least;
};
constexpr std::array kWrapping = {
    Shape{"task", 6, 16},  Shape{"short", 4, 16},  Shape{"progress", 4, 16},
    Shape{"group", 3, 12}, Shape{"units", 3, 12},  Shape{"deadline", 2, 12},
    Shape{"remark", 2, 8}, Shape{"contact", 2, 8}, Shape{"lead", 2, 8},
    Shape{"title", 3, 12},
};

GridColumn grid_column(const std::string& key, Language language) {
  GridColumn column;
  column.key = key;
  column.heading = column_heading(key, language);
  if (key == "id" || key == "percent") column.align = Align::right;
  const FieldRow* row = field_with_key(key);
  if (row == nullptr) column.wraps = true;
  for (const Shape& shape : kWrapping) {
    if (shape.key != key) continue;
    column.wraps = true;
    column.weight = shape.weight;
    column.least = shape.least;
  }
  return column;
}

std::vector<std::string> sentences(const std::vector<Message>& messages, Language language) {
  std::vector<std::string> lines;
  lines.reserve(messages.size());
  for (const Message& message : messages) lines.push_back(format(message, language));
  return lines;
}

/// `field` is the one with this key, or null.
std::string cell_text(const TaskRow& row, std::string_view key, const FieldRow* field,
                      CellStyle style, Language language) {
  if (field != nullptr) {
    std::string text = known_cell(row, field->field, style, language);
    if (!text.empty() || field->type == FieldType::derived) return text;
  }
  const Member* member = row.task->member(key);
  return member == nullptr ? "" : member_text(*member);
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

std::string member_text(const Member& member) {
  return member.raw == "[]" ? "" : member.printed();
}

std::string cell_text(const TaskRow& row, std::string_view key, CellStyle style,
                      Language language) {
  return cell_text(row, key, field_with_key(key), style, language);
}

std::string column_heading(std::string_view key, Language language) {
  const FieldRow* row = field_with_key(key);
  return std::string(row == nullptr ? key : row->label.in(language));
}

Grid grid_of(std::size_t count, const RowAt& row_at, const std::vector<std::string>& columns,
             CellStyle style, Language language) {
  Grid grid;
  std::vector<const FieldRow*> fields;
  for (const std::string& key : columns) {
    grid.columns.push_back(grid_column(key, language));
    fields.push_back(field_with_key(key));
  }
  grid.rows = GridRows(count, [=](std::size_t index, CellRow& cells) {
    const TaskRow row = row_at(index);
    cells.reserve(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
      cells.push_back({cell_text(row, columns[i], fields[i], style, language),
                       cell_tone(row, fields[i]), cell_mark(row, fields[i]),
                       cell_share(row, fields[i])});
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
