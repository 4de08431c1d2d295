#pragma once

#include <optional>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/base/message.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/deadline.h"

namespace tasks {

/// What a deadline was read as and why, sentence by sentence: for each milestone its words, its day
/// (or window) and where the year comes from; then what was counted, the recurrence, a beginning,
/// 常态化, 立即; last the words left unread. At least one sentence. A deadline whose days differ
/// from our reading of its words is told as recorded, without a reason for the year.
std::vector<Message> explain(const Deadline& deadline, const DeadlineContext& context);

/// Whether the working days of a deadline were counted with published days off in every year that
/// they fall into; nothing where no working days were counted.
std::optional<bool> holidays_counted(const Deadline& deadline, const DeadlineContext& context);

/// A month in a sentence: 6 / June. REQUIRES: 1 <= month <= 12.
LocalText month_name(unsigned month);

/// A recurrence in words: 每月25日前 / by the 25th of each month.
Message in_words(const Recurrence& every);

}  // namespace tasks
