#pragma once

#include <optional>
#include <string>
#include <vector>

#include "deadline/phrase.h"
#include "deadline/reading.h"
#include "deadline/resolver.h"

namespace tasks::phrase {

/// Reads the items of one phrase clause by clause, from left to right. Every `read_` of an
/// expression returns the item behind what it took.
class PhraseReader : private Phrase {
 public:
  PhraseReader(std::string_view words, const DeadlineContext& context)
      : Phrase(words), context_(context), resolver_(context) {}

  Reading run();

 private:
  /// A milestone with the bytes of its words.
  struct Draft {
    Milestone milestone;
    YearSource source;
    std::size_t begin;
    std::size_t end;
  };

  void survey();
  static bool separates_word(const Item& item);
  bool sentence_is_blocked(std::size_t begin);
  void read_clause(std::size_t begin, std::size_t end);
  void close_sentence(std::size_t end);
  /// A clause without any word of time belongs to the milestone before it, or to the next one.
  void extend(std::size_t begin, std::size_t end);
  void forget_lead(std::size_t end);
  bool read_dated(std::size_t begin, std::size_t end, bool blocked);
  std::size_t read_expression(std::size_t begin, std::size_t i, std::size_t end, bool blocked);
  std::size_t leave(std::size_t first, std::size_t end, Unread why);
  std::size_t leave_date(std::size_t i, std::size_t end, Unread why);
  /// A date that is part of the words of the milestone before it.
  std::size_t keep_in_text(std::size_t i, std::size_t end);
  std::size_t read_date(std::size_t begin, std::size_t i, std::size_t end, bool blocked);
  static bool weekday_differs(const Item& item, const Days& days);
  /// What stands behind a date decides what it means. Sets `next_` where it was read.
  std::optional<Unread> read_edges(std::size_t begin, std::size_t i, std::size_t end,
                                   const Days& days);
  std::optional<Unread> read_before(std::size_t i, std::size_t edge, std::size_t end,
                                    const Days& days, bool midnight);
  /// A date with nothing behind it that closes it: a day, or a window due on its last day.
  std::optional<Unread> read_open(std::size_t begin, std::size_t i, std::size_t edge,
                                  std::size_t end, const Days& days);
  /// 年底 beside 年初 and 逐月 tells how the year goes round, not when something is due.
  bool belongs_to_routine(const DateWords& date) const;
  /// True where a month, quarter or year only belongs to the description of the work
  /// (完成9月任务, 2022年度报告, 3月份报表4月5日前报送).
  bool describes(std::size_t begin, std::size_t i, std::size_t edge, std::size_t end) const;
  /// Takes a milestone; its words begin where the last ones ended.
  std::optional<Unread> accept(std::size_t i, std::size_t next, std::size_t end,
                               std::optional<Date> from, Date by, YearSource source);
  /// 全年（1—12月）: the bracket says the same once more.
  bool repeats_in_bracket(std::size_t i, Date by) const;
  std::optional<Unread> read_range(std::size_t i, std::size_t second, std::size_t end,
                                   std::optional<Date> from, YearSource source);
  /// Leaves both ends of a range together.
  std::optional<Unread> abandon(std::size_t i, std::size_t second, Unread why);
  std::optional<Unread> finish_range(std::size_t second, std::size_t edge, std::size_t end,
                                     std::optional<Date> from, const Days& days, YearSource source,
                                     std::optional<std::size_t> first = {});
  /// 6月1日起: a beginning; the end may follow at once, or in the next clause, or never.
  std::optional<Unread> read_start(std::size_t begin, std::size_t i, std::size_t edge,
                                   std::size_t end, const Days& days);
  void begin_at(std::size_t i, std::optional<Date> from, const std::optional<DateWords>& date);
  /// 即日起至6月底, 即日起
  std::size_t read_start_now(std::size_t i, std::size_t end);
  std::size_t read_from_notice(std::size_t i, std::size_t next, std::size_t end,
                               std::optional<Date> from);
  /// 本意见印发之日起30日内: counted from the day after the notice.
  std::size_t read_anchor(std::size_t i, std::size_t end);
  /// 会后10个工作日内, 自…之日起30日内: counted from the day after the start that was named beside
  /// the phrase.
  bool counts_from_start(std::size_t begin, std::size_t i) const;
  std::size_t read_count(std::size_t begin, std::size_t i, std::size_t end, bool blocked);
  bool follows_event(std::size_t begin, std::size_t i) const;
  bool has_one_duration() const;
  /// Takes the milestone at the end of the length at `i`, its words from `first` on.
  std::size_t accept_count(std::size_t first, std::size_t i, std::size_t end, Date from,
                           YearSource source);
  std::optional<Date> counted_from(Date day, const Duration& duration) const;
  void note_holidays(Date from, Date by);
  /// The same day of the month, or the last one where it has no such day.
  static std::optional<Date> months_later(Date day, int amount);
  bool is_heading(std::size_t begin, std::size_t i, std::size_t end) const;
  std::size_t read_heading(std::size_t i, std::size_t end);
  std::size_t read_every(std::size_t begin, std::size_t i, std::size_t end, bool blocked);
  /// 每年由各单位于3月底前: the day stands later in the clause.
  void take_later_day(RecurrenceMatch& every, std::size_t i, std::size_t end,
                      std::size_t& next) const;
  bool read_marks(std::size_t begin, std::size_t end, bool dated);
  /// Why a clause that speaks of time without a date stays words.
  Unread why_unread(std::size_t begin, std::size_t end) const;
  /// A month that no date took in (附件26月底) must not be lost beside one that was read.
  void leave_orphans(std::size_t begin, std::size_t end, bool dated);
  void finish();
  /// A deadline is either dated or recurring: a day once named weighs more than a rhythm.
  void take_recurrence();

  DeadlineContext context_;
  Resolver resolver_;
  Reading reading_;
  std::vector<Draft> drafts_;
  std::size_t lead_ = 0;  // where the words of the next milestone may begin
  std::size_t next_ = 0;
  std::size_t abandoned_ = 0;  // the second end of a range that was left
  std::size_t dates_in_clause_ = 0;
  bool may_extend_ = false;
  bool recurs_ = false;
  bool moved_between_dates_ = false;
  bool has_opaque_words_ = false;
  bool placeholder_ = false;
  std::size_t sentence_end_ = 0;
  bool sentence_blocked_ = false;
  bool listed_recurrence_ = false;  // a recurrence left unread goes on behind 、
  bool pending_ = false;
  std::optional<Date> pending_from_;
  std::size_t pending_item_ = 0;
  std::optional<DateWords> start_words_;
  std::optional<RecurrenceMatch> every_;
  LeftWords every_words_{};
};

}  // namespace tasks::phrase
