#pragma once

#include <optional>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"

namespace tasks {

/// Days that are told from today, and nothing else: 今天, 昨天, 前天, 明天, 后天; 上周, 本周,
/// 下周五; 上月, 本季度, 明年 and the like; `today`, `yesterday`, `tomorrow`; `this`, `last` or
/// `next` week, month, quarter or year, with a blank or a hyphen; `last friday` (the last Friday
/// before today);
/// `+14d`, `-30d`. Weeks begin on Monday; 上周五 is the Friday of the week before this one. Nothing
/// where `text` is none of these.
std::optional<DateRange> read_relative_days(std::string_view text, Date today);

}  // namespace tasks
