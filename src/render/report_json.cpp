#include "tasks/render/report_json.h"

#include <utility>

#include "render/json_writer.h"
#include "render/report_items_json.h"
#include "render/report_words.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

std::string range_json(const DateRange& days) {
  std::string out;
  ObjectWriter object(out);
  object.member("first", day_json(days.first));
  object.member("last", day_json(days.last));
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
    object.number_member("listed", report_.list->tasks.size());
  }

  void write_counts(ObjectWriter& object) const {
    std::size_t whole = 0;
    for (const Finished& finished : report_.finished) whole += finished.whole_task ? 1 : 0;
    object.number_member("total", report_.rows.size());
    write_shares(object);
    ObjectWriter counts = object.open("counts");
    counts.number_member("finished_tasks", whole);
    counts.number_member("finished_milestones", report_.finished.size() - whole);
    counts.number_member("reports", report_.entries());
    counts.number_member("reporting_units", report_.reported.size());
    counts.number_member("silent_units", report_.silent.size());
    counts.number_member("overdue", report_.overdue.size());
    counts.number_member("slow", report_.slow.size());
    counts.number_member("due_next", report_.due_next.size());
    counts.number_member("done_later", report_.done_later);
    counts.number_member("done_undated", report_.done_undated);
    counts.close();
  }

  static std::string share_object(const Count& count, std::string_view name = {}) {
    std::string out;
    ObjectWriter object(out);
    if (!name.empty()) object.text_member("name", name);
    object.number_member("count", count.count);
    object.member("share", share_words(count.share));
    object.close();
    return out;
  }

  void write_shares(ObjectWriter& object) const {
    const Tally& tally = report_.tally;
    object.counts("by_status", kStatuses, [&tally](ObjectWriter& counts, std::size_t i) {
      counts.member(code(static_cast<Status>(i)), share_object(tally.by_status.at(i)));
    });
    object.counts("by_state", kStates, [&tally](ObjectWriter& counts, std::size_t i) {
      counts.member(code(static_cast<State>(i)), share_object(tally.by_state.at(i)));
    });
    object.counts("by_light", kLightCounts, [this](ObjectWriter& counts, std::size_t i) {
      const std::string_view name =
          i < kLightColours ? report_.list->lights.rules.at(i).name : std::string_view{};
      counts.member(light_code(i), share_object(report_.tally.by_light.at(i), name));
    });
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
