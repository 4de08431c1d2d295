#include "document/decode.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>
#include <utility>

#include "document/decode_values.h"
#include "tasks/base/messages/document.h"
#include "tasks/base/text.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

constexpr std::string_view kFormat = "tasks/1";

Error not_a_list(const SpanTree& tree, const Node& node, Message what) {
  return Error{ErrorKind::not_a_list, std::move(what)}.at(locate(tree.bytes(), node.span.begin));
}

/// The value as a note shows it: as written, shortened.
std::string as_written(const SpanTree& tree, const Node& node) {
  constexpr std::size_t kColumns = 60;
  return truncate(tree.raw(node), kColumns);
}

/// The first year that a title names: four ASCII digits before 年, or standing alone between 1900
/// and 2199 (2023—2025年 names 2023).
std::optional<int> year_in(std::string_view title) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t at = 0; at + 4 <= title.size();) {
    const std::size_t begin = at;
    while (at < title.size() && is_digit(title[at])) ++at;
    if (at - begin == 4) {
      const int year = std::stoi(std::string(title.substr(begin, 4)));
      if (year >= 1900 && year <= 2199) return year;
    }
    if (at == begin) ++at;
  }
  return std::nullopt;
}

/// Decodes the tasks of one list; keeps what they share.
class TaskDecoder {
 public:
  TaskDecoder(const SpanTree& tree, const DeadlineContext& context, std::vector<Note>& notes)
      : tree_(tree), context_(context), notes_(notes) {}

  Result<Task> decode(const Node& node) {
    const Node* id = tree_.member(node, "id");
    if (id == nullptr) return fail(not_a_list(tree_, node, message(messages::kNoId)));
    std::optional<TaskId> task_id = decode_id(tree_, *id);
    if (!task_id) {
      return fail(not_a_list(tree_, *id, message(messages::kBadId, as_written(tree_, *id))));
    }
    Task task(*std::move(task_id));
    for (const Node& member : tree_.children(node)) {
      task.members.push_back({member.key, tree_.raw(member)});
      if (const FieldRow* row = field_with_key(member.key)) decode_field(task, *row, member);
    }
    return task;
  }

 private:
  void decode_field(Task& task, const FieldRow& row, const Node& node) {
    switch (row.field) {
      case Field::id:
        break;
      case Field::group:
        take(task, row, node, task.group, decode_texts(tree_, node));
        break;
      case Field::title:
        take(task, row, node, task.title, decode_text(node));
        break;
      case Field::task:
        take(task, row, node, task.task, decode_text(node));
        break;
      case Field::lead:
        take(task, row, node, task.lead, decode_texts(tree_, node));
        break;
      case Field::units:
        take(task, row, node, task.units, decode_texts(tree_, node));
        break;
      case Field::deadline:
        decode_deadline(task, row, node);
        break;
      case Field::met:
        decode_met(task, row, node);
        break;
      case Field::status:
        decode_status(task, row, node);
        break;
      case Field::percent:
        decode_percent(task, row, node);
        break;
      case Field::progress:
        take(task, row, node, task.progress, decode_progress(tree_, node));
        break;
      case Field::done_on:
        decode_done_on(task, row, node);
        break;
      case Field::contact:
        take(task, row, node, task.contact, decode_text(node));
        break;
      case Field::remark:
        take(task, row, node, task.remark, decode_text(node));
        break;
      default:
        note(task, node, message(messages::kNoteReservedKey, node.key));
        break;
    }
  }

  /// A value of the right type is taken, null is as if absent, anything else noted.
  template <class T>
  void take(const Task& task, const FieldRow& row, const Node& node, T& into,
            std::optional<T> value) {
    if (value) {
      into = *std::move(value);
    } else if (node.kind != ValueKind::null) {
      note(task, node, message(messages::kNoteWrongType, row.label));
    }
  }

  void decode_deadline(Task& task, const FieldRow& row, const Node& node) {
    if (node.kind == ValueKind::string) {
      task.deadline = reading_of(node.text);
    } else {
      take(task, row, node, task.deadline, decode_deadline_object(tree_, node));
    }
  }

  void decode_met(Task& task, const FieldRow& row, const Node& node) {
    take(task, row, node, task.met, decode_days(tree_, node));
  }

  void decode_status(Task& task, const FieldRow& row, const Node& node) {
    if (node.kind != ValueKind::string) {
      task.status_is_known = node.kind == ValueKind::null;
      take(task, row, node, task.status, std::optional<Status>{});
    } else if (const std::optional<Status> status = parse_status(node.text)) {
      task.status = *status;
    } else if (!node.text.empty()) {
      task.status_is_known = false;
      note(task, node, message(messages::kNoteUnknownStatus, as_written(tree_, node)));
    }
  }

  void decode_percent(Task& task, const FieldRow& row, const Node& node) {
    std::optional<double> percent = decode_number(tree_, node);
    if (percent && (*percent < 0 || *percent > 100)) {
      note(task, node, message(messages::kNotePercentRange, as_written(tree_, node)));
    } else if (percent) {
      task.percent = percent;
    } else {
      take(task, row, node, task.percent, std::optional<std::optional<double>>{});
    }
  }

  void decode_done_on(Task& task, const FieldRow& row, const Node& node) {
    if (node.kind == ValueKind::string && !node.text.empty() && !parse_date(node.text)) {
      note(task, node, message(messages::kNoteNotADay, as_written(tree_, node)));
    } else if (node.kind == ValueKind::string) {
      task.done_on = parse_date(node.text);
    } else {
      take(task, row, node, task.done_on, std::optional<std::optional<Date>>{});
    }
  }

