#include "tasks/render/report_json.h"

#include <span>
#include <utility>

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

std::string range_json(const DateRange& days) {
  std::string out;
  ObjectWriter object(out);
  object.member("first", day_json(days.first));
  object.member("last", day_json(days.last));
  object.close();
  return out;
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

template <class Write>
std::string counts_json(std::size_t size, Write write) {
  std::string out;
  ObjectWriter object(out);
  for (std::size_t i = 0; i < size; ++i) write(object, i);
  object.close();
  return out;
}

class ReportWriter {
 public:
  ReportWriter(const StatusReport& report, bool on_one_line, const Drain& drain)
      : report_(report), line_(on_one_line ? "" : "\n"), drain_(drain) {}

  std::string write() {
    ObjectWriter object(out_);
    write_head(object);
    write_counts(object);
    write_array(object, "finished", report_.finished, finished_json);
    write_array(object, "reported", report_.reported, reports_json);
    write_array(object, "deadline_changes", report_.deadline_changes, change_json);
    write_array(object, "overdue", report_.overdue, overdue_json);
    write_array(object, "slow", report_.slow, slow_json);
    write_array(object, "due_next", report_.due_next, due_json);
    write_array(object, "silent", report_.silent, silent_json);
    write_array(object, "ongoing", report_.ongoing, [this](const TaskRow* row) {
      return ongoing_json(*row, report_.request.period.last);
    });
    write_groups(object);
    if (report_.request.kind == ReportKind::form) {
      write_array(object, "form", report_.rows, form_json);
    }
    write_array(object, "tasks", report_.rows, task_json);
    object.close();
    return std::move(out_) + '\n';
  }

 private:
  template <class Items, class ToJson>
  void write_array(ObjectWriter& object, std::string_view key, const Items& items,
                   const ToJson& to_json) {
    object.begin(key);
    out_ += '[';
    bool is_first = true;
    for (const auto& item : items) {
      out_.append(std::exchange(is_first, false) ? "" : ",").append(line_).append(to_json(item));
      if (drain_) drain_(out_);
    }
    out_.append(items.empty() ? "" : line_).append("]");
  }

  void write_head(ObjectWriter& object) const {
    const TaskList& list = *report_.list;
    object.text_member("kind", code(report_.request.kind));
    object.text_member("title", list.title);
    object.text_member("issuer", list.issuer);
    object.member("as_of", day_json(report_.request.period.last));
    object.member("period", range_json(report_.request.period));
    object.member("next_period", range_json(report_.request.next_period));
    const Query& query = report_.request.query;
    object.member("query", query.is_empty() ? "null" : query_json(query));
    object.member("listed", std::to_string(report_.list->tasks.size()));
  }

  void write_counts(ObjectWriter& object) const {
    std::size_t whole = 0;
    for (const Finished& finished : report_.finished) whole += finished.whole_task ? 1 : 0;
    object.member("total", std::to_string(report_.rows.size()));
    object.member("by_status", by_status_json());
    object.member("by_state", by_state_json());
    object.member("by_light", by_light_json());
    std::string out;
    ObjectWriter counts(out);
    counts.member("finished_tasks", std::to_string(whole));
    counts.member("finished_milestones", std::to_string(report_.finished.size() - whole));
    counts.member("reports", std::to_string(report_.entries()));
    counts.member("reporting_units", std::to_string(report_.reported.size()));
    counts.member("silent_units", std::to_string(report_.silent.size()));
    counts.member("overdue", std::to_string(report_.overdue.size()));
    counts.member("slow", std::to_string(report_.slow.size()));
    counts.member("due_next", std::to_string(report_.due_next.size()));
    counts.member("done_later", std::to_string(report_.done_later));
    counts.member("done_undated", std::to_string(report_.done_undated));
    counts.close();
    object.member("counts", out);
  }

  static std::string share_object(const Count& count, std::string_view name = {}) {
    std::string out;
    ObjectWriter object(out);
    if (!name.empty()) object.text_member("name", name);
    object.member("count", std::to_string(count.count));
    object.member("share", share_words(count.share));
    object.close();
    return out;
  }

  std::string by_status_json() const {
    return counts_json(kStatuses, [this](ObjectWriter& object, std::size_t i) {
      object.member(code(static_cast<Status>(i)), share_object(report_.tally.by_status.at(i)));
    });
  }

  std::string by_state_json() const {
    return counts_json(kStates, [this](ObjectWriter& object, std::size_t i) {
      object.member(code(static_cast<State>(i)), share_object(report_.tally.by_state.at(i)));
    });
  }

  std::string by_light_json() const {
    return counts_json(kLightCounts, [this](ObjectWriter& object, std::size_t i) {
      const std::string_view name =
          i < kLightColours ? report_.list->lights.rules.at(i).name : std::string_view{};
      object.member(light_code(i), share_object(report_.tally.by_light.at(i), name));
    });
  }

  static std::string task_json(const TaskRow& row) {
    std::string out;
    ObjectWriter object(out);
    write_task(object, row);
    object.close();
    return out;
  }

  static std::string finished_json(const Finished& finished) {
    const Task& task = *finished.row->task;
    std::string out;
    ObjectWriter object(out);
    write_task(object, *finished.row);
    object.member("on", day_json(finished.day));
    object.member("whole_task", finished.whole_task ? "true" : "false");
    object.member("milestone",
                  finished.milestone
                      ? quoted_json(task.deadline->milestones[*finished.milestone].text)
                      : "null");
    object.member("days_late", count_json(finished.days_late));
    object.close();
    return out;
  }

  static std::string reports_json(const UnitReports& reports) {
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

  static std::string change_json(const Reported& change) {
    std::string out;
    ObjectWriter object(out);
    object.member("date", day_json(change.entry->date));
    write_name(object, *change.row->task);
    object.text_member("unit", change.entry->unit);
    object.text_member("text", change.entry->text);
    object.close();
    return out;
  }

  static std::string overdue_json(const TaskRow* row) {
    std::string out;
    ObjectWriter object(out);
    write_task(object, *row);
    object.member("days_late", std::to_string(-row->standing.days_left.value_or(0)));
    object.close();
    return out;
  }

  static std::string slow_json(const SlowTask& slow) {
    std::string out;
    ObjectWriter object(out);
    write_task(object, *slow.row);
    object.member("elapsed", tenths_json(slow.elapsed));
    object.member("behind", tenths_json(slow.behind));
    object.close();
    return out;
  }

  static std::string due_json(const TaskRow& row) {
    std::string out;
    ObjectWriter object(out);
    write_task(object, row);
    object.member("due", day_json(row.due));
    object.member("due_in", count_json(row.due_in));
    object.close();
    return out;
  }

  static std::string ongoing_json(const TaskRow& row, Date last) {
    std::optional<int> silent;
    if (const auto day = row.standing.last_progress)
      silent = static_cast<int>((last - *day).count());
    std::string out;
    ObjectWriter object(out);
    write_task(object, row);
    object.member("days_silent", count_json(silent));
    object.close();
    return out;
  }

  static std::string silent_json(const SilentUnit& unit) {
    std::string out;
    ObjectWriter object(out);
    object.text_member("unit", unit.unit);
    object.member("tasks", std::to_string(unit.tasks));
    object.member("last_report", day_json(unit.last_report));
    object.close();
    return out;
  }

  static std::string form_json(const TaskRow& row) {
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

  static std::string group_json(const GroupRow& group) {
    std::string out;
    ObjectWriter object(out);
    object.text_member("name", group.name);
    object.member("tasks", std::to_string(group.tasks));
    object.member(
        "by_status", counts_json(kStatuses, [&group](ObjectWriter& counts, std::size_t i) {
          counts.member(code(static_cast<Status>(i)), std::to_string(group.by_status.at(i)));
        }));
    object.member("by_light",
                  counts_json(kLightCounts, [&group](ObjectWriter& counts, std::size_t i) {
                    counts.member(light_code(i), std::to_string(group.by_light.at(i)));
                  }));
    object.member("overdue", std::to_string(group.overdue));
    object.member("slow", std::to_string(group.slow));
    object.member("reports", std::to_string(group.reports));
    object.member("last_report", day_json(group.last_report));
    object.close();
    return out;
  }

  void write_groups(ObjectWriter& report) {
    report.begin("groups");
    ObjectWriter object(out_);
    object.text_member("by", code(report_.request.group_by));
    object.member("overlap", report_.groups_overlap ? "true" : "false");
    write_array(object, "rows", report_.groups, group_json);
    object.close();
  }

  const StatusReport& report_;
  std::string_view line_;
  const Drain& drain_;
  std::string out_;
};

}  // namespace

std::string report_json(const StatusReport& report, bool on_one_line, const Drain& drain) {
  return ReportWriter(report, on_one_line, drain).write();
}

}  // namespace tasks
