#include "deadline/date_parser.h"

namespace tasks::phrase {

bool DateParser::year_words() {
  using Kind = YearWords::Kind;
  switch (token().word) {
    case Word::this_year:
      return relative_year(Kind::this_year);
    case Word::next_year:
      return relative_year(Kind::next_year);
    case Word::following_year:
      return relative_year(Kind::following_year);
    case Word::last_year:
      return relative_year(Kind::last_year);
    case Word::same_year:
      return relative_year(Kind::same_year);
    case Word::number:
      return numbered_year();
    default:
      return false;
  }
}

bool DateParser::relative_year(YearWords::Kind kind) {
  date_.year.kind = kind;
  ++at_;
  if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
  return true;
}

bool DateParser::numbered_year() {
  if (sees_full_year()) {
    const bool letter = sees(Word::quarter_letter, 1) || sees(Word::half_letter, 1) ||
                        (sees(Word::dash, 1) && sees(Word::quarter_letter, 2));
    const bool weak = leads_to_year();
    if (!sees(Word::year, 1) && !letter && !weak) return false;
    name_year(static_cast<int>(token().value));
    ++at_;
    if (letter && sees(Word::dash)) ++at_;
    accept(Word::year);
    if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
    return true;
  }
  return short_year();
}

bool DateParser::leads_to_year() const {
  const bool joined = is_range_mark(token(1).word) || sees(Word::listing, 1);
  if (joined && sees_full_year(2)) return !sees(Word::school_year, 3);
  const bool second = start_ >= 2 && is_range_mark(tokens_[start_ - 1].word) &&
                      tokens_[start_ - 2].word == Word::number && tokens_[start_ - 2].digits == 4 &&
                      is_year(tokens_[start_ - 2].value);
  return second && (sees(Word::end, 1) || sees(Word::close, 1) || sees(Word::comma, 1) ||
                    sees(Word::strong, 1));
}

bool DateParser::short_year() {
  if (!sees(Word::number) || token().digits != 2 || token().counting || !sees(Word::year, 1)) {
    return false;
  }
  if (token().value < 10 || token().value > 49) return false;
  const bool dated = (sees_number(1, 12, 2) && sees(Word::month, 3)) || sees(Word::closing, 2) ||
                     (sees(Word::year, 2) && sees(Word::closing, 3)) || sees(Word::first_half, 2) ||
                     sees(Word::second_half, 2) ||
                     (sees(Word::ordinal, 2) && sees(Word::quarter, 4)) ||
                     (sees_number(1, 4, 2) && sees(Word::quarter, 3));
  if (!dated) return false;
  name_year(2000 + static_cast<int>(token().value));
  date_.year.shortened = true;
  at_ += 2;
  if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
  return true;
}

}  // namespace tasks::phrase
