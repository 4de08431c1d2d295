#include "document/decode_task.h"

#include <algorithm>
#include <utility>

#include "document/bad_value.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

/// Stands where a task has no id of its own.
TaskId no_id() {
  return TaskId(std::string("?"));
}

bool has_long_value(const Task& task) {
  constexpr std::size_t kLong = 256;
  return std::max({task.group.size(), task.lead.size(), task.units.size(), task.met.size(),
                   task.progress.size()}) > kLong;
}

/// What a finding says.
struct Words {
  Message what;
  std::vector<Message> hints = {};
};

}  // namespace

template <class Make>
void TaskDecoder::note(const Node& node, Rule rule, const Make& make) {
  into_.findings.add(rule, [&] {
    Words words = make();
    return Finding{rule, std::move(words.what), node.span.begin, id_, std::move(words.hints)};
  });
}

bool TaskDecoder::decode(const Node& node, Task& task) {
  if (node.kind != ValueKind::object) {
    id_.reset();
    note(node, Rule::not_a_list, [] { return Words{message(messages::kTaskNotObject)}; });
    return false;
  }
  task.clear();
  id_ = id_of(node);
  if (id_) {
    task.id = *id_;
  } else {
    task.id = no_id();
  }
  members_.clear();
  for (const Node& member : tree_.children(node)) {
    members_.push_back({member.key, tree_.raw(member)});
    row_ = field_with_key(member.key);
    if (row_ != nullptr) decode_field(task, member);
  }
  task.members = members_;
  return id_.has_value();
}

void TaskDecoder::decode(const Node& node, RepeatedIds& repeated, Findings& twice) {
  if (!decode(node, scratch_)) {
    const bool is_task = node.kind == ValueKind::object;
    if (is_task && into_.unnumbered.size() < Findings::kMostOfOneRule) keep(into_.unnumbered);
    return;
  }
  if (const auto first = repeated.first_place(scratch_.id, id_offset_)) {
    twice.add(Rule::duplicate_id, [&] {
      return Finding{Rule::duplicate_id,
                     message(messages::kDuplicateId, id_->text()),
                     id_offset_,
                     id_,
                     {},
                     first};
    });
    if (twice.total() > Findings::kMostOfOneRule) return;
  }
  keep(into_.list.tasks);
}

/// Copied, so that the next task finds room again; one with a long value never takes room twice.
void TaskDecoder::keep(std::vector<Task>& tasks) {
  Task& kept = has_long_value(scratch_) ? tasks.emplace_back(std::move(scratch_))
                                        : tasks.emplace_back(scratch_);
  kept.members = into_.members.keep(kept.members);
}

std::optional<TaskId> TaskDecoder::id_of(const Node& node) {
  id_.reset();
  const std::optional<Node> id = tree_.member(node, "id");
  if (!id) {
    note(node, Rule::missing_id, [] { return Words{message(messages::kNoId)}; });
    return std::nullopt;
  }
  id_offset_ = id->span.begin;
  std::optional<TaskId> decoded = decode_id(tree_, *id);
  if (!decoded) {
    note(*id, Rule::bad_id, [&] {
      return Words{message(messages::kBadId, as_written(tree_, *id), TaskId::kLongestText)};
    });
  }
  return decoded;
}

void TaskDecoder::decode_field(Task& task, const Node& node) {
  bad_before_field_ = count();
  switch (row_->field) {
    case Field::id:
      break;
    case Field::group:
      judge(node, decode_texts(tree_, node, *this, task.group));
      break;
    case Field::title:
      take(node, task.title, decode_text(node));
      break;
    case Field::task:
      take(node, task.task, decode_text(node));
      break;
    case Field::lead:
      judge(node, decode_texts(tree_, node, *this, task.lead));
      break;
    case Field::units:
      judge(node, decode_texts(tree_, node, *this, task.units));
      break;
    case Field::deadline:
      decode_deadline(task, node);
      break;
    case Field::met:
      judge(node, decode_days(tree_, node, *this, task.met));
      break;
    case Field::status:
      decode_status(task, node);
      break;
    case Field::percent:
      decode_percent(task, node);
      break;
    case Field::progress:
      judge(node, decode_progress(tree_, node, *this, task.progress));
      break;
    case Field::done_on:
      decode_done_on(task, node);
      break;
    case Field::contact:
      take(node, task.contact, decode_text(node));
      break;
    case Field::remark:
      take(node, task.remark, decode_text(node));
      break;
    default:
      note(node, Rule::reserved_key,
           [&] { return Words{message(messages::kNoteReservedKey, node.key)}; });
      break;
  }
}

/// A value of the right type is taken, null is as if absent, anything else noted: where something
/// inside it is wrong, that.
void TaskDecoder::judge(const Node& node, bool is_taken) {
  const bool is_noted = count() > bad_before_field_;
  if (!is_taken && !is_noted && node.kind != ValueKind::null) add(node, FieldType::text);
}

template <class T>
void TaskDecoder::take(const Node& node, T& into, std::optional<T> value) {
  const bool is_taken = value.has_value();
  if (is_taken) into = *std::move(value);
  judge(node, is_taken);
}

void TaskDecoder::decode_deadline(Task& task, const Node& node) {
  if (node.kind == ValueKind::string) {
    task.deadline = deadlines_.of(node.text);
  } else {
    Deadline deadline;
    take(node, deadline, decode_deadline_object(tree_, node, *this));
    task.deadline = std::move(deadline);
  }
}

void TaskDecoder::decode_status(Task& task, const Node& node) {
  if (node.kind != ValueKind::string) {
    task.status_is_known = node.kind == ValueKind::null;
    take(node, task.status, std::optional<Status>{});
  } else if (const std::optional<Status> status = parse_status(node.text)) {
    task.status = *status;
  } else if (!node.text.empty()) {
    task.status_is_known = false;
    note(node, Rule::unknown_status, [&] {
      return Words{message(messages::kNoteUnknownStatus, as_written(tree_, node)),
                   read_status(node.text).error().hints};
    });
  }
}

void TaskDecoder::decode_percent(Task& task, const Node& node) {
  const std::optional<double> percent = decode_number(tree_, node);
  if (percent && (*percent < 0 || *percent > 100)) {
    note(node, Rule::percent_range,
         [&] { return Words{message(messages::kNotePercentRange, as_written(tree_, node))}; });
  } else if (percent) {
    task.percent = percent;
  } else {
    take(node, task.percent, std::optional<OptionalPercent>{});
  }
}

void TaskDecoder::decode_done_on(Task& task, const Node& node) {
  if (node.kind == ValueKind::string && (node.text.empty() || parse_date(node.text))) {
    task.done_on = parse_date(node.text);
    return;
  }
  if (node.kind == ValueKind::string) add(node, FieldType::day);
  take(node, task.done_on, std::optional<std::optional<Date>>{});
}

void TaskDecoder::note_bad_value(const Node& node, FieldType expected) {
  const Rule rule = rule_for(node, expected);
  into_.findings.add(rule, [&] {
    Finding finding = finding_of(rule, tree_, node, {row_->label, row_->type});
    finding.task = id_;
    return finding;
  });
}

}  // namespace tasks
