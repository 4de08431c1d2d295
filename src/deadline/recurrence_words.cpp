#include "deadline/recurrence_words.h"

#include <algorithm>

#include "deadline/date_words.h"
#include "tasks/base/date.h"

namespace tasks::phrase {
namespace {

using Period = Recurrence::Period;

constexpr int kCommonYear = 2023;  // has every day that every year has
constexpr unsigned kFebruary = 2;
constexpr unsigned kDecember = 12;

/// The end of February depends on the year; every other month has one last day.
bool set_month_end(Recurrence& every, unsigned month) {
  every.month = month;
  every.day =
      month == kFebruary ? Recurrence::kLastDay : day_of(last_day_of_month(kCommonYear, month));
  return true;
}

bool set_month_day(Recurrence& every, unsigned month, unsigned day) {
  if (!make_date(kCommonYear, month, day)) return false;
  every.month = month;
  every.day = day;
  return true;
}

bool set_part_of_month(Recurrence& every, const DateWords& date) {
  if (date.month < 1 || date.month > kDecember) return false;
  switch (date.part) {
    case Part::first_ten:
      return set_month_day(every, date.month, 10);
    case Part::second_ten:
    case Part::first_two_tens:
      return set_month_day(every, date.month, 20);
    default:
      return set_month_end(every, date.month);
  }
}

class RecurrenceParser {
 public:
  RecurrenceParser(const std::vector<Token>& all, std::size_t at)
      : tokens_(all), start_(at), at_(at) {}

  std::optional<RecurrenceMatch> run() {
    if (!cadence() && !quarter_end() && !each()) return std::nullopt;
    match_.size = at_ - start_;
    return match_;
  }

 private:
  const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  bool sees(Word word, std::size_t ahead = 0) const { return token(ahead).word == word; }
  bool accept(Word word) {
    if (!sees(word)) return false;
    ++at_;
    return true;
  }
  bool period(Period value) {
    match_.every.period = value;
    return true;
  }
  void set_day(unsigned day) {
    match_.every.day = day;
    match_.has_day = true;
  }
  void refuse() { match_.supported = false; }

  /// 每天, 逐月, 按季度
  bool cadence() {
    if (!sees(Word::cadence)) return false;
    match_.by_cadence = true;
    period(static_cast<Period>(token().value));
    ++at_;
    return true;
  }

  /// 季度末 without 第三 or 本 before it comes every quarter.
  bool quarter_end() {
    if (!sees(Word::quarter) || !(sees(Word::closing, 1) || sees(Word::quarter_last_month, 1))) {
      return false;
    }
    ++at_;
    return period(Period::quarter) && in_quarter();
  }

  bool each() {
    if (!sees(Word::every)) return false;
    ++at_;
    if (sees(Word::number)) return counted();
    return unit();
  }

  /// 每两周, 每3个月: the notation has no form for it.
  bool counted() {
    const std::size_t before = at_;
    if (token().value != 1) refuse();
    ++at_;
    accept(Word::measure);
    if (unit()) return true;
    at_ = before;
    return false;
  }

  bool unit() {
    switch (token().word) {
      case Word::day:
      case Word::days:
        return take(Period::day);
      case Word::week:
        return take(Period::week) && in_week();
      case Word::weekday:
        refuse();
        return take(Period::week);
      case Word::month:
        return take(Period::month) && in_month();
      case Word::quarter:
        return take(Period::quarter) && in_quarter();
      case Word::half_year:
        return take(Period::half_year) && in_half_year();
      case Word::year:
        return take(Period::year) && in_year();
      case Word::working_day:
      case Word::school_year:
        refuse();
        return take(Period::day);
      default:
        return false;
    }
  }

  bool take(Period value) {
    ++at_;
    return period(value);
  }

  /// 每周二, 每周日; 每周一次 is a count and 每周一报 may be one.
  bool in_week() {
    accept(Word::particle);
    if (sees(Word::day) || sees(Word::days)) {
      ++at_;
      match_.every.weekday = 7;
    } else if (sees(Word::number) && token().digits == 1 && token().value >= 1 &&
               token().value <= 6 && !is_count(1)) {
      match_.every.weekday = token().value;
      ++at_;
    }
    match_.has_day = match_.every.weekday.has_value();
    return true;
  }

  /// The 次 of 每周一次, or the one character of 每周一报 and 每周一练.
  bool is_count(std::size_t ahead) const {
    if (sees(Word::times, ahead)) return true;
    constexpr std::size_t kOneCharacter = 3;
    const bool noun = sees(Word::noun_or_verb, ahead) || sees(Word::unknown, ahead);
    if (!noun || token(ahead).end - token(ahead).begin > kOneCharacter) return false;
    switch (token(ahead + 1).word) {
      case Word::end:
      case Word::comma:
      case Word::strong:
      case Word::listing:
      case Word::close:
        return true;
      default:
        return false;
    }
  }

