#include "tasks/query/predicate.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "tasks/base/messages/change.h"
#include "tasks/base/messages/query.h"
#include "tasks/deadline/life.h"
#include "tasks/model/field.h"
#include "tasks/model/status.h"

namespace tasks {
namespace {

Error usage(Message what) {
  return Error{ErrorKind::usage, std::move(what)};
}

std::string state_codes() {
  std::string codes;
  for (const State state : all_states())
    codes.append(codes.empty() ? "" : ", ").append(code(state));
  return codes;
}

Result<std::string> state_text(const std::string& word) {
  for (const State state : all_states()) {
    const LocalText words = label(state);
    if (word == code(state) || word == words.in(Language::zh) || word == words.in(Language::en)) {
      return std::string(code(state));
    }
  }
  return fail(usage(message(messages::kUnknownState, word))
                  .hint(message(messages::kStatusWords, state_codes())));
}

Result<std::string> status_text(std::string_view word) {
  TASKS_TRY_ASSIGN(status, read_status(word));
  return std::string(code(status));
}

Result<std::string> day_text(const std::string& word) {
  if (parse_date(word)) return word;
  return fail(usage(message(messages::kBadDay, word)));
}

Result<std::string> percent_text(std::string_view word) {
  const std::string_view number = word.ends_with('%') ? word.substr(0, word.size() - 1) : word;
  double value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error == std::errc{} && end == number.data() + number.size()) {
    return fmt::format("{}", value);
  }
  return fail(usage(message(messages::kBadPercent, word)));
}

/// TEXT in the form in which values_of tells the values of this field.
Result<std::string> text_for(const FieldRow& row, const std::string& text) {
  if (text.empty()) return text;
  if (row.field == Field::state) return state_text(text);
  if (row.field == Field::next) return day_text(text);
  switch (row.type) {
    case FieldType::status:
      return status_text(text);
    case FieldType::day:
    case FieldType::days:
      return day_text(text);
    case FieldType::percent:
      return percent_text(text);
    default:
      return text;
  }
}

using Values = std::vector<std::string>;

Values all_of(const std::vector<std::string_view>& texts) {
  return {texts.begin(), texts.end()};
}

Values one(std::string_view text) {
  return {std::string(text)};
}

/// A value as the file spells it, a text without its quotes. Null is no value.
Values raw_value(const Task& task, std::string_view key) {
  const Member* member = task.member(key);
  if (member == nullptr || member->raw == "null") return {};
  const std::string_view raw = member->raw;
  const bool is_text = raw.size() >= 2 && raw.front() == '"';
  return one(is_text ? raw.substr(1, raw.size() - 2) : raw);
}

Values days_of(const std::vector<Date>& days) {
  Values values;
  for (const Date day : days) values.push_back(to_string(day));
  return values;
}

Values days_of(std::optional<Date> day) {
  return day ? one(to_string(*day)) : Values{};
}

Values entries_of(const Task& task) {
  Values values;
  for (const ProgressEntry& entry : task.progress) values.emplace_back(entry.text);
  return values;
}

Values derived_value(const Task& task, Field field, Date today) {
  const auto next = next_day(task.deadline, task.met, today);
  switch (field) {
    case Field::short_name:
      return one(short_name(task));
    case Field::next:
      return days_of(next);
    case Field::days_left:
      return next ? Values{std::to_string(days_left(*next, today))} : Values{};
    case Field::state:
      return one(code(state_of(task.status, task.deadline, task.met, today)));
    default:
      return {};
  }
}

Values values_of(const Task& task, std::string_view key, Date today) {
  const FieldRow* row = field_with_key(key);
  if (row == nullptr) return raw_value(task, key);
  switch (row->field) {
    case Field::id:
      return one(task.id.text());
    case Field::group:
      return all_of(task.group);
    case Field::title:
      return one(task.title);
    case Field::task:
      return one(task.task);
    case Field::lead:
      return all_of(task.lead);
    case Field::units:
      return all_of(task.units);
    case Field::deadline:
      return one(task.deadline.text);
    case Field::met:
      return days_of(task.met);
    case Field::status:
      return task.status_is_known ? one(code(task.status)) : raw_value(task, key);
    case Field::percent:
      return task.percent ? one(fmt::format("{}", *task.percent)) : Values{};
    case Field::progress:
      return entries_of(task);
    case Field::done_on:
      return days_of(task.done_on);
    case Field::contact:
      return one(task.contact);
    case Field::remark:
      return one(task.remark);
    default:
      return derived_value(task, row->field, today);
  }
}

}  // namespace

Result<Predicate> parse_predicate(std::string_view text) {
  const std::size_t equals = text.find('=');
  const bool negated = equals != std::string_view::npos && equals > 0 && text[equals - 1] == '!';
  const std::size_t key_end = negated ? equals - 1 : equals;
  if (equals == std::string_view::npos || key_end == 0) {
    return fail(usage(message(messages::kBadPredicate, text)));
  }
  Predicate predicate{std::string(text.substr(0, key_end)), std::string(text.substr(equals + 1)),
                      negated};
  if (const FieldRow* row = find_field(predicate.key)) {
    predicate.key = std::string(row->key);
    TASKS_TRY_ASSIGN(comparable, text_for(*row, predicate.text));
    predicate.text = std::move(comparable);
  }
  return predicate;
}

bool holds(const Predicate& predicate, const Task& task, Date today) {
  const Values values = values_of(task, predicate.key, today);
  const auto is_text = [&](const std::string& value) { return value == predicate.text; };
  const auto is_empty = [](const std::string& value) { return value.empty(); };
  const bool is_so = predicate.text.empty() ? std::all_of(values.begin(), values.end(), is_empty)
                                            : std::any_of(values.begin(), values.end(), is_text);
  return is_so != predicate.negated;
}

}  // namespace tasks
