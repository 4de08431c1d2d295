#include "tasks/change/assignment.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"
#include "tasks/model/status.h"

namespace tasks {
namespace {

using Action = Assignment::Action;

Error usage(Message what) { return Error{ErrorKind::usage, std::move(what)}; }

std::string accepted_statuses() {
  std::string words;
  for (const Status status : all_statuses()) {
    if (!words.empty()) words += ", ";
    words.append(code(status)).append(" ").append(label(status).in(Language::zh));
  }
  return words;
}

Result<NewValue> status_value(const std::string& word) {
  if (const auto status = parse_status(word)) return NewValue(std::string(code(*status)));
  Error error = usage(message(messages::kUnknownStatus, word));
  const std::string_view near = nearest(word, status_words());
  if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
  error.hints.push_back(message(messages::kStatusWords, accepted_statuses()));
  return fail(std::move(error));
}

Result<NewValue> day_value(const std::string& word) {
  if (const auto day = parse_date(word)) return NewValue(*day);
  return fail(usage(message(messages::kBadDay, word)));
}

Result<NewValue> days_value(const std::string& words) {
  std::vector<Date> days;
  for (const std::string& word : split_texts(words)) {
    const auto day = parse_date(word);
    if (!day) return fail(usage(message(messages::kBadDay, word)));
    days.push_back(*day);
  }
  return NewValue(std::move(days));
}

Result<NewValue> percent_value(std::string_view word) {
  const std::string_view number = word.ends_with('%') ? word.substr(0, word.size() - 1) : word;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  const bool whole = error == std::errc{} && end == number.data() + number.size();
  if (!whole || value < 0 || value > 100) {
    return fail(usage(message(messages::kBadPercent, word)));
  }
  return NewValue(value);
}

/// The value of a text option for a field of a type.
Result<NewValue> value_of(FieldType type, const std::string& text) {
  switch (type) {
    case FieldType::text_list: return NewValue(split_texts(text));
    case FieldType::status: return status_value(text);
    case FieldType::day: return day_value(text);
    case FieldType::days: return days_value(text);
    case FieldType::percent: return percent_value(text);
    case FieldType::progress: return fail(usage(message(messages::kUseNote)));
    default: return NewValue(text);
  }
}

template <class T>
std::vector<std::string> owned(const std::vector<T>& texts) {
  return {texts.begin(), texts.end()};
}

const std::vector<std::string_view>* texts_of(const Task& task, Field field) {
  switch (field) {
    case Field::group: return &task.group;
    case Field::lead: return &task.lead;
    case Field::units: return &task.units;
    default: return nullptr;
  }
}

std::string_view text_of(const Task& task, Field field) {
  switch (field) {
    case Field::title: return task.title;
    case Field::task: return task.task;
    case Field::deadline: return task.deadline.text;
    case Field::contact: return task.contact;
    case Field::remark: return task.remark;
    default: return {};
  }
}

/// True where the task means the same already, whatever the file spells. A value that could not be
/// read means nothing and is never the same.
class MeansTheSame {
 public:
  MeansTheSame(const Task& task, const FieldRow& row) : task_(task), row_(row) {}

  bool operator()(const std::string& text) const {
    if (row_.type == FieldType::status) {
      return task_.status_is_known && code(task_.status) == text;
    }
    return is_string() && text_of(task_, row_.field) == text;
  }
  bool operator()(const std::vector<std::string>& texts) const {
    const auto* present = texts_of(task_, row_.field);
    return present != nullptr && owned(*present) == texts && task_.member(row_.key) != nullptr;
  }
  bool operator()(Date day) const { return task_.done_on == day; }
  bool operator()(const std::vector<Date>& days) const {
    return task_.met == days && task_.member(row_.key) != nullptr;
  }
  bool operator()(std::int64_t number) const {
    return task_.percent == static_cast<double>(number);
  }
  bool operator()(const JsonText& json) const {
    const Member* present = task_.member(row_.key);
    return present != nullptr && present->raw == json.text;
  }

 private:
  bool is_string() const {
    const Member* present = task_.member(row_.key);
    return present != nullptr && present->raw.starts_with('"');
  }

  const Task& task_;
  const FieldRow& row_;
};

/// Builds the edits of one task, one assignment after the other.
class TaskEditor {
 public:
  TaskEditor(const Task& task, const ChangeContext& context) : task_(task), context_(context) {}

