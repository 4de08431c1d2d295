#include "deadline/date_parser.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;

}  // namespace

bool DateParser::quarter() {
  if (sees(Word::this_quarter) || sees(Word::next_quarter)) {
    date_.quarter_kind = sees(Word::this_quarter) ? DateWords::Quarter::this_quarter
                                                  : DateWords::Quarter::next_quarter;
    ++at_;
    return quarter_rest();
  }
  const std::size_t skip = sees(Word::ordinal) ? 1 : 0;
  if (!sees(Word::number, skip)) return false;
  const bool named = sees(Word::quarter, skip + 1);
  if (!named && !quarter_of_list(skip)) return false;
  date_.quarter = token(skip).value;
  at_ += skip + (named ? 2 : 1);
  date_.shares_unit = !named;
  return quarter_rest();
}

bool DateParser::quarter_of_list(std::size_t skip) const {
  const auto joined = token(skip + 1).word;
  if (!is_range_mark(joined) && joined != Word::listing) return false;
  if (skip == 0 && leads_to(Word::quarter)) return true;
  const std::size_t second = skip + (sees(Word::ordinal, skip + 2) ? 3 : 2);
  return sees_number(1, 4, skip) && sees_number(1, 4, second) && sees(Word::quarter, second + 1);
}

bool DateParser::quarter_rest() {
  date_.unit = Unit::quarter;
  if (date_.quarter >= 1 && date_.quarter <= 4 && accept(Word::quarter_last_month)) {
    date_.month_kind = DateWords::Month::numbered;
    date_.month = date_.quarter * 3;
    return month_rest();
  }
  accept_end();
  return true;
}

bool DateParser::quarter_letter() {
  if (sees(Word::quarter_letter) && sees(Word::number, 1) && token(1).digits == 1) {
    date_.quarter = token(1).value;
    at_ += 2;
    accept(Word::quarter);
    return quarter_rest();
  }
  if (sees(Word::half_letter) && sees_number(1, 2, 1) && token(1).digits == 1) {
    date_.half = token(1).value;
    date_.unit = Unit::half_year;
    at_ += 2;
    accept_end();
    return true;
  }
  return false;
}

bool DateParser::half() {
  if (!sees(Word::first_half) && !sees(Word::second_half)) return false;
  date_.half = sees(Word::first_half) ? 1 : 2;
  date_.unit = Unit::half_year;
  ++at_;
  accept_end();
  return true;
}

void DateParser::accept_end() {
  if (accept(Word::closing)) date_.part = Part::end;
}

}  // namespace tasks::phrase
