#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/base/error.h"
#include "tasks/base/result.h"
#include "tasks/deadline/reader.h"

namespace tasks {

// Values of options. Errors name the option, the value and what is accepted.

Error bad_value(std::string_view option, std::string_view value, std::string_view accepted);

Error conflicting_options(std::string_view a, std::string_view b);

/// An option that means nothing without another one.
Error needs_option(std::string_view option, std::string_view other);

/// The key of the field that `word` means, else the word itself: a key of the file.
std::string_view key_meant(std::string_view word);

/// A day as `2023-06-30`.
Result<Date> day_value(std::string_view option, std::string_view text);

/// Days as a user names them (tasks/query/days.h): `2023-06-30`, `2023-06`, `6月底`, `今天`.
Result<DateRange> days_value(std::string_view option, std::string_view text, Date today,
                             std::optional<int> year);

/// A number of days: `14d` or `14`.
Result<int> day_count_value(std::string_view option, std::string_view text);

/// A length of time: `500ms`, `30s`, `2m`, or `30` in seconds; at most a day.
Result<std::chrono::milliseconds> duration_value(std::string_view option, std::string_view text);

/// A whole number without a sign, nothing else.
std::optional<std::size_t> parse_count(std::string_view text);

}  // namespace tasks
