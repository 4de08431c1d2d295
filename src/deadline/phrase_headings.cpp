#include <algorithm>
#include <utility>

#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Kind = Item::Kind;

}  // namespace

bool PhraseReader::is_heading(std::size_t begin, std::size_t i, std::size_t end) const {
  const DateWords& date = items_[i].date;
  if (!is_bare_year(date)) return false;
  if (is_kind(i + 1, Kind::every)) return true;
  if (!names_year(date)) return false;
  if (i + 1 == end && opens_clause(begin, i)) {
    const bool leads =
        is_word(end, Word::comma) || is_word(end, Word::colon) || is_word(end, Word::open);
    return leads && yearless_follows(end + 1);
  }
  const bool own_year = date.year.kind == YearWords::Kind::named && resolver_.list_year() &&
                        date.year.value == *resolver_.list_year();
  if (!own_year || is_range_word(i + 1) || is_word(i + 1, Word::before)) return false;
  const std::size_t next = stretch_end(i, end);
  return next < end && yearless_follows(next);
}

std::size_t PhraseReader::read_heading(std::size_t i, std::size_t end) {
  const auto days = resolver_.take_heading(items_[i].date);
  if (!days) return leave_date(i, end, days.error());
  const bool recurs = is_kind(i + 1, Kind::every);
  if (recurs && resolver_.list_year() != year_of(days->last)) {
    start_words_ = items_[i].date;
    reading_.starts_on = days->first;
  }
  lead_ = std::min(lead_, items_[i].begin);
  return i + 1;
}

}  // namespace tasks::phrase