  const Deadline& reading_of(std::string_view words) {
    const auto known = readings_.find(words);
    if (known != readings_.end()) return known->second;
    return readings_.emplace(words, read_deadline(words, context_)).first->second;
  }

  void note(const Task& task, const Node& node, Message what) {
    notes_.push_back({std::move(what), node.span.begin, task.id});
  }

  const SpanTree& tree_;
  const DeadlineContext& context_;
  std::vector<Note>& notes_;
  std::unordered_map<std::string_view, Deadline> readings_;
};

void note_wrong_type(std::vector<Note>& notes, const Node& node, LocalText label) {
  if (node.kind != ValueKind::null) {
    notes.push_back({message(messages::kNoteWrongType, label), node.span.begin, std::nullopt});
  }
}

void decode_list_text(const Node& node, LocalText label, std::string_view& into,
                      std::vector<Note>& notes) {
  if (const auto text = decode_text(node)) {
    into = *text;
  } else {
    note_wrong_type(notes, node, label);
  }
}

void decode_list_field(TaskList& list, const SpanTree& tree, const ListFieldRow& row,
                       const Node& node, std::vector<Note>& notes) {
  if (row.key == "format") {
    list.newer_format = node.text != kFormat;
    if (list.newer_format) {
      notes.push_back({message(messages::kNewerFormat, as_written(tree, node)), node.span.begin});
    }
  } else if (row.key == "title") {
    decode_list_text(node, row.label, list.title, notes);
  } else if (row.key == "notice") {
    decode_list_text(node, row.label, list.notice, notes);
  } else if (row.key == "issuer") {
    decode_list_text(node, row.label, list.issuer, notes);
  } else if (row.key == "issued") {
    list.issued = decode_day(node);
    if (!list.issued && node.kind == ValueKind::string) {
      notes.push_back({message(messages::kNoteNotADay, as_written(tree, node)), node.span.begin});
    } else if (!list.issued) {
      note_wrong_type(notes, node, row.label);
    }
  } else if (row.key == "year") {
    list.year = decode_year(tree, node);
    if (!list.year) note_wrong_type(notes, node, row.label);
  }
}

void decode_list_keys(TaskList& list, const SpanTree& tree, std::vector<Note>& notes) {
  const Node& root = tree.root();
  if (root.kind != ValueKind::object) return;
  for (const Node& member : tree.children(root)) {
    if (member.key == "tasks") continue;
    list.members.push_back({member.key, tree.raw(member)});
    for (const ListFieldRow& row : list_fields()) {
      if (row.key == member.key) decode_list_field(list, tree, row, member, notes);
    }
  }
}

/// A duplicate id is an error, told at the second place.
Result<void> ids_are_unique(const SpanTree& tree, const std::vector<Task>& tasks) {
  std::unordered_map<std::string_view, std::size_t> first_place;
  auto task = tasks.begin();
  for (const Node& node : tree.children(*tasks_of(tree))) {
    const std::size_t place = tree.member(node, "id")->span.begin;
    const auto [known, is_new] = first_place.emplace(task->id.text(), place);
    if (!is_new) {
      const Place first = locate(tree.bytes(), known->second);
      return fail(Error{ErrorKind::not_a_list, message(messages::kDuplicateId, task->id.text())}
                      .at(locate(tree.bytes(), place))
                      .hint(message(messages::kFirstHere, first.line, first.column)));
    }
    ++task;
  }
  return {};
}

Result<const Node*> check_shape(const SpanTree& tree) {
  const Node& root = tree.root();
  if (root.kind != ValueKind::object && root.kind != ValueKind::array) {
    return fail(not_a_list(tree, root, message(messages::kNotAListAtAll)));
  }
  const Node* tasks = tasks_of(tree);
  if (tasks == nullptr) return fail(not_a_list(tree, root, message(messages::kNoTasksKey)));
  if (tasks->kind != ValueKind::array) {
    return fail(not_a_list(tree, *tasks, message(messages::kTasksNotArray)));
  }
  for (const Node& task : tree.children(*tasks)) {
    if (task.kind != ValueKind::object) {
      return fail(not_a_list(tree, task, message(messages::kTaskNotObject)));
    }
  }
  return tasks;
}

}  // namespace

std::optional<TaskId> decode_id(const SpanTree& tree, const Node& node) {
  if (node.kind == ValueKind::string && !node.text.empty()) return TaskId(std::string(node.text));
  if (node.kind != ValueKind::number) return std::nullopt;
  const std::string_view raw = tree.raw(node);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
  const bool whole = error == std::errc{} && end == raw.data() + raw.size();
  if (!whole || number < 1 || number > TaskId::kLargest) return std::nullopt;
  return TaskId(number);
}

const Node* tasks_of(const SpanTree& tree) {
  return tree.root().kind == ValueKind::array ? &tree.root() : tree.member(tree.root(), "tasks");
}

Result<TaskList> decode(const SpanTree& tree, const ReadOptions& options,
                        std::vector<Note>& notes) {
  TASKS_TRY_ASSIGN(tasks, check_shape(tree));
  TaskList list;
  list.bare_array = tree.root().kind == ValueKind::array;
  decode_list_keys(list, tree, notes);
  if (!list.year) list.year = year_in(list.title);
  if (!list.year && list.issued) list.year = year_of(*list.issued);
  if (!list.year) list.year = options.year;

  const DeadlineContext context{list.year, list.issued};
  TaskDecoder decoder(tree, context, notes);
  for (const Node& node : tree.children(*tasks)) {
    TASKS_TRY_ASSIGN(task, decoder.decode(node));
    list.tasks.push_back(std::move(task));
  }
  TASKS_TRY(ids_are_unique(tree, list.tasks));
  return list;
}

}  // namespace tasks