  bool in_month() {
    if (sees(Word::particle)) ++at_;
    if (sees(Word::month) && sees(Word::closing, 1)) ++at_;
    switch (token().word) {
      case Word::closing:
        ++at_;
        accept(Word::day);
        set_day(Recurrence::kLastDay);
        return true;
      case Word::closing_day:
      case Word::third_ten:
        ++at_;
        set_day(Recurrence::kLastDay);
        return true;
      case Word::first_ten:
      case Word::beginning:
        ++at_;
        set_day(10);
        return true;
      case Word::second_ten:
        ++at_;
        set_day(20);
        return true;
      case Word::number:
        return day_of_period();
      default:
        return true;
    }
  }

  /// 25日, 25前, 1—5日 (due on the 5th)
  bool day_of_period() {
    if (is_range_mark(token(1).word) && sees(Word::number, 2) && sees(Word::day, 3)) {
      if (token().value >= token(2).value) refuse();
      at_ += 2;
    } else if (is_range_mark(token(2).word) && sees(Word::day, 1) && sees(Word::number, 3) &&
               sees(Word::day, 4)) {
      if (token().value >= token(3).value) refuse();
      at_ += 3;
    }
    const bool bare = !token().chinese && sees(Word::before, 1);
    if (!sees(Word::day, 1) && !bare) return true;
    if (sees(Word::within, 2)) {
      refuse();
    } else if (token().value < 1 || token().value > 31) {
      refuse();
    } else {
      set_day(token().value);
    }
    at_ += sees(Word::day, 1) ? 2 : 1;
    return true;
  }

  bool in_quarter() {
    if (sees(Word::particle)) ++at_;
    if (sees(Word::quarter_last_month)) return day_of_quarter_month(3);
    if (sees(Word::quarter_first_month)) return day_of_quarter_month(1);
    if (sees(Word::closing) && sees(Word::month, 1)) {
      ++at_;
      return day_of_quarter_month(3);
    }
    if (accept(Word::closing)) {
      set_day(Recurrence::kLastDay);
      if (sees(Word::number) && sees(Word::day, 1)) refuse();
    }
    return true;
  }

  bool day_of_quarter_month(unsigned month) {
    ++at_;
    match_.every.month = month;
    in_month();
    if (!match_.has_day) {
      if (sees(Word::number)) refuse();
      set_day(Recurrence::kLastDay);
    }
    constexpr unsigned kLastMonth = 3;
    const bool period_end = month == kLastMonth && match_.every.day == Recurrence::kLastDay;
    if (period_end) match_.every.month.reset();
    return true;
  }

  bool in_half_year() {
    if (accept(Word::closing)) match_.has_day = true;
    return true;
  }

  /// 每年2月底, 每年3月31日, 每年底, 每年第一季度: the last day of the stretch named.
  bool in_year() {
    if (sees(Word::particle) && !sees(Word::end, 1)) accept(Word::particle);
    if (accept(Word::closing)) {
      set_month_end(match_.every, kDecember);
      match_.has_day = true;
      return true;
    }
    auto date = match_date(tokens_, at_);
    if (!date || date->date.year.kind != YearWords::Kind::none) return true;
    at_ += date->size;
    if (is_range_mark(token().word)) {  // 每年4—6月 is due at its end
      const auto last = match_date(tokens_, at_ + 1);
      if (last && last->date.year.kind == YearWords::Kind::none) {
        date = last;
        at_ += 1 + last->size;
      }
    }
    match_.has_day = set_yearly_day(match_.every, date->date);
    match_.is_wide = date->date.part == Part::whole && date->date.unit != DateWords::Unit::day;
    if (!match_.has_day) refuse();
    return true;
  }

  const std::vector<Token>& tokens_;
  std::size_t start_;
  std::size_t at_;
  RecurrenceMatch match_;
};

}  // namespace

bool set_yearly_day(Recurrence& every, const DateWords& date) {
  const bool numbered = date.month_kind == DateWords::Month::numbered;
  if (!date.exists) return false;
  switch (date.unit) {
    case DateWords::Unit::day:
      return numbered && set_month_day(every, date.month, date.day);
    case DateWords::Unit::month:
      return numbered && set_part_of_month(every, date);
    case DateWords::Unit::quarter:
      if (date.quarter < 1 || date.quarter > 4) return false;
      return set_month_end(every, date.quarter * 3);
    case DateWords::Unit::half_year:
      return set_month_end(every, date.half * 6);
    case DateWords::Unit::year:
      return set_month_end(every, kDecember);
    default:
      return false;
  }
}

std::optional<RecurrenceMatch> match_recurrence(const std::vector<Token>& tokens, std::size_t at) {
  return RecurrenceParser(tokens, at).run();
}

}  // namespace tasks::phrase
