#include "tasks/change/assignment.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <variant>

#include "change/changed_texts.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"
#include "tasks/change/finish.h"
#include "tasks/change/report.h"
#include "tasks/model/field.h"
#include "tasks/model/key_finder.h"
#include "tasks/model/status.h"

namespace tasks {
namespace {

using Action = Assignment::Action;

Result<NewValue> status_value(std::string_view word) {
  TASKS_TRY_ASSIGN(status, read_status(word));
  return NewValue(std::string(code(status)));
}

Result<NewValue> day_value(const std::string& word) {
  if (const auto day = parse_date(word)) return NewValue(*day);
  return fail(usage(message(messages::kBadDay, word)));
}

Result<NewValue> days_value(const std::vector<std::string>& words) {
  std::vector<Date> days;
  for (const std::string& word : words) {
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
    case FieldType::text_list:
      return NewValue(split_texts(text));
    case FieldType::status:
      return status_value(text);
    case FieldType::day:
      return day_value(text);
    case FieldType::days:
      return days_value(split_texts(text));
    case FieldType::percent:
      return percent_value(text);
    case FieldType::progress:
      return fail(usage(message(messages::kUseNote)));
    default:
      return NewValue(text);
  }
}

template <class TextList>
std::vector<std::string> owned(const TextList& texts) {
  return {texts.begin(), texts.end()};
}

const Texts* texts_of(const Task& task, Field field) {
  switch (field) {
    case Field::group:
      return &task.group;
    case Field::lead:
      return &task.lead;
    case Field::units:
      return &task.units;
    default:
      return nullptr;
  }
}

std::string_view text_of(const Task& task, Field field) {
  switch (field) {
    case Field::title:
      return task.title;
    case Field::task:
      return task.task;
    case Field::deadline:
      return task.deadline->text;
    case Field::contact:
      return task.contact;
    case Field::remark:
      return task.remark;
    default:
      return {};
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

/// Builds the edits of one task from assignments, of which the last one of a key counts.
class TaskEditor {
 public:
  TaskEditor(const Task& task, const ChangeContext& context)
      : task_(task), members_(task.members), context_(context) {}

  Result<void> apply(const Assignment& assignment) {
    const FieldRow* row = find_field(assignment.key);
    if (row == nullptr) return apply_unknown(assignment);
    if (row->type == FieldType::derived) {
      return fail(usage(message(messages::kReservedKey, row->key)));
    }
    if (row->field == Field::id) return fail(usage(message(messages::kIdIsFixed)));
    switch (assignment.action) {
      case Action::unset:
        return unset(*row);
      case Action::json:
        return set_json(*row, assignment.value);
      case Action::add:
      case Action::remove:
        return change_texts(*row, assignment);
      case Action::set:
        return set(*row, assignment.value);
    }
    return {};
  }

  std::vector<Edit> take() {
    for (Wish& wish : wishes_) {
      if (last_of_key_.at(wish.key) == &wish) grant(wish);
    }
    return std::move(edits_);
  }

 private:
  struct Unset {};

  struct Wish {
    std::string key;
    const FieldRow* row;  ///< null for a key that is no field
    std::variant<Unset, NewValue, std::unique_ptr<ChangedTexts>> value;
    std::string words = {};  ///< of a deadline that is no text
  };

  void wish(Wish wish) {
    Wish& kept = wishes_.emplace_back(std::move(wish));
    last_of_key_[kept.key] = &kept;
  }

  Result<void> apply_unknown(const Assignment& assignment) {
    switch (assignment.action) {
      case Action::unset:
        wish({assignment.key, nullptr, Unset{}});
        return {};
      case Action::json: {
        TASKS_TRY_ASSIGN(read, context_.read_json(assignment.key, assignment.value));
        wish({assignment.key, nullptr, std::move(read.value)});
        return {};
      }
      case Action::set:
        wish({assignment.key, nullptr, NewValue(assignment.value)});
        return {};
      default:
        return fail(usage(message(messages::kNotAListField, assignment.key)));
    }
  }

  Result<void> set(const FieldRow& row, const std::string& text) {
    if (row.field == Field::task && shows_nothing(text)) {
      return fail(usage(message(messages::kEmptyTask)));
    }
    TASKS_TRY_ASSIGN(value, value_of(row.type, text));
    wish({std::string(row.key), &row, std::move(value)});
    return {};
  }

  /// A text is taken as if it had been typed, but never split; null as if the key were not there.
  Result<void> set_json(const FieldRow& row, const std::string& json) {
    TASKS_TRY_ASSIGN(read, context_.read_json(row.key, json));
    if (read.value == NewValue(JsonText{"null"})) return unset(row);
    if (const auto* text = std::get_if<std::string>(&read.value)) {
      if (row.type != FieldType::text_list) return set(row, *text);
      read.value = std::vector<std::string>{*text};
    }
    if (const auto* texts = std::get_if<std::vector<std::string>>(&read.value);
        texts != nullptr && row.type == FieldType::days) {
      TASKS_TRY_ASSIGN(days, days_value(*texts));
      read.value = std::move(days);
    }
    wish({std::string(row.key), &row, std::move(read.value), std::move(read.words)});
    return {};
  }

  Result<void> unset(const FieldRow& row) {
    if (row.field == Field::task) return fail(usage(message(messages::kCannotUnset, row.key)));
    wish({std::string(row.key), &row, Unset{}});
    return {};
  }

  Result<void> change_texts(const FieldRow& row, const Assignment& assignment) {
    if (texts_of(task_, row.field) == nullptr) {
      return fail(usage(message(messages::kNotAListField, row.key)));
    }
    auto& texts = texts_so_far(row);
    for (const std::string& text : split_texts(assignment.value)) {
      if (assignment.action == Action::add) texts.add(text);
      if (assignment.action == Action::remove) texts.remove(text);
    }
    return {};
  }

  /// What an earlier wish left of the texts, else what the task has: open for changes.
  ChangedTexts& texts_so_far(const FieldRow& row) {
    const std::string key(row.key);
    const auto changed = [](const auto& texts) { return std::make_unique<ChangedTexts>(texts); };
    const auto last = last_of_key_.find(key);
    if (last == last_of_key_.end()) {
      wish({key, &row, changed(*texts_of(task_, row.field))});
    } else if (const auto* value = std::get_if<NewValue>(&last->second->value)) {
      const auto* texts = std::get_if<std::vector<std::string>>(value);
      wish({key, &row, changed(texts == nullptr ? std::vector<std::string>{} : *texts)});
    } else if (std::holds_alternative<Unset>(last->second->value)) {
      wish({key, &row, changed(std::vector<std::string>{})});
    }
    return *std::get<std::unique_ptr<ChangedTexts>>(last_of_key_.at(key)->value);
  }

  /// Takes the value of the wish.
  void grant(Wish& wish) {
    if (std::holds_alternative<Unset>(wish.value)) return grant_unset(wish);
    if (const auto* changed = std::get_if<std::unique_ptr<ChangedTexts>>(&wish.value)) {
      std::vector<std::string> texts = (*changed)->texts();
      const bool is_nothing = texts.empty() && members_.find(wish.key) == nullptr;
      if (!is_nothing) grant_value(wish, NewValue(std::move(texts)));
    } else {
      grant_value(wish, std::get<NewValue>(std::move(wish.value)));
    }
  }

  void grant_unset(const Wish& wish) {
    if (members_.find(wish.key) == nullptr) return;
    if (wish.row != nullptr && wish.row->field == Field::status) {
      follow_status(Status::not_started);
    }
    if (wish.row != nullptr && wish.row->field == Field::deadline) record_deadline({});
    edits_.emplace_back(UnsetKey{task_.id, wish.key});
  }

  void grant_value(const Wish& wish, NewValue value) {
    const bool is_so = wish.row != nullptr ? std::visit(MeansTheSame(task_, *wish.row), value)
                                           : is_spelled_so(wish.key, value);
    if (is_so) return;
    const bool is_deadline = wish.row != nullptr && wish.row->field == Field::deadline;
    if (is_deadline) {
      const auto* text = std::get_if<std::string>(&value);
      record_deadline(text == nullptr ? wish.words : *text);
    }
    std::optional<Status> status;
    if (wish.row != nullptr && wish.row->field == Field::status) {
      status = parse_status(std::get<std::string>(value)).value_or(Status::not_started);
    }
    edits_.emplace_back(SetKey{task_.id, wish.key, std::move(value)});
    if (status) follow_status(*status);
  }

  /// True for JSON of a key that is no field, where the file has the same bytes.
  bool is_spelled_so(const std::string& key, const NewValue& value) {
    const auto* json = std::get_if<JsonText>(&value);
    const Member* present = json == nullptr ? nullptr : members_.find(key);
    return present != nullptr && present->raw == json->text;
  }

  void record_deadline(std::string_view new_words) {
    const std::string& old_words = task_.deadline->text;
    if (old_words.empty() || old_words == new_words) return;
    edits_.emplace_back(AppendEntry{task_.id, deadline_record(context_.today, old_words, new_words,
                                                              context_.reason, context_.language)});
  }

  void follow_status(Status status) {
    const std::vector<Edit> edits = edits_of_done_on(task_, status, context_.today);
    edits_.insert(edits_.end(), edits.begin(), edits.end());
  }

  const Task& task_;
  KeyFinder members_;
  const ChangeContext& context_;
  std::deque<Wish> wishes_;
  std::unordered_map<std::string_view, const Wish*> last_of_key_;
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
    case ':':
      assignment.action = Action::json;
      --key_end;
      break;
    case '+':
      assignment.action = Action::add;
      --key_end;
      break;
    case '-':
      assignment.action = Action::remove;
      --key_end;
      break;
    default:
      break;
  }
  if (key_end == 0) return fail(usage(message(messages::kBadAssignment, text)));
  assignment.key = std::string(text.substr(0, key_end));
  assignment.value = std::string(text.substr(equals + 1));
  return assignment;
}

Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context) {
  std::size_t taken = 0;
  return edits_for(task, assignments, context, taken);
}

Result<std::vector<Edit>> edits_for(const Task& task, const std::vector<Assignment>& assignments,
                                    const ChangeContext& context, std::size_t& taken) {
  TaskEditor editor(task, context);
  for (taken = 0; taken < assignments.size(); ++taken) TASKS_TRY(editor.apply(assignments[taken]));
  return editor.take();
}

}  // namespace tasks
