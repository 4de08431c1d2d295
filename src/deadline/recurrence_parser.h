#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deadline/recurrence_words.h"
#include "deadline/token_cursor.h"

namespace tasks::phrase {

/// Reads one recurrence. A part that the notation cannot hold is taken all the same, and the whole
/// is then refused.
class RecurrenceParser : private TokenCursor {
 public:
  RecurrenceParser(const std::vector<Token>& all, std::size_t at) : TokenCursor(all, at) {}

  std::optional<RecurrenceMatch> run();

 private:
  using Period = Recurrence::Period;

  // recurrence_words.cpp: the period
  /// 每天, 逐月, 按季度
  bool cadence();
  /// 季度末 without 第三 or 本 before it comes every quarter.
  bool quarter_end();
  bool each();
  /// 每两周, 每3个月: the notation has no form for it.
  bool counted();
  bool unit();
  bool take(Period value);
  bool period(Period value);
  void refuse() { match_.supported = false; }

  // recurrence_days.cpp: the day in it
  /// 每周二, 每周日; 每周一次 is a count and 每周一报 may be one.
  bool in_week();
  /// The 次 of 每周一次, or the one character of 每周一报 and 每周一练.
  bool is_count(std::size_t ahead) const;
  bool in_month();
  void set_day(unsigned day);
  /// 25日, 25前, 1—5日 (due on the 5th)
  bool day_of_period();
  bool in_quarter();
  bool day_of_quarter_month(unsigned month);
  bool in_half_year();
  /// 每年2月底, 每年3月31日, 每年底, 每年第一季度: the last day of the stretch named.
  bool in_year();

  RecurrenceMatch match_;
};

}  // namespace tasks::phrase
