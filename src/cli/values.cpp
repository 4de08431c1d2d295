#include "cli/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/model/field.h"
#include "tasks/query/days.h"

namespace tasks {

Error bad_value(std::string_view option, std::string_view value, std::string_view accepted) {
  return Error{ErrorKind::usage, message(messages::kBadOptionValue, option, value)}.hint(
      message(messages::kAccepted, accepted));
}

Error conflicting_options(std::string_view a, std::string_view b) {
  return Error{ErrorKind::usage, message(messages::kConflictingOptions, a, b)};
}

std::string_view key_meant(std::string_view word) {
  const FieldRow* row = find_field(word);
  return row == nullptr ? word : row->key;
}

Error needs_option(std::string_view option, std::string_view other) {
  return Error{ErrorKind::usage, message(messages::kGoesWith, option, other)};
}

Result<Date> day_value(std::string_view option, std::string_view text) {
  if (const auto day = parse_date(text)) return *day;
  return fail(Error{ErrorKind::usage, message(messages::kBadOptionValue, option, text)}.hint(
      message(messages::kBadDay, text)));
}

Result<DateRange> days_value(std::string_view option, std::string_view text, Date today,
                             std::optional<int> year) {
  if (const auto days = read_days(text, today, year)) return *days;
  return fail(Error{ErrorKind::usage, message(messages::kBadOptionValue, option, text)}.hint(
      message(messages::kDayForms)));
}

Result<int> day_count_value(std::string_view option, std::string_view text) {
  constexpr std::size_t kMost = 36600;
  const std::string_view digits = text.ends_with('d') ? text.substr(0, text.size() - 1) : text;
  const std::optional<std::size_t> count = parse_count(digits);
  if (!count || *count > kMost) return fail(bad_value(option, text, "14d"));
  return static_cast<int>(*count);
}

Result<std::chrono::milliseconds> duration_value(std::string_view option, std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::size_t>, 4> kUnits = {
      {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"", 1000}}};
  constexpr std::size_t kMost = std::size_t{24} * 60 * 60 * 1000;
  const auto* unit = std::find_if(kUnits.begin(), kUnits.end(),
                                  [text](const auto& row) { return text.ends_with(row.first); });
  const auto count = parse_count(text.substr(0, text.size() - unit->first.size()));
  if (!count || *count > kMost / unit->second)
    return fail(bad_value(option, text, "500ms, 30s, 2m"));
  return std::chrono::milliseconds(*count * unit->second);
}

std::optional<std::size_t> parse_count(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && !text.empty() ? std::optional(value) : std::nullopt;
}

}  // namespace tasks
