#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "deadline/items.h"
#include "deadline/token_cursor.h"

namespace tasks::phrase {

/// True for a whole month, quarter, half-year, year or plan: 前 behind it leaves open whether the
/// stretch itself is meant.
bool is_wide(const DateWords& date);
/// True for what ends a clause: ，、；。：brackets, the end of the phrase.
bool is_separator(Word word);
bool names_year(const DateWords& date);
bool is_bare_year(const DateWords& date);

/// The items of a phrase, and what can be asked about them. A clause runs from `begin` to `end`,
/// which is its separator.
class Phrase {
 public:
  explicit Phrase(std::string_view words) : words_(words), items_(items(words)) {}

  bool is_word(std::size_t i, Word word) const;
  bool is_kind(std::size_t i, Item::Kind kind) const;
  bool separates(std::size_t i) const;
  bool is_range_word(std::size_t i) const;
  bool has_blocking(std::size_t begin, std::size_t end) const;
  /// The end of the words that belong to the date at `i`: the next date of the clause.
  std::size_t stretch_end(std::size_t i, std::size_t end) const;
  std::size_t skip_clock(std::size_t i, bool& midnight) const;
  /// 5、6月 and 二、三季度: two neighbours that make one stretch.
  bool is_pair(std::size_t i, std::size_t edge) const;
  bool opens_clause(std::size_t begin, std::size_t i) const;
  bool follows_until(std::size_t begin, std::size_t i) const;
  /// 一季度一次, 一月一报: how often, not when.
  bool is_frequency(std::size_t i, std::size_t edge) const;
  /// 6月、12月底前: the first month shares the end of the second.
  bool shares_end(std::size_t i) const;
  /// 6月、12月20日前: the first month shares a day that it does not name.
  bool shares_finer_edge(std::size_t i) const;
  /// The last date of a list joined by 、 or 和, in which all but the last are wide; `i` where none
  /// is.
  std::size_t last_of_list(std::size_t i) const;
  /// 报送上年度总结, 完成9月任务: a date that belongs to the object of a verb.
  bool is_description(std::size_t i) const;
  bool closes(std::size_t i) const;
  /// Words that are no date, and 前, 后 or 内 behind them: 主汛期前, 会议后.
  bool hangs_on_event(std::size_t from, std::size_t end) const;
  bool has_duration(std::size_t from, std::size_t end) const;
  /// 学期, 最后一个工作日: a time that is not on the calendar.
  bool speaks_vaguely(std::size_t from, std::size_t end) const;
  bool yearless_follows(std::size_t from) const;
  bool has_date_before_every(std::size_t begin, std::size_t i) const;
  std::size_t stretch_date(std::size_t from, std::size_t end) const;
  /// 每月10日、25日前: a second day that one recurrence cannot hold.
  bool lists_another_day(std::size_t end, const RecurrenceMatch& every) const;
  /// 每月25: a number that is neither a day nor a count.
  bool is_stray_number(std::size_t i) const;
  /// 每季度不少于2次: once is every period, more is a count we do not keep.
  bool counts_more_than_once(std::size_t from, std::size_t end) const;
  bool means_ongoing(std::size_t begin, std::size_t i, std::size_t end, bool dated) const;
  /// 第一周： and 整改期限： only name what follows; 会议后30： does not.
  bool reads_on_clock(std::size_t begin, std::size_t end) const;
  /// Words of time without a date: what they say is not read.
  bool speaks_of_time(std::size_t begin, std::size_t end) const;

 protected:
  std::string_view words_;
  std::vector<Item> items_;
};

}  // namespace tasks::phrase
