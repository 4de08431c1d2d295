#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deadline/date_words.h"
#include "deadline/token_cursor.h"

namespace tasks::phrase {

/// Reads one date. Every function that answers with `bool` either takes its tokens and returns
/// true, or takes none; those of one subject stand in the source named above them.
class DateParser : private TokenCursor {
 public:
  DateParser(const std::vector<Token>& all, std::size_t at) : TokenCursor(all, at) {}

  std::optional<DateMatch> run();

 private:
  // date_words.cpp: the order of attempts, and years without a month
  /// “十四五”末
  bool plan();
  /// 2014—2015学年[第一学期]1月: the year is the first one until December.
  bool school_date();
  bool worded();
  bool inside_year();
  bool bare_year();
  /// 年底, 年末, 年度内: the year itself without a number.
  bool year_edge();
  bool whole_year();

  // digit_dates.cpp
  /// 2023-06-30, 2023.6, 20230630, 6.30前
  bool numeric();
  bool eight_digits();
  bool sees_range_behind_eight_digits() const;
  bool year_first();
  /// 2023-06-30-7 is no date; 2023-06-30-2023-07-30 is a range.
  bool goes_on_with_a_part(Word separator) const;
  bool year_month();
  /// What may follow 2023.6: without 月 it could be any number.
  bool ends_year_month(std::size_t ahead) const;
  /// 6.30前, 6/30前, 6.30日; as the whole phrase 12.31.
  bool month_dot_day();
  /// The 4.20 of 2023.4.8-4.20
  bool ends_range_of_days() const;
  /// A number like 6.30 is a day before 前 and 日, and as the whole of a deadline.
  bool stands_for_a_day() const;
  static bool may_precede_number(Word word);
  /// 2023年6.30前
  bool dotted_day();

  // year_words.cpp
  bool year_words();
  bool relative_year(YearWords::Kind kind);
  bool numbered_year();
  /// The 2018 of 2018—2020年 and the two years of 2023—2025.
  bool leads_to_year() const;
  /// 23年6月: two digits and a month, quarter, half or end behind them.
  bool short_year();
  void name_year(int value) { date_.year = {YearWords::Kind::named, value}; }

  // month_words.cpp: months, their parts and their days
  /// The 3 of 3、6、9月 and the 5 of 5—12月.
  bool month_of_list();
  bool month_date();
  bool month_rest();
  bool day_of_month();
  void part_of_month();
  void take_part(Part part);
  bool closes_phrase(std::size_t ahead) const;
  /// 中旬, 20日: without a month, which an earlier date of the phrase may give.
  bool ten_days();
  void set_day(unsigned month, unsigned day);

  // quarter_words.cpp: quarters and half-years
  bool quarter();
  /// The 一 of 一至三季度 and 一、二季度.
  bool quarter_of_list(std::size_t skip) const;
  bool quarter_rest();
  /// Q3, 2026 Q1, 2023H1
  bool quarter_letter();
  bool half();
  void accept_end();

  // feast_words.cpp
  /// 国庆节, “十一”: only where 前 follows, 十一 alone is a number.
  bool feast();
  static unsigned feast_of_number(unsigned spoken);
  void set_feast(unsigned month_and_day);

  DateWords date_;
};

}  // namespace tasks::phrase
