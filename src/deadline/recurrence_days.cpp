#include "deadline/recurrence_parser.h"

namespace tasks::phrase {

void RecurrenceParser::set_day(unsigned day) {
  match_.every.day = day;
  match_.has_day = true;
}

bool RecurrenceParser::in_week() {
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

bool RecurrenceParser::is_count(std::size_t ahead) const {
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

bool RecurrenceParser::in_month() {
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

bool RecurrenceParser::day_of_period() {
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
  const bool is_day = token().value >= 1 && token().value <= 31;
  if (sees(Word::within, 2) || !is_day) {
    refuse();
  } else {
    set_day(token().value);
  }
  at_ += sees(Word::day, 1) ? 2 : 1;
  return true;
}

bool RecurrenceParser::in_quarter() {
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

bool RecurrenceParser::day_of_quarter_month(unsigned month) {
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

bool RecurrenceParser::in_half_year() {
  if (accept(Word::closing)) match_.has_day = true;
  return true;
}

bool RecurrenceParser::in_year() {
  if (sees(Word::particle) && !sees(Word::end, 1)) accept(Word::particle);
  if (accept(Word::closing)) {
    constexpr unsigned kDecember = 12;
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

}  // namespace tasks::phrase
