#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deadline/lexer.h"

namespace tasks::phrase {

/// The year as the words name it; `none` where they do not.
struct YearWords {
  enum class Kind {
    none,
    named,
    this_year,
    next_year,
    following_year,
    last_year,
    same_year,
    school
  };
  Kind kind = Kind::none;
  int value = 0;           ///< named, school: the (first) year
  bool shortened = false;  ///< written 23年

  friend bool operator==(const YearWords&, const YearWords&) = default;
};

/// The part of a month, quarter, half-year or year that the words name.
enum class Part { whole, first_ten, second_ten, third_ten, first_two_tens, last_two_tens, end };

/// A day or a stretch of days as the words name it, not yet put into a year.
struct DateWords {
  enum class Unit { year, half_year, quarter, month, day, ten_days, feast, plan };
  enum class Month { none, numbered, this_month, next_month };
  enum class Quarter { numbered, this_quarter, next_quarter };

  Unit unit = Unit::year;
  YearWords year;
  Month month_kind = Month::none;
  Quarter quarter_kind = Quarter::numbered;
  unsigned month = 0;    ///< 1 … 12 where numbered; also of a feast
  unsigned quarter = 0;  ///< 1 … 4
  unsigned half = 0;     ///< 1, 2
  unsigned day = 0;      ///< day of the month, unchecked
  int plan_end = 0;      ///< last year of a five-year plan
  Part part = Part::whole;
  bool shares_unit = false;  ///< the 5 of 5、6月 and of 5—12月
  bool is_cut = false;       ///< may be the end of another number: the 6月 of a6月
  bool exists = true;  ///< false for month 13, quarter 5, and forms that are no date (2023年6.7.8)
};

struct DateMatch {
  DateWords date;
  std::size_t size;  ///< tokens taken
};

/// The date that begins at `at`, or nothing where none begins there.
std::optional<DateMatch> match_date(const std::vector<Token>& tokens, std::size_t at);

}  // namespace tasks::phrase
