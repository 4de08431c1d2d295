#include "deadline/date_parser.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;

}  // namespace

bool DateParser::feast() {
  if (sees(Word::feast)) {
    set_feast(token().value);
    ++at_;
    accept(Word::feast_suffix);
    return true;
  }
  const unsigned day = sees(Word::number) && token().chinese ? feast_of_number(token().value) : 0;
  if (day == 0) return false;
  const std::size_t next = sees(Word::feast_suffix, 1) || sees(Word::feast, 1) ? 2 : 1;
  if (next == 1 && !sees(Word::before, 1)) return false;
  set_feast(day);
  at_ += next;
  return true;
}

unsigned DateParser::feast_of_number(unsigned spoken) {
  switch (spoken) {
    case 11:
      return 1001;
    case 38:
      return 308;
    case 51:
      return 501;
    case 54:
      return 504;
    case 61:
      return 601;
    case 71:
      return 701;
    case 81:
      return 801;
    default:
      return 0;
  }
}

void DateParser::set_feast(unsigned month_and_day) {
  set_day(month_and_day / 100, month_and_day % 100);
  date_.unit = Unit::feast;
}

}  // namespace tasks::phrase
