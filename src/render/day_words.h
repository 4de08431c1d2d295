#pragma once

#include <optional>
#include <string>

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/deadline/reader.h"

namespace tasks {

/// 2023-06-30; nothing for no day.
std::string day_cell(const std::optional<Date>& day);

/// 2023年6月30日 / 30 June 2023. No leading zeros. Source: GB/T 9704-2012, 7.3.5.
std::string day_words(Date day, Language language);

/// The same without the year where that is the year of `around`.
std::string day_words_near(Date day, Date around, Language language);

/// 2023年6月24日至30日 / 24–30 June 2023: what the two days share is said once.
std::string range_words(const DateRange& days, Language language);

}  // namespace tasks
