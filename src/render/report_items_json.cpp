#include "render/report_items_json.h"

#include <span>

#include <fmt/format.h>

#include "render/json_writer.h"
#include "render/report_words.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

std::string texts_json(std::span<const std::string_view> texts) {
  std::string out = "[";
  for (const std::string_view text : texts) {
    out.append(out.size() > 1 ? "," : "").append(quoted_json(text));
  }
  return out + ']';
}

std::string number_json(const std::optional<double>& number) {
  return number ? fmt::format("{}", *number) : "null";
}

/// To a tenth, as the sentences say it.
std::string tenths_json(double number) {
  return fmt::format("{:.1f}", number);
}

template <class Number>
std::string count_json(const std::optional<Number>& number) {
  return number ? std::to_string(*number) : "null";
}

std::string id_json(const Task& task) {
  if (const auto number = task.id.number()) return std::to_string(*number);
  return quoted_json(task.id.text());
}

void write_name(ObjectWriter& object, const Task& task) {
  object.member("id", id_json(task));
  object.text_member("short", short_name(task));
}

/// What every task in a report has.
void write_task(ObjectWriter& object, const TaskRow& row) {
  const Task& task = *row.task;
  write_name(object, task);
  object.member("lead", texts_json(task.lead));
  object.member("units", texts_json(task.units));
  object.text_member("deadline", task.deadline->text);
  object.member("next", day_json(row.standing.next));
  object.member("days_left", count_json(row.standing.days_left));
  object.text_member("status", code(task.status));
  object.text_member("state", code(row.standing.state));
  object.member("light", light_json(row.standing.light));
  object.member("percent", number_json(task.percent));
  object.member("last_progress", day_json(row.standing.last_progress));
  object.member("done_on", day_json(task.done_on));
}

std::string entry_json(const ProgressEntry& entry) {
  std::string out;
  ObjectWriter object(out);
  object.member("date", day_json(entry.date));
  object.text_member("unit", entry.unit);
  object.text_member("text", entry.text);
  object.close();
  return out;
}

}  // namespace

std::string task_json(const TaskRow& row) {
  std::string out;
  ObjectWriter object(out);
  write_task(object, row);
  object.close();
  return out;
}

std::string finished_json(const Finished& finished) {
  const Task& task = *finished.row->task;
  std::string out;
  ObjectWriter object(out);
  write_task(object, *finished.row);
  object.member("on", day_json(finished.day));
  object.member("whole_task", finished.whole_task ? "true" : "false");
  object.member("milestone", finished.milestone
                                 ? quoted_json(task.deadline->milestones[*finished.milestone].text)
                                 : "null");
  object.member("days_late", count_json(finished.days_late));
  object.close();
  return out;
}

std::string change_json(const Reported& change) {
  std::string out;
  ObjectWriter object(out);
  object.member("date", day_json(change.entry->date));
  write_name(object, *change.row->task);
  object.text_member("unit", change.entry->unit);
  object.text_member("text", change.entry->text);
  object.close();
  return out;
}

std::string reports_json(const UnitReports& reports) {
  std::string entries = "[";
  for (const Reported& reported : reports.entries) {
    entries.append(entries.size() > 1 ? "," : "").append(change_json(reported));
  }
  std::string out;
  ObjectWriter object(out);
  object.text_member("unit", reports.unit);
  object.member("entries", entries + ']');
  object.close();
  return out;
}

std::string overdue_json(const TaskRow* row) {
  std::string out;
  ObjectWriter object(out);
  write_task(object, *row);
  object.number_member("days_late", -row->standing.days_left.value_or(0));
  object.close();
  return out;
}

std::string slow_json(const SlowTask& slow) {
  std::string out;
  ObjectWriter object(out);
  write_task(object, *slow.row);
  object.member("elapsed", tenths_json(slow.elapsed));
  object.member("behind", tenths_json(slow.behind));
  object.close();
  return out;
}

std::string due_json(const TaskRow& row) {
  std::string out;
  ObjectWriter object(out);
  write_task(object, row);
  object.member("due", day_json(row.due));
  object.member("due_in", row.due ? std::to_string(row.due_in) : "null");
  object.close();
  return out;
}

std::string ongoing_json(const TaskRow& row, Date last) {
  std::optional<int> silent;
  if (const auto day = row.standing.last_progress) silent = static_cast<int>((last - *day).count());
  std::string out;
  ObjectWriter object(out);
  write_task(object, row);
  object.member("days_silent", count_json(silent));
  object.close();
  return out;
}

std::string silent_json(const SilentUnit& unit) {
  std::string out;
  ObjectWriter object(out);
  object.text_member("unit", unit.unit);
  object.number_member("tasks", unit.tasks);
  object.member("last_report", day_json(unit.last_report));
  object.close();
  return out;
}

std::string form_json(const TaskRow& row) {
  const Task& task = *row.task;
  std::string progress = "[";
  for (const ProgressEntry& entry : task.progress) {
    progress.append(progress.size() > 1 ? "," : "").append(entry_json(entry));
  }
  std::string out;
  ObjectWriter object(out);
  object.member("id", id_json(task));
  object.member("group", texts_json(task.group));
  object.text_member("task", task.task);
  object.member("lead", texts_json(task.lead));
  object.member("units", texts_json(task.units));
  object.text_member("deadline", task.deadline->text);
  object.member("progress", progress + ']');
  object.text_member("contact", task.contact);
  object.text_member("remark", task.remark);
  object.close();
  return out;
}

std::string group_json(const GroupRow& group) {
  std::string out;
  ObjectWriter object(out);
  object.text_member("name", group.name);
  object.number_member("tasks", group.tasks);
  object.counts("by_status", kStatuses, [&group](ObjectWriter& counts, std::size_t i) {
    counts.number_member(code(static_cast<Status>(i)), group.by_status.at(i));
  });
  object.counts("by_light", kLightCounts, [&group](ObjectWriter& counts, std::size_t i) {
    counts.number_member(light_code(i), group.by_light.at(i));
  });
  object.number_member("overdue", group.overdue);
  object.number_member("slow", group.slow);
  object.number_member("reports", group.reports);
  object.member("last_report", day_json(group.last_report));
  object.close();
  return out;
}

}  // namespace tasks
