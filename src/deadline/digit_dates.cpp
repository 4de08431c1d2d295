#include "deadline/date_parser.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;

}  // namespace

bool DateParser::numeric() {
  if (!sees_arabic(0)) return false;
  return eight_digits() || year_first() || year_month() || month_dot_day();
}

bool DateParser::eight_digits() {
  if (token().digits != 8 || !is_year(token().value / 10000)) return false;
  const bool second = start_ >= 2 && sees_range_behind_eight_digits();
  if (start_ > 0 && !second && !may_precede_number(tokens_[start_ - 1].word)) return false;
  name_year(static_cast<int>(token().value / 10000));
  set_day(token().value / 100 % 100, token().value % 100);
  ++at_;
  return true;
}

bool DateParser::sees_range_behind_eight_digits() const {
  return is_range_mark(tokens_[start_ - 1].word) && tokens_[start_ - 2].digits == 8;
}

bool DateParser::year_first() {
  if (!sees_full_year() || !sees_separator(1) || !sees_arabic(2)) return false;
  if (token(3).word != token(1).word || !sees_arabic(4)) return false;
  if (token(2).digits > 2 || token(4).digits > 2) return false;
  if (token(3).word == Word::dash && sees(Word::month, 5)) return false;
  name_year(static_cast<int>(token().value));
  set_day(token(2).value, token(4).value);
  at_ += 5;
  accept(Word::day);
  date_.exists = !goes_on_with_a_part(tokens_[start_ + 1].word);
  return true;
}

bool DateParser::goes_on_with_a_part(Word separator) const {
  if (!sees(separator) || !sees_arabic(1)) return false;
  return separator != Word::dash || !sees_full_year(1);
}

bool DateParser::year_month() {
  if (!sees_full_year() || !sees_separator(1) || !sees_arabic(2)) return false;
  if (token(2).digits > 2 || sees(Word::quarter, 3) || sees(Word::year, 3)) return false;
  if (sees(Word::day, 3)) return false;
  if (sees_separator(3) && sees_arabic(4) && !sees(Word::dash, 3)) return false;
  if (sees(Word::dash, 1) && token(2).digits == 1 && !sees(Word::month, 3)) return false;
  if (!ends_year_month(3)) return false;
  name_year(static_cast<int>(token().value));
  date_.month_kind = DateWords::Month::numbered;
  date_.month = token(2).value;
  date_.unit = Unit::month;
  at_ += 3;
  if (accept(Word::month)) return month_rest();
  part_of_month();
  return true;
}

bool DateParser::ends_year_month(std::size_t ahead) const {
  switch (token(ahead).word) {
    case Word::month:
    case Word::closing:
    case Word::before:
    case Word::first_ten:
    case Word::second_ten:
    case Word::third_ten:
    case Word::to:
    case Word::dash:
    case Word::start:
    case Word::end:
    case Word::comma:
    case Word::strong:
    case Word::close:
    case Word::verb:
    case Word::noun_or_verb:
    case Word::within:
      return true;
    default:
      return false;
  }
}

bool DateParser::month_dot_day() {
  if (!sees_number(1, 12) || token().digits > 2 || !(sees(Word::dot, 1) || sees(Word::slash, 1))) {
    return false;
  }
  if (!sees_arabic(2) || token(2).digits > 2) return false;
  const bool second = ends_range_of_days();
  if (start_ > 0 && !second && !may_precede_number(tokens_[start_ - 1].word)) return false;
  if (!second && !stands_for_a_day()) return false;
  set_day(token().value, token(2).value);
  at_ += 3;
  accept(Word::day);
  return true;
}

bool DateParser::ends_range_of_days() const {
  if (start_ < 6 || !is_range_mark(tokens_[start_ - 1].word)) return false;
  const Word separator = token(1).word;
  return tokens_[start_ - 2].word == Word::number && tokens_[start_ - 3].word == separator &&
         tokens_[start_ - 5].word == separator;
}

bool DateParser::stands_for_a_day() const {
  constexpr unsigned kMonths = 12;  // 3/4 could be read either way round
  if (sees(Word::before, 3) || sees(Word::day, 3)) return true;
  const bool whole = start_ == 0 && sees(Word::end, 3) && token(2).digits == 2;
  return whole && (sees(Word::dot, 1) || token(2).value > kMonths);
}

bool DateParser::may_precede_number(Word word) {
  return word != Word::dot && word != Word::slash && word != Word::number &&
         word != Word::ordinal && word != Word::unknown && word != Word::dash;
}

bool DateParser::dotted_day() {
  if (!sees_number(1, 12) || !sees(Word::dot, 1) || !sees_arabic(2)) return false;
  set_day(token().value, token(2).value);
  date_.exists = sees(Word::before, 3) || sees(Word::day, 3);
  at_ += 3;
  accept(Word::day);
  return true;
}

}  // namespace tasks::phrase
