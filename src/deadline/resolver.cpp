#include "deadline/resolver.h"

namespace tasks::phrase {
namespace {

using Unit = DateWords::Unit;

constexpr unsigned kSchoolYearBegins = 9;  // September
constexpr unsigned kSchoolYearEnds = 7;    // July; August belongs to neither for certain

tl::unexpected<Unread> unread(Unread why) {
  return tl::unexpected<Unread>(why);
}

Resolver::Answer stretch(int year, unsigned first_month, unsigned last_month, Part part,
                         YearSource source) {
  const auto first = make_date(year, first_month, 1);
  if (!first) return unread(Unread::no_such_day);
  const Date last = last_day_of_month(year, last_month);
  return Days{part == Part::end ? last : *first, last, source};
}

/// First and last day of a part of a month; 0 stands for the end of the month.
struct Bounds {
  unsigned first;
  unsigned last;
};

Bounds bounds_of(Part part) {
  switch (part) {
    case Part::first_ten:
      return {1, 10};
    case Part::second_ten:
      return {11, 20};
    case Part::third_ten:
      return {21, 0};
    case Part::first_two_tens:
      return {1, 20};
    case Part::last_two_tens:
      return {11, 0};
    case Part::end:
      return {0, 0};
    case Part::whole:
      break;
  }
  return {1, 0};
}

Resolver::Answer in_month(int year, unsigned month, Part part, YearSource source) {
  if (!make_date(year, month, 1)) return unread(Unread::no_such_day);
  const Bounds bounds = bounds_of(part);
  const Date end = last_day_of_month(year, month);
  const Date first = bounds.first == 0 ? end : *make_date(year, month, bounds.first);
  const Date last = bounds.last == 0 ? end : *make_date(year, month, bounds.last);
  return Days{first, last, source};
}

Resolver::Answer on_day(int year, unsigned month, unsigned day, YearSource source) {
  const auto date = make_date(year, month, day);
  if (!date) return unread(Unread::no_such_day);
  return Days{*date, *date, source};
}

bool has_fixed_month(const DateWords& date) {
  return date.month_kind == DateWords::Month::numbered;
}

}  // namespace

Resolver::Resolver(const DeadlineContext& context)
    : list_year_(context.year), issued_(context.issued) {
  if (!list_year_ && issued_) list_year_ = year_of(*issued_);
}

tl::expected<Resolver::Year, Unread> Resolver::relative_to_phrase(int difference) const {
  if (distrusted_) return unread(Unread::unclear_year);
  if (named_year_) return Year{*named_year_ + difference, YearSource::relative};
  if (!list_year_) return unread(Unread::no_year);
  return Year{*list_year_ + difference, YearSource::relative};
}

/// 今年 and 明年 are said on the day of the notice, in a list of one year: where the two differ, or
/// the phrase has named a third, nobody can tell which is meant.
tl::expected<Resolver::Year, Unread> Resolver::relative_to_notice(int difference) const {
  if (!list_year_) return unread(Unread::no_year);
  if (issued_ && year_of(*issued_) != *list_year_) return unread(Unread::unclear_year);
  if (distrusted_) return unread(Unread::unclear_year);
  if (named_year_ && carried_source_ == YearSource::named && *named_year_ != *list_year_) {
    return unread(Unread::unclear_year);
  }
  return Year{*list_year_ + difference, YearSource::relative};
}

tl::expected<Resolver::Year, Unread> Resolver::silent_year(const DateWords& date) const {
  if (distrusted_) return unread(Unread::unclear_year);
  if (school_year_ && has_fixed_month(date)) {
    DateWords in_school = date;
    in_school.year = {YearWords::Kind::school, *school_year_};
    return year_of_words(in_school);
  }
  if (named_year_) return Year{*named_year_, YearSource::carried};
  if (!list_year_) return unread(Unread::no_year);
  return Year{*list_year_, YearSource::list};
}

tl::expected<Resolver::Year, Unread> Resolver::year_of_words(const DateWords& date) const {
  switch (date.year.kind) {
    case YearWords::Kind::named:
      if (date.year.shortened && !is_near(date.year.value)) return unread(Unread::unclear_year);
      return Year{date.year.value, YearSource::named};
    case YearWords::Kind::this_year:
      return relative_to_notice(0);
    case YearWords::Kind::next_year:
      return relative_to_notice(1);
    case YearWords::Kind::last_year:
      return relative_to_notice(-1);
    case YearWords::Kind::following_year:
      return relative_to_phrase(1);
    case YearWords::Kind::same_year:
      return relative_to_phrase(0);
    case YearWords::Kind::school:
      if (date.month >= kSchoolYearBegins) return Year{date.year.value, YearSource::named};
      if (date.month <= kSchoolYearEnds) return Year{date.year.value + 1, YearSource::named};
      return unread(Unread::unclear_year);
    case YearWords::Kind::none:
      break;
  }
  return silent_year(date);
}

/// 12年底 in a list of 2023 is not the year 2012.
bool Resolver::is_near(int year) const {
  constexpr int kFarthest = 10;
  return !list_year_ || (year - *list_year_ <= kFarthest && *list_year_ - year <= kFarthest);
}

Resolver::Answer Resolver::in_year(const DateWords& date, Year year) const {
  const unsigned quarter_end = date.quarter * 3;
  const unsigned half_end = date.half * 6;
  switch (date.unit) {
    case Unit::year:
      return stretch(year.value, 1, 12, date.part, year.source);
    case Unit::half_year:
      if (half_end < 6 || half_end > 12) return unread(Unread::no_such_day);
      return stretch(year.value, half_end - 5, half_end, date.part, year.source);
    case Unit::quarter:
      if (date.quarter < 1 || date.quarter > 4) return unread(Unread::no_such_day);
      return stretch(year.value, quarter_end - 2, quarter_end, date.part, year.source);
    case Unit::month:
      return in_month(year.value, date.month, date.part, year.source);
    case Unit::day:
    case Unit::feast:
      return on_day(year.value, date.month, date.day, year.source);
    case Unit::ten_days:
    case Unit::plan:
      break;
  }
  return unread(Unread::nothing);
}

Resolver::Answer Resolver::by_month_of_notice(const DateWords& date) const {
  if (!issued_) return unread(Unread::no_notice_day);
  if (date.year.kind != YearWords::Kind::none) return unread(Unread::unclear_year);
  const bool next = date.month_kind == DateWords::Month::next_month;
  const bool turn = next && month_of(*issued_) == 12;
  DateWords numbered = date;
  numbered.month_kind = DateWords::Month::numbered;
  numbered.month = turn ? 1 : month_of(*issued_) + (next ? 1 : 0);
  return in_year(numbered, {year_of(*issued_) + (turn ? 1 : 0), YearSource::notice});
}

Resolver::Answer Resolver::by_quarter_of_notice(const DateWords& date) const {
  if (!issued_) return unread(Unread::no_notice_day);
  const unsigned current = (month_of(*issued_) + 2) / 3;
  const bool next = date.quarter_kind == DateWords::Quarter::next_quarter;
  const bool turn = next && current == 4;
  DateWords numbered = date;
  numbered.quarter = turn ? 1 : current + (next ? 1 : 0);
  return in_year(numbered, {year_of(*issued_) + (turn ? 1 : 0), YearSource::notice});
}

/// 12月上旬完成、中旬补齐: the month of the date before, and never back in time.
Resolver::Answer Resolver::by_carried_month(const DateWords& date) const {
  if (!carried_month_ || !latest_ || distrusted_) return unread(Unread::no_month);
  const int year = year_of(*latest_);
  const Answer days = date.unit == Unit::day
                          ? on_day(year, *carried_month_, date.day, YearSource::carried)
                          : in_month(year, *carried_month_, date.part, YearSource::carried);
  if (days && days->last < *latest_) return unread(Unread::no_month);
  return days;
}

Resolver::Answer Resolver::days_of(const DateWords& date) const {
  if (date.is_cut) return unread(Unread::cut_number);
  if (!date.exists) return unread(Unread::no_such_day);
  if (date.unit == Unit::plan) {
    auto days = stretch(date.plan_end, 1, 12, date.part, YearSource::named);
    if (days && date.part != Part::end) days->first = *make_date(date.plan_end - 4, 1, 1);
    return days;
  }
  const bool needs_month = date.unit == Unit::day || date.unit == Unit::ten_days;
  if (needs_month && date.month_kind == DateWords::Month::none) return by_carried_month(date);
  if (date.month_kind == DateWords::Month::this_month ||
      date.month_kind == DateWords::Month::next_month) {
    return by_month_of_notice(date);
  }
  if (date.unit == Unit::quarter && date.quarter_kind != DateWords::Quarter::numbered) {
    return by_quarter_of_notice(date);
  }
  // 元旦前 of a list may be the first or the last day of its year.
  const bool new_year = date.unit == Unit::feast && date.month == 1;
  if (new_year && date.year.kind == YearWords::Kind::none) return unread(Unread::unclear_year);
  const auto year = year_of_words(date);
  if (!year) return unread(year.error());
  const Answer days = in_year(date, *year);
  // A carried year that leads back in time: 2023年12月底前…，3月底前 may mean March of the next
  // one.
  if (days && year->source == YearSource::carried && latest_ && days->last < *latest_) {
    return unread(Unread::unclear_year);
  }
  return days;
}

void Resolver::remember(const DateWords& date, const Days& days) {
  const bool named = date.year.kind != YearWords::Kind::none;
  if (date.year.kind == YearWords::Kind::school) {
    school_year_ = date.year.value;
    named_year_.reset();
  } else if (named) {
    named_year_ = year_of(days.last);
    carried_source_ = days.source;
    school_year_.reset();
  }
  if (named) distrusted_ = false;
  latest_ = days.last;
  carried_month_.reset();
  const bool fine = date.unit == Unit::day || date.unit == Unit::ten_days ||
                    (date.unit == Unit::month && date.part != Part::end);
  if (fine) carried_month_ = month_of(days.last);
}

Resolver::Answer Resolver::resolve(const DateWords& date) {
  const Answer days = days_of(date);
  if (days) remember(date, *days);
  return days;
}

Resolver::Answer Resolver::take_heading(const DateWords& year) {
  const Answer days = days_of(year);
  if (!days) return days;
  remember(year, *days);
  latest_.reset();
  return days;
}

void Resolver::distrust(const DateWords& date) {
  if (date.year.kind == YearWords::Kind::none) return;
  const bool same = date.year.kind == YearWords::Kind::named && !named_year_ && list_year_ &&
                    date.year.value == *list_year_;
  if (!same) distrusted_ = true;
}

}  // namespace tasks::phrase