  Result<void> apply(const Assignment& assignment) {
    const FieldRow* row = find_field(assignment.key);
    if (row == nullptr) return apply_unknown(assignment);
    if (row->type == FieldType::derived) {
      return fail(usage(message(messages::kReservedKey, row->key)));
    }
    if (row->field == Field::id) return fail(usage(message(messages::kIdIsFixed)));
    switch (assignment.action) {
      case Action::unset: return unset(*row);
      case Action::json: return set_json(std::string(row->key), assignment.value);
      case Action::add:
      case Action::remove: return change_texts(*row, assignment);
      case Action::set: return set(*row, assignment.value);
    }
    return {};
  }

  std::vector<Edit> take() { return std::move(edits_); }

 private:
  Result<void> apply_unknown(const Assignment& assignment) {
    switch (assignment.action) {
      case Action::unset:
        if (task_.member(assignment.key) != nullptr) {
          edits_.emplace_back(UnsetKey{task_.id, assignment.key});
        }
        return {};
      case Action::json: return set_json(assignment.key, assignment.value);
      case Action::set: edits_.emplace_back(SetKey{task_.id, assignment.key, assignment.value}); return {};
      default: return fail(usage(message(messages::kNotAListField, assignment.key)));
    }
  }

  Result<void> set(const FieldRow& row, const std::string& text) {
    if (row.field == Field::task && text.empty()) {
      return fail(usage(message(messages::kEmptyTask)));
    }
    TASKS_TRY_ASSIGN(value, value_of(row.type, text));
    put(row, value);
    return {};
  }

  Result<void> set_json(const std::string& key, const std::string& text) {
    TASKS_TRY_ASSIGN(json, context_.check_json(text));
    const Member* present = task_.member(key);
    if (present == nullptr || present->raw != json.text) {
      edits_.emplace_back(SetKey{task_.id, key, std::move(json)});
    }
    return {};
  }

  Result<void> unset(const FieldRow& row) {
    if (row.field == Field::task) return fail(usage(message(messages::kCannotUnset, row.key)));
    if (task_.member(row.key) != nullptr) {
      edits_.emplace_back(UnsetKey{task_.id, std::string(row.key)});
      if (row.field == Field::status) leave_done();
    }
    return {};
  }

  Result<void> change_texts(const FieldRow& row, const Assignment& assignment) {
    const auto* present = texts_of(task_, row.field);
    if (present == nullptr) return fail(usage(message(messages::kNotAListField, row.key)));
    std::vector<std::string>& texts = texts_.try_emplace(row.field, owned(*present)).first->second;
    for (const std::string& text : split_texts(assignment.value)) {
      const auto at = std::find(texts.begin(), texts.end(), text);
      if (assignment.action == Action::add && at == texts.end()) texts.push_back(text);
      if (assignment.action == Action::remove && at != texts.end()) texts.erase(at);
    }
    put(row, NewValue(texts));
    return {};
  }

  void put(const FieldRow& row, const NewValue& value) {
    if (std::visit(MeansTheSame(task_, row), value)) return;
    edits_.emplace_back(SetKey{task_.id, std::string(row.key), value});
    if (row.field == Field::status) follow_status(std::get<std::string>(value));
  }

  /// What finishing means: done_on comes with the status done and goes with it.
  void follow_status(const std::string& status) {
    if (status != code(Status::done)) {
      leave_done();
    } else if (!task_.done_on) {
      edits_.emplace_back(SetKey{task_.id, std::string(row_of(Field::done_on).key), context_.today});
    }
  }

  void leave_done() {
    const std::string_view key = row_of(Field::done_on).key;
    if (task_.status == Status::done && task_.member(key) != nullptr) {
      edits_.emplace_back(UnsetKey{task_.id, std::string(key)});
    }
  }

  const Task& task_;
  const ChangeContext& context_;
  std::map<Field, std::vector<std::string>> texts_;  ///< as changed so far by += and -=
  std::vector<Edit> edits_;
};

}  // namespace

Result<Assignment> parse_assignment(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0) {
    return fail(usage(message(messages::kBadAssignment, text)));
  }
  Assignment assignment;
  std::size_t key_end = equals;
  switch (text[equals - 1]) {
    case ':': assignment.action = Action::json; --key_end; break;
    case '+': assignment.action = Action::add; --key_end; break;
    case '-': assignment.action = Action::remove; --key_end; break;
    default: break;
  }
  if (key_end == 0) return fail(usage(message(messages::kBadAssignment, text)));
  assignment.key = std::string(text.substr(0, key_end));
  assignment.value = std::string(text.substr(equals + 1));
  return assignment;
}

Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context) {
  TaskEditor editor(task, context);
  for (const Assignment& assignment : assignments) TASKS_TRY(editor.apply(assignment));
  return editor.take();
}

}  // namespace tasks
