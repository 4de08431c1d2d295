#include "deadline/date_parser.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;

}  // namespace

bool DateParser::month_of_list() {
  if (!sees_number(1, 12) || token().digits > 2) return false;
  if (start_ > 0 && !may_precede_number(tokens_[start_ - 1].word)) return false;
  if (!leads_to(Word::month)) return false;
  date_.unit = Unit::month;
  date_.month_kind = DateWords::Month::numbered;
  date_.month = token().value;
  date_.shares_unit = true;
  ++at_;
  return true;
}

bool DateParser::month_date() {
  if (sees(Word::this_month) || sees(Word::next_month)) {
    date_.month_kind =
        sees(Word::this_month) ? DateWords::Month::this_month : DateWords::Month::next_month;
    ++at_;
    return month_rest();
  }
  if (!sees(Word::number)) return false;
  const bool listed = date_.year.kind != YearWords::Kind::none && sees_number(1, 12) &&
                      !sees(Word::month, 1) && leads_to(Word::month);
  if (!sees(Word::month, 1) && !listed) return false;
  date_.month_kind = DateWords::Month::numbered;
  date_.month = token().value;
  at_ += listed ? 1 : 2;
  date_.shares_unit = listed;
  date_.unit = Unit::month;
  return listed || month_rest();
}

bool DateParser::month_rest() {
  date_.unit = Unit::month;
  if (sees(Word::particle) && sees(Word::number, 1) && sees(Word::day, 2)) ++at_;
  if (sees(Word::number) && day_of_month()) return true;
  if (accept(Word::closing_day)) {
    date_.part = Part::end;
    return true;
  }
  part_of_month();
  return true;
}

bool DateParser::day_of_month() {
  const bool marked = sees(Word::day, 1) && !sees(Word::within, 2);
  const bool listed = token().digits <= 2 && leads_to(Word::day);
  const bool range = token().digits <= 2 && is_range_mark(token(1).word) && sees(Word::number, 2) &&
                     (sees(Word::month, 3) || sees(Word::day, 3));
  const bool bare = !token().chinese && token().digits <= 2 &&
                    (sees(Word::before, 1) || (sees(Word::end, 1) && start_ == 0));
  if (!marked && !listed && !range && !bare) return false;
  date_.unit = Unit::day;
  date_.day = token().value;
  at_ += marked ? 2 : 1;
  return true;
}

void DateParser::part_of_month() {
  if (sees(Word::month) && (sees(Word::closing, 1))) ++at_;
  switch (token().word) {
    case Word::first_ten:
      return take_part(Part::first_ten);
    case Word::second_ten:
      return take_part(Part::second_ten);
    case Word::third_ten:
      return take_part(Part::third_ten);
    case Word::first_two_tens:
      return take_part(Part::first_two_tens);
    case Word::last_two_tens:
      return take_part(Part::last_two_tens);
    case Word::beginning:
      return take_part(Part::first_ten);
    case Word::closing:
      return take_part(Part::end);
    case Word::middle:
      if (closes_phrase(1)) take_part(Part::second_ten);
      return;
    default:
      return;
  }
}

void DateParser::take_part(Part part) {
  date_.part = part;
  ++at_;
}

bool DateParser::closes_phrase(std::size_t ahead) const {
  switch (token(ahead).word) {
    case Word::end:
    case Word::comma:
    case Word::strong:
    case Word::listing:
    case Word::close:
    case Word::before:
    case Word::verb:
    case Word::noun_or_verb:
      return true;
    default:
      return false;
  }
}

bool DateParser::ten_days() {
  if (date_.year.kind != YearWords::Kind::none) return false;
  if (sees(Word::number) && sees(Word::day, 1) && token().digits <= 3) {
    date_.unit = Unit::day;
    date_.day = token().value;
    at_ += 2;
    return true;
  }
  const std::size_t before = at_;
  switch (token().word) {
    case Word::first_ten:
    case Word::second_ten:
    case Word::third_ten:
    case Word::first_two_tens:
    case Word::last_two_tens:
      date_.unit = Unit::ten_days;
      part_of_month();
      return at_ > before;
    default:
      return false;
  }
}

void DateParser::set_day(unsigned month, unsigned day) {
  date_.unit = Unit::day;
  date_.month_kind = DateWords::Month::numbered;
  date_.month = month;
  date_.day = day;
}

}  // namespace tasks::phrase
