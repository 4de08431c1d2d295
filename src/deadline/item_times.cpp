#include "deadline/itemizer.h"

namespace tasks::phrase {

bool Itemizer::clock() {
  if (!behind_date()) return false;
  if (sees(Word::daytime)) {
    push(Item::Kind::clock, 1);
    return true;
  }
  if (!sees(Word::number) || token().value > 24) return false;
  if (sees(Word::colon, 1) && sees(Word::number, 2)) {
    const bool seconds = sees(Word::colon, 3) && sees(Word::number, 4);
    const bool midnight = token().value == 0 && token(2).value == 0;
    push(Item::Kind::clock, seconds ? 5 : 3).midnight = midnight;
    return true;
  }
  if (!sees(Word::clock_hour, 1)) return false;
  const bool minutes = sees(Word::number, 2);
  std::size_t size = minutes ? 3 : 2;
  while (minutes && sees(Word::clock_minute, size)) size += sees(Word::number, size + 1) ? 2 : 1;
  if (minutes && sees(Word::number, size - 1) && size > 3) --size;
  const bool midnight = token().value == 0 && !minutes;
  push(Item::Kind::clock, size).midnight = midnight;
  return true;
}

Duration::Unit Itemizer::unit_of(Word word) {
  switch (word) {
    case Word::day:
    case Word::days:
      return Duration::Unit::days;
    case Word::working_day:
      return Duration::Unit::working_days;
    case Word::week:
      return Duration::Unit::weeks;
    case Word::month:
      return Duration::Unit::months;
    default:
      return Duration::Unit::other;
  }
}

bool Itemizer::is_tail(Word word) {
  return word == Word::within || word == Word::after || word == Word::before;
}

bool Itemizer::duration() {
  const std::size_t ordinal = sees(Word::ordinal) ? 1 : 0;
  if (ordinal == 0 && sees(Word::half_year) && is_tail(token(1).word)) return push_duration(0, 1);
  if (!sees(Word::number, ordinal)) return false;
  const bool measured = sees(Word::measure, ordinal + 1);
  const std::size_t unit = ordinal + (measured ? 2 : 1);
  switch (token(unit).word) {
    case Word::days:
    case Word::working_day:
    case Word::week:
    case Word::hour:
      return push_duration(ordinal, unit + 1);
    case Word::half_year:
    case Word::quarter:
      if (!measured) return false;
      return push_duration(ordinal, unit + 1);
    case Word::day:
    case Word::month: {
      const auto tail = token(unit + 1).word;
      if (!measured && tail != Word::within && tail != Word::after) return false;
      if (ordinal == 1 && !measured) return false;
      return push_duration(ordinal, unit + 1);
    }
    case Word::year:
      if (token(ordinal).value > 99 || token(unit + 1).word != Word::within) return false;
      return push_duration(ordinal, unit + 1);
    default:
      return false;
  }
}

bool Itemizer::push_duration(std::size_t number, std::size_t size) {
  const Token& last = token(size - 1);
  const Duration::Unit unit = number == 0 ? unit_of(last.word) : Duration::Unit::other;
  const unsigned amount = sees(Word::number, number) ? token(number).value : kNoValue;
  const Word tail = is_tail(token(size).word) ? token(size).word : Word::end;
  Item& item = push(Item::Kind::duration, size + (tail == Word::end ? 0 : 1));
  item.duration = {amount, unit, number == 1 ? Word::within : tail};
  return true;
}

bool Itemizer::anchor() {
  const std::size_t issue = sees(Word::this_document) ? 1 : 0;
  if (!sees(Word::issue, issue)) return false;
  std::size_t size = issue + 1;
  if (sees(Word::day_of, size)) ++size;
  const bool start = sees(Word::start, size) || sees(Word::after, size);
  if (start) ++size;
  if (size == issue + 1) return false;
  const bool ours = issue == 1 || stands_alone();
  push(Item::Kind::anchor, size).ours = ours;
  return true;
}

bool Itemizer::stands_alone() const {
  if (items_.empty()) return true;
  if (items_.back().kind != Item::Kind::word) return false;
  switch (items_.back().word) {
    case Word::from:
    case Word::particle:
    case Word::comma:
    case Word::strong:
    case Word::open:
      return true;
    default:
      return false;
  }
}

}  // namespace tasks::phrase
