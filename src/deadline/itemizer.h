#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "deadline/items.h"
#include "deadline/token_cursor.h"

namespace tasks::phrase {

/// Puts tokens together to items. Every function that answers with `bool` and changes something
/// takes its tokens and returns true, or takes none.
class Itemizer : private TokenCursor {
 public:
  explicit Itemizer(const std::vector<Token>& all) : TokenCursor(all, 0) {}

  std::vector<Item> run();

 private:
  // items.cpp
  Item& push(Item::Kind kind, std::size_t size);
  void next();
  bool at_sentence_start() const;
  bool behind_date() const { return dated_item() < items_.size(); }
  /// The date or recurrence that only clock times and 前, 内, 起 stand behind; else items_.size().
  std::size_t dated_item() const;
  static bool is_edge(Word word);
  Item* last_date();
  bool title();
  bool recurrence();
  bool date();
  /// The second part of 1.2 and of 0551-6234: no date begins there.
  bool follows_digits() const;
  /// 20233年6月, 3000年底: a year that is none stands before the date, which is not one of the
  /// list's year.
  bool follows_number_of_year() const;
  /// 1二月, a6月: the number may be only the end of what stands there. Words end before a number
  /// (CT6月, 5G 6月), a letter alone may name something with it.
  bool may_be_end_of_number() const;

  // item_notes.cpp: points of a list, and what stands in brackets behind a date
  /// 1.  1、 at the start of a sentence: the points of a list, counted from 1.
  bool numbering();
  /// 1、… 2、…: without a second point, 1、3月 are two months.
  bool has_second_point();
  /// （周一） （含6月30日） （不含当日） （1）
  bool note();
  bool is_note(std::size_t from, std::size_t end) const;
  void note_weekday(Item& date, std::size_t ahead) const;
  /// 6月18日星期二
  bool weekday_behind_day();

  // item_times.cpp: clock times, lengths of time, the day of the notice
  bool clock();
  static Duration::Unit unit_of(Word word);
  static bool is_tail(Word word);
  /// 30日内, 10个工作日, 第二个工作日, 半年内. 3月 and 30日 are lengths only where 内 or 后
  /// follows.
  bool duration();
  bool push_duration(std::size_t number, std::size_t size);
  /// 本意见印发之日起, 印发后: the day of the notice, where the document is the one in hand.
  bool anchor();
  bool stands_alone() const;

  std::vector<Item> items_;
  unsigned points_ = 0;
  std::optional<bool> second_point_;
};

}  // namespace tasks::phrase
