#pragma once

#include <cstddef>
#include <optional>

#include "deadline/symbols.h"

namespace tasks::phrase {

/// What a word of the language means (docs/deadlines.md lists them).
enum class Word {
  unknown,  // any other character: the work itself
  number,   // written in digits of either script; not in the table
  end,      // after the last word of the phrase; not in the table
  // calendar
  year,
  month,
  day,
  days,
  week,
  working_day,
  hour,
  quarter,
  half_year,
  measure,
  ordinal,
  this_year,
  next_year,
  following_year,
  last_year,
  same_year,
  whole_year,
  school_year,
  plan,
  this_month,
  next_month,
  this_quarter,
  next_quarter,
  first_half,
  second_half,
  first_ten,
  second_ten,
  third_ten,
  first_two_tens,
  last_two_tens,
  beginning,
  middle,
  closing,
  closing_day,
  feast,
  feast_suffix,
  lunar,
  quarter_letter,
  half_letter,
  // recurrence
  every,
  cadence,
  quarter_last_month,
  quarter_first_month,
  times,
  at_least,
  // edges of a stretch of days
  before,
  after,
  within,
  stop,
  from,
  start,
  since,
  to,
  until,
  around,
  following,
  excluding,
  including,
  // other
  particle,
  verb,
  noun_or_verb,  // 报告, 总结: 2022年度报告 is no deed
  joiner,
  total,
  issue,
  day_of,
  this_document,
  now_on,
  immediate,
  ongoing,
  long_run,
  daytime,
  clock_hour,
  clock_minute,
  weekday,
  vague,
  blocking,
  sharing,  // 分别: the dates and what they stand for are two lists
  moved,
  routine,
  opaque,
  none,
  // punctuation
  comma,
  listing,
  strong,
  colon,
  open,
  close,
  title_open,
  title_close,
  dash,
  dot,
  slash,
};

/// Value of the vague words that a count may start from: 会后, 节后.
constexpr unsigned kAfterEvent = 2;

struct Match {
  Word word;
  unsigned value;    ///< feast: 100 * month + day; plan: its last year; cadence: its Period
  std::size_t size;  ///< symbols taken, at least 1
};

/// The longest word of the table at `at`, or nothing. Behind a number, 年, 月, 日 and 号 are units
/// and begin no other word.
std::optional<Match> longest_word(const std::vector<Symbol>& symbols, std::size_t at,
                                  bool after_number = false);

}  // namespace tasks::phrase
