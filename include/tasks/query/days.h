#pragma once

#include <optional>
#include <string_view>

#include "tasks/deadline/reader.h"

namespace tasks {

/// Days as somebody names them now: all that read_date_range reads (`2023-06-30`, `2023-06`,
/// `2023Q2`, `2023`, `6月底`), and what counts from today: 今天, 明天, 昨天, 上周, 本周, 下周
/// (Monday to Sunday), their English names, `+14d` and `-30d`. `today` is also the day that 本月
/// and 明年 are read against; a month without a year is one of `year`.
std::optional<DateRange> read_days(std::string_view text, Date today, std::optional<int> year);

}  // namespace tasks
