#pragma once

#include <optional>

#include <tl/expected.hpp>

#include "deadline/date_words.h"
#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"

namespace tasks::phrase {

/// Why a date stays words.
enum class Unread {
  no_such_day,      // 2月30日, 13月
  cut_number,       // a6月, 1二月
  no_year,          // a month, and no year anywhere
  no_month,         // 20日 without a month
  no_notice_day,    // 本月 without the day of the notice
  unclear_year,     // the year could be one or the other
  weekday_differs,  // 9月1日(周一), which is another day of the week in that year
  unclear_edge,     // 6月前: with June, or without?
  no_start,         // 会后10个工作日内: counted from a day that is not known
  no_calendar,      // working days from the notice on, without a calendar of holidays
  event,            // hangs on something that is no day of the calendar
  conditional,      // an exception, an extension, a condition
  not_a_deadline,   // a date that only belongs to the description
  mixed,            // a second kind of deadline that cannot stand beside the first
  too_long,         // too many words for a deadline
  nothing,          // no day and no kin of 常态化 in it
};

/// Where the year of a date comes from.
enum class YearSource { list, named, carried, relative, notice, start };

/// A stretch of days, both ends included.
struct Days {
  Date first;
  Date last;
  YearSource source = YearSource::list;
};

/// Puts the dates of one phrase into their years, from left to right: a year once named goes on to
/// the dates behind it, and a month to the days behind it.
class Resolver {
 public:
  explicit Resolver(const DeadlineContext& context);

  using Answer = tl::expected<Days, Unread>;

  /// The days of `date`; what it names is remembered for the dates behind it.
  Answer resolve(const DateWords& date);

  /// The year that stands over the dates behind it (2024年：6月底前…).
  Answer take_heading(const DateWords& year);

  /// A year in words that were not read: dates without a year are unclear from there on.
  void distrust(const DateWords& unread);

  std::optional<int> list_year() const { return list_year_; }

 private:
  struct Year {
    int value;
    YearSource source;
  };
  tl::expected<Year, Unread> year_of_words(const DateWords& date) const;
  tl::expected<Year, Unread> relative_to_notice(int difference) const;
  tl::expected<Year, Unread> relative_to_phrase(int difference) const;
  tl::expected<Year, Unread> silent_year(const DateWords& date) const;
  bool is_near(int year) const;
  Answer in_year(const DateWords& date, Year year) const;
  Answer by_month_of_notice(const DateWords& date) const;
  Answer by_quarter_of_notice(const DateWords& date) const;
  Answer by_carried_month(const DateWords& date) const;
  Answer days_of(const DateWords& date) const;
  void remember(const DateWords& date, const Days& days);

  std::optional<int> list_year_;
  std::optional<Date> issued_;
  std::optional<int> named_year_;
  std::optional<int> school_year_;
  std::optional<Date> latest_;  // last day that was read
  std::optional<unsigned> carried_month_;
  YearSource carried_source_ = YearSource::list;
  bool distrusted_ = false;
};

}  // namespace tasks::phrase
