#include "render/cell.h"

#include <span>

#include <fmt/format.h>

#include "render/day_words.h"
#include "render/entry_line.h"
#include "tasks/base/messages/render.h"

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
  const std::optional<int> left = row.days_left();
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

}  // namespace

std::string cell_text(const TaskRow& row, std::string_view key, const FieldRow* field,
                      KeyFinder& members, CellStyle style, Language language) {
  if (field != nullptr) {
    std::string text = known_cell(row, field->field, style, language);
    if (!text.empty() || field->type == FieldType::derived) return text;
  }
  const Member* member = members.find(key);
  return member == nullptr ? "" : member_text(*member);
}

std::string member_text(const Member& member) {
  return member.raw == "[]" ? "" : member.printed();
}

std::string cell_text(const TaskRow& row, std::string_view key, CellStyle style,
                      Language language) {
  KeyFinder members(row.task->members);
  return cell_text(row, key, field_with_key(key), members, style, language);
}

std::string_view column_heading(std::string_view key, Language language) {
  const FieldRow* row = field_with_key(key);
  return row == nullptr ? key : row->label.in(language);
}

}  // namespace tasks
