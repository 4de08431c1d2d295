#pragma once

#include <optional>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"

namespace tasks {

/// Days that are named from today: `7d` (the last seven days, today included), 今天, 昨天, 前天,
/// 本周, 上周, 上周五, 本月, 上月, 本季度, 上季度, 今年, 去年; today, yesterday, this or last week,
/// month, quarter, year, `last friday` (the last Friday before today). Weeks begin on Monday;
/// 上周五 is the Friday of the week before this one. Nothing where `text` is none of these.
std::optional<DateRange> read_relative_days(std::string_view text, Date today);

}  // namespace tasks
