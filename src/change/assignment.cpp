#include "tasks/change/assignment.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "change/changed_texts.h"
#include "change/present_value.h"
#include "change/value_from_text.h"
#include "tasks/base/distinct_texts.h"
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

/// Builds the edits of one task from assignments, of which the last one of a key counts.
class TaskEditor {
 public:
  TaskEditor(const Task& task, const ChangeContext& context)
      : task_(task), members_(task.members), context_(context) {}

  /// The assignment must live as long as this.
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
    edits_.reserve(last_wishes_.size());
    for (; !wishes_.empty(); wishes_.pop_front()) {
      Wish& wish = wishes_.front();
      if (last_wish(wish.key) == &wish) grant(wish);
    }
    return std::move(edits_);
  }

 private:
  struct Unset {};

  struct Wish {
    std::string_view key;
    const FieldRow* row;  ///< null for a key that is no field
    std::variant<Unset, NewValue, std::unique_ptr<ChangedTexts>> value;
  };

  void wish(Wish wish) {
    Wish& kept = wishes_.emplace_back(std::move(wish));
    last_wish(kept.key) = &kept;
  }

  /// Null where there is none yet.
  const Wish*& last_wish(std::string_view key) {
    const auto [number, is_new] = keys_.add(key);
    if (is_new) last_wishes_.push_back(nullptr);
    return last_wishes_[number];
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
    TASKS_TRY_ASSIGN(value, value_from_text(row.type, text));
    wish({row.key, &row, std::move(value)});
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
      TASKS_TRY_ASSIGN(days, days_from_texts(*texts));
      read.value = std::move(days);
    }
    if (row.field == Field::deadline) deadline_words_ = std::move(read.words);
    wish({row.key, &row, std::move(read.value)});
    return {};
  }

  Result<void> unset(const FieldRow& row) {
    if (row.field == Field::task) return fail(usage(message(messages::kCannotUnset, row.key)));
    wish({row.key, &row, Unset{}});
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
    const auto changed = [](const auto& texts) { return std::make_unique<ChangedTexts>(texts); };
    const Wish* const last = last_wish(row.key);
    if (last == nullptr) {
      wish({row.key, &row, changed(*texts_of(task_, row.field))});
    } else if (const auto* value = std::get_if<NewValue>(&last->value)) {
      const auto* texts = std::get_if<std::vector<std::string>>(value);
      wish({row.key, &row, changed(texts == nullptr ? std::vector<std::string>{} : *texts)});
    } else if (std::holds_alternative<Unset>(last->value)) {
      wish({row.key, &row, changed(std::vector<std::string>{})});
    }
    return *std::get<std::unique_ptr<ChangedTexts>>(last_wish(row.key)->value);
  }

  /// Takes the value of the wish.
  void grant(Wish& wish) {
    if (std::holds_alternative<Unset>(wish.value)) return grant_unset(wish);
    if (auto* wanted = std::get_if<std::unique_ptr<ChangedTexts>>(&wish.value)) {
      std::unique_ptr<ChangedTexts> changed = std::move(*wanted);
      std::vector<std::string> texts = std::move(*changed).texts();
      changed.reset();
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
    edits_.emplace_back(UnsetKey{task_.id, std::string(wish.key)});
  }

  void grant_value(const Wish& wish, NewValue value) {
    const bool is_so = wish.row != nullptr ? means_the_same(task_, *wish.row, value)
                                           : is_spelled_so(wish.key, value);
    if (is_so) return;
    const bool is_deadline = wish.row != nullptr && wish.row->field == Field::deadline;
    if (is_deadline) {
      const auto* text = std::get_if<std::string>(&value);
      record_deadline(text == nullptr ? deadline_words_ : *text);
    }
    std::optional<Status> status;
    if (wish.row != nullptr && wish.row->field == Field::status) {
      status = parse_status(std::get<std::string>(value)).value_or(Status::not_started);
    }
    edits_.emplace_back(SetKey{task_.id, std::string(wish.key), std::move(value)});
    if (status) follow_status(*status);
  }

  /// True for JSON of a key that is no field, where the file has the same bytes.
  bool is_spelled_so(std::string_view key, const NewValue& value) {
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
  DistinctTexts keys_;                    ///< of the wishes
  std::vector<const Wish*> last_wishes_;  ///< by the numbers of their keys
  std::string deadline_words_;            ///< of the deadline that was last wished as an object
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
