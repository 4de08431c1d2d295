#pragma once

#include <optional>
#include <string_view>

#include "tasks/deadline/reader.h"

namespace tasks {

/// Days as somebody names them now: what read_relative_days tells from today (今天, 下周, `+14d`),
/// else what read_date_range reads (`2023-06-30`, `2023-06`, `2023Q2`, `2023`, `6月底`, 本月底);
/// a month without a year is one of `year`.
std::optional<DateRange> read_days(std::string_view text, Date today, std::optional<int> year);

}  // namespace tasks
