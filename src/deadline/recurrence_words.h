#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deadline/date_words.h"
#include "deadline/lexer.h"
#include "tasks/model/deadline.h"

namespace tasks::phrase {

struct RecurrenceMatch {
  Recurrence every;
  std::size_t size = 0;   ///< tokens taken
  bool supported = true;  ///< false for what the notation cannot hold: 每两周, 每学期
  bool is_wide = false;   ///< the day is the end of a month or more, which 前 would leave unclear
  bool has_day = false;   ///< a day inside the period is named
  bool by_cadence = false;  ///< 逐月, 按季度: a way of working, no day
};

/// Makes `every` recur at the end of `month` in each year; true. The end of February depends on the
/// year, every other month has one last day.
bool set_month_end(Recurrence& every, unsigned month);

/// Makes `every` recur on the last day of `date` in each year; false, and nothing changed, where
/// that is no day of every year.
bool set_yearly_day(Recurrence& every, const DateWords& date);

/// The recurrence that begins at `at` (每月25日, 每季度末月20日, 季度末), or nothing.
std::optional<RecurrenceMatch> match_recurrence(const std::vector<Token>& tokens, std::size_t at);

}  // namespace tasks::phrase
