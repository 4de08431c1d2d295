#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "deadline/date_words.h"
#include "deadline/lexer.h"
#include "deadline/recurrence_words.h"

namespace tasks::phrase {

/// A length of time: 30日, 10个工作日, 3个月.
struct Duration {
  enum class Unit { days, working_days, weeks, months, other };
  unsigned amount = 0;
  Unit unit = Unit::other;
  Word tail = Word::end;  ///< within, before or after, where one stands behind it
};

/// One step above tokens: a date, a recurrence, a length of time, a clock time, or a single word.
struct Item {
  enum class Kind { word, date, clock, duration, anchor, every };
  Kind kind = Kind::word;
  Word word = Word::unknown;  ///< of Kind::word
  unsigned value = 0;         ///< of the word number
  std::size_t begin = 0;      ///< byte offset in the words as written
  std::size_t end = 0;
  DateWords date;
  RecurrenceMatch every;
  Duration duration;
  std::optional<unsigned> weekday;  ///< date: the day of the week written behind it, 1 Monday
  bool exclusive = false;           ///< date: 不含当日
  bool midnight = false;            ///< clock: the first moment of the day
  bool ours = false;                ///< anchor: the document of the deadline itself
};

/// The items of `words`; the last is the word `end`. Numbering of points (1. ①), weekdays and lunar
/// days in brackets and the contents of 《》 are taken in without an item of their own.
std::vector<Item> items(std::string_view words);

}  // namespace tasks::phrase
