#include "deadline/token_cursor.h"

namespace tasks::phrase {

bool is_range_mark(Word word) {
  return word == Word::to || word == Word::dash;
}

bool is_year(unsigned value) {
  constexpr unsigned kFirstYear = 1900;
  constexpr unsigned kLastYear = 2199;
  return value >= kFirstYear && value <= kLastYear;
}

bool TokenCursor::accept(Word word) {
  if (!sees(word)) return false;
  ++at_;
  return true;
}

bool TokenCursor::sees_number(unsigned first, unsigned last, std::size_t ahead) const {
  return sees(Word::number, ahead) && token(ahead).value >= first && token(ahead).value <= last;
}

bool TokenCursor::sees_full_year(std::size_t ahead) const {
  return sees(Word::number, ahead) && token(ahead).digits == 4 && !token(ahead).counting &&
         is_year(token(ahead).value);
}

bool TokenCursor::sees_separator(std::size_t ahead) const {
  return sees(Word::dot, ahead) || sees(Word::slash, ahead) || sees(Word::dash, ahead);
}

bool TokenCursor::sees_arabic(std::size_t ahead) const {
  return sees(Word::number, ahead) && !token(ahead).chinese;
}

bool TokenCursor::leads_to(Word unit) const {
  constexpr std::size_t kLongestList = 24;
  unsigned last = token().value;
  for (std::size_t ahead = 1; ahead < kLongestList; ahead += 2) {
    if (!is_range_mark(token(ahead).word) && !sees(Word::listing, ahead)) return false;
    if (!sees(Word::number, ahead + 1) || token(ahead + 1).value <= last) return false;
    last = token(ahead + 1).value;
    if (sees(unit, ahead + 2)) return true;
  }
  return false;
}

}  // namespace tasks::phrase
