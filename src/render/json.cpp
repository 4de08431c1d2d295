#include "tasks/render/json.h"

#include <algorithm>
#include <string_view>

#include <nlohmann/json.hpp>

#include "render/json_writer.h"
#include "tasks/base/text.h"
#include "tasks/deadline/explain.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

bool is_list(FieldType type) {
  return type == FieldType::text_list || type == FieldType::days || type == FieldType::progress;
}

void write_derived(ObjectWriter& object, const TaskRow& row) {
  object.text_member("short", short_name(*row.task));
  object.member("next", day_json(row.standing.next));
  object.member("days_left",
                row.standing.days_left ? std::to_string(*row.standing.days_left) : "null");
  object.text_member("state", code(row.standing.state));
  object.member("light", light_json(row.standing.light));
  object.member("last_progress", day_json(row.standing.last_progress));
  const std::string_view file = file_of(*row.task);
  if (!file.empty()) object.text_member("file", file);
}

void write_milestone(std::string& out, const Milestone& milestone, const std::optional<Date>& met) {
  ObjectWriter object(out);
  object.member("from", day_json(milestone.from));
  object.member("by", day_json(milestone.by));
  object.text_member("text", milestone.text);
  object.member("met", day_json(met));
  object.close();
}

void write_milestones(std::string& out, const Deadline& deadline, std::span<const Date> met) {
  out += '[';
  for (std::size_t i = 0; i < deadline.milestones.size(); ++i) {
    if (i > 0) out += ',';
    write_milestone(out, deadline.milestones[i],
                    i < met.size() ? std::optional(met[i]) : std::nullopt);
  }
  out += ']';
}

void write_deadline(std::string& out, const Deadline& deadline, std::span<const Date> met) {
  ObjectWriter object(out);
  object.text_member("text", deadline.text);
  object.begin("milestones");
  write_milestones(out, deadline, met);
  object.member("ongoing", deadline.ongoing ? "true" : "false");
  object.member("every", deadline.every ? quoted_json(notation(*deadline.every)) : "null");
  object.member("resolved", deadline.resolved ? "true" : "false");
  object.member("reason",
                deadline.reason ? quoted_json(format(*deadline.reason, Language::en)) : "null");
  object.close();
}

void write_field(std::string& out, ObjectWriter& object, const FieldRow& field, const Task& task) {
  const Member* member = task.member(field.key);
  const bool absent = member == nullptr || member->raw == "null";
  if (field.type == FieldType::deadline) {
    object.begin(field.key);
    write_deadline(out, task.deadline, task.met);
  } else if (absent) {
    object.member(field.key, is_list(field.type) ? "[]" : "null");
  } else if (field.type == FieldType::text_list && !member->raw.starts_with('[')) {
    const bool empty = member->raw == "\"\"";
    object.raw_member(field.key, empty ? "[]" : '[' + std::string(member->raw) + ']');
  } else {
    object.raw_member(field.key, member->raw);
  }
}

void write_task(std::string& out, const TaskRow& row) {
  ObjectWriter object(out);
  for (const FieldRow& field : all_fields()) {
    if (field.type != FieldType::derived) write_field(out, object, field, *row.task);
  }
  for (const Member& member : row.task->members) {
    if (field_with_key(member.key) == nullptr) object.raw_member(member.key, member.raw);
  }
  write_derived(object, row);
  object.close();
}

/// Printable ASCII that needs no escape: keys and codes, which are most of what is quoted.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  if (is_plain(text) || (!needs_json_escapes(text) && !has_controls(text))) {
    out += '"';
    out += text;
    out += '"';
  } else {
    // What was read is UTF-8; what a user typed may not be, and must not end the program.
    out += escape_controls_in_json(
        nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  }
}

std::string quoted_json(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

std::string deadline_json(const Deadline& deadline, std::span<const Date> met) {
  std::string out;
  write_deadline(out, deadline, met);
  return out;
}

std::string light_json(const Light& light) {
  return light ? quoted_json(code(light->colour)) : "null";
}

std::string explanation_json(const std::vector<Deadline>& readings,
                             const DeadlineContext& context) {
  const auto phrase = [&context](const Deadline& reading) {
    std::string out;
    ObjectWriter object(out);
    object.member("text", quoted_json(reading.text));
    object.member("deadline", deadline_json(reading, {}));
    if (const auto counted = holidays_counted(reading, context)) {
      object.member("holidays_counted", *counted ? "true" : "false");
    }
    object.close();
    return out;
  };
  if (readings.size() == 1) return phrase(readings.front()) + '\n';
  std::string out = "{\"phrases\":[";
  for (const Deadline& reading : readings) {
    out += &reading == &readings.front() ? "\n" : ",\n";
    out += phrase(reading);
  }
  return out + "\n]}\n";
}

std::string render_json(const std::vector<TaskRow>& rows, const Drain& drain) {
  std::string out = "[";
  for (const TaskRow& row : rows) {
    out += &row == &rows.front() ? "\n" : ",\n";
    write_task(out, row);
    if (drain) drain(out);
  }
  return out + (rows.empty() ? "]\n" : "\n]\n");
}

std::string render_jsonl(const std::vector<TaskRow>& rows, const Drain& drain) {
  std::string out;
  for (const TaskRow& row : rows) {
    write_task(out, row);
    out += '\n';
    if (drain) drain(out);
  }
  return out;
}

}  // namespace tasks
