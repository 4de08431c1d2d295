#include "change/value_from_text.h"

#include <charconv>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/change/assignment.h"
#include "tasks/model/status.h"

namespace tasks {
namespace {

Result<NewValue> status_value(std::string_view word) {
  TASKS_TRY_ASSIGN(status, read_status(word));
  return NewValue(std::in_place_type<std::string>, code(status));
}

Result<NewValue> day_value(const std::string& word) {
  if (const auto day = parse_date(word)) return NewValue(*day);
  return fail(usage(message(messages::kBadDay, word)));
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

}  // namespace

Result<NewValue> value_from_text(FieldType type, const std::string& text) {
  switch (type) {
    case FieldType::text_list:
      return NewValue(split_texts(text));
    case FieldType::status:
      return status_value(text);
    case FieldType::day:
      return day_value(text);
    case FieldType::days:
      return days_from_texts(split_texts(text));
    case FieldType::percent:
      return percent_value(text);
    case FieldType::progress:
      return fail(usage(message(messages::kUseNote)));
    default:
      return NewValue(text);
  }
}

Result<NewValue> days_from_texts(const std::vector<std::string>& texts) {
  std::vector<Date> days;
  for (const std::string& text : texts) {
    const auto day = parse_date(text);
    if (!day) return fail(usage(message(messages::kBadDay, text)));
    days.push_back(*day);
  }
  return NewValue(std::move(days));
}

}  // namespace tasks
