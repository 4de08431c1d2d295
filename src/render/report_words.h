#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "tasks/base/local_text.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// From what is behind us to what is not.
inline constexpr std::array kStatusOrder{Status::done,        Status::submitted,
                                         Status::in_progress, Status::not_started,
                                         Status::paused,      Status::cancelled};

/// 14.3, without the sign.
std::string share_words(Share share);

/// The light at a place of the counts by light, in the list's words: 红牌, 不亮灯.
std::string_view light_words(const StatusReport& report, std::size_t place, Language language);

/// Its code: `red`, `none`.
std::string_view light_code(std::size_t place);

/// Which part of the list the report speaks of, in a line; empty for all of it.
std::string scope_words(const StatusReport& report, Language language);

/// What the groups of the report are: 牵头单位, 单位 …
std::string_view grouping_words(Grouping grouping, Language language);

}  // namespace tasks
