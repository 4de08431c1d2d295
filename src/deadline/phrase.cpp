#include "deadline/phrase.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

}  // namespace

bool is_separator(Word word) {
  switch (word) {
    case Word::comma:
    case Word::listing:
    case Word::strong:
    case Word::colon:
    case Word::open:
    case Word::close:
    case Word::end:
      return true;
    default:
      return false;
  }
}

bool is_wide(const DateWords& date) {
  if (date.part != Part::whole) return false;
  return date.unit == Unit::year || date.unit == Unit::half_year || date.unit == Unit::quarter ||
         date.unit == Unit::month || date.unit == Unit::plan;
}

bool names_year(const DateWords& date) {
  return date.year.kind != YearWords::Kind::none;
}

bool is_bare_year(const DateWords& date) {
  return date.unit == Unit::year && date.part == Part::whole;
}

bool Phrase::is_word(std::size_t i, Word word) const {
  return i < items_.size() && items_[i].kind == Kind::word && items_[i].word == word;
}

bool Phrase::is_kind(std::size_t i, Kind kind) const {
  return i < items_.size() && items_[i].kind == kind;
}

bool Phrase::separates(std::size_t i) const {
  return items_[i].kind == Kind::word && is_separator(items_[i].word);
}

bool Phrase::is_range_word(std::size_t i) const {
  return is_kind(i, Kind::word) && is_range_mark(items_[i].word);
}

bool Phrase::has_blocking(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end; ++i) {
    if (is_word(i, Word::blocking)) return true;
  }
  return false;
}

std::size_t Phrase::stretch_end(std::size_t i, std::size_t end) const {
  std::size_t next = i + 1;
  while (next < end && items_[next].kind != Kind::date && items_[next].kind != Kind::every) ++next;
  while (next < end && next > i + 1 && is_word(next - 1, Word::particle)) --next;
  return next;
}

std::size_t Phrase::skip_clock(std::size_t i, bool& midnight) const {
  while (is_kind(i, Kind::clock)) {
    midnight = midnight || items_[i].midnight;
    ++i;
  }
  return i;
}

bool Phrase::is_pair(std::size_t i, std::size_t edge) const {
  const DateWords& date = items_[i].date;
  if (!date.shares_unit || !is_word(edge, Word::listing) || !is_kind(edge + 1, Kind::date)) {
    return false;
  }
  if (edge >= 2 && is_word(i - 1, Word::listing) && is_kind(i - 2, Kind::date)) return false;
  const DateWords& next = items_[edge + 1].date;
  const bool follows = next.month == date.month + 1 || next.quarter == date.quarter + 1;
  return follows && next.unit == date.unit && next.part == Part::whole && !next.shares_unit;
}

bool Phrase::opens_clause(std::size_t begin, std::size_t i) const {
  while (i > begin && (is_word(i - 1, Word::particle) || is_word(i - 1, Word::until) ||
                       is_word(i - 1, Word::to) || is_word(i - 1, Word::joiner))) {
    --i;
  }
  return i == begin;
}

bool Phrase::follows_until(std::size_t begin, std::size_t i) const {
  return i > begin &&
         (is_word(i - 1, Word::until) || is_word(i - 1, Word::to) || is_word(i - 1, Word::stop));
}

bool Phrase::is_frequency(std::size_t i, std::size_t edge) const {
  const DateWords& date = items_[i].date;
  if (!is_word(edge, Word::number) || !is_wide(date)) return false;
  if (is_word(edge + 1, Word::times)) return true;
  return items_[edge].value == 1 && (date.month == 1 || date.quarter == 1);
}

std::size_t Phrase::last_of_list(std::size_t i) const {
  constexpr std::size_t kLongestList = 24;
  std::size_t last = i;
  while (last < i + kLongestList &&
         (is_word(last + 1, Word::listing) || is_word(last + 1, Word::joiner)) &&
         is_kind(last + 2, Kind::date)) {
    last += 2;
    if (!is_wide(items_[last].date)) break;
  }
  return last;
}

bool Phrase::shares_end(std::size_t i) const {
  const std::size_t last = last_of_list(i);
  return last > i && items_[last].date.part == Part::end;
}

bool Phrase::shares_finer_edge(std::size_t i) const {
  const std::size_t last = last_of_list(i);
  if (last == i || !is_wide(items_[i].date)) return false;
  const DateWords& shared = items_[last].date;
  const bool numbered_day =
      shared.unit == Unit::day && shared.month_kind == DateWords::Month::numbered;
  const bool part_of_month =
      shared.unit == Unit::month && shared.part != Part::whole && shared.part != Part::end;
  return numbered_day || part_of_month;
}

bool Phrase::closes(std::size_t i) const {
  return separates(i) || is_word(i, Word::verb) || is_word(i, Word::noun_or_verb) ||
         is_word(i, Word::particle) || is_word(i, Word::issue) || items_[i].kind != Kind::word;
}

bool Phrase::hangs_on_event(std::size_t from, std::size_t end) const {
  for (std::size_t i = from; i < end; ++i) {
    if (items_[i].kind == Kind::duration && items_[i].duration.tail != Word::end) return true;
    if (items_[i].kind != Kind::word) continue;
    const Word word = items_[i].word;
    const bool edge = word == Word::before || word == Word::after || word == Word::within ||
                      word == Word::since || word == Word::around;
    if (edge && closes(i + 1)) return true;
  }
  return false;
}

bool Phrase::has_duration(std::size_t from, std::size_t end) const {
  for (std::size_t i = from; i < end; ++i) {
    if (items_[i].kind == Kind::duration) return true;
  }
  return false;
}

bool Phrase::speaks_vaguely(std::size_t from, std::size_t end) const {
  for (std::size_t i = from; i < end; ++i) {
    const bool vague = is_word(i, Word::vague) || is_word(i, Word::working_day) ||
                       is_word(i, Word::routine) || is_word(i, Word::lunar);
    const bool edge = is_word(i, Word::beginning) || is_word(i, Word::closing);
    if (vague || (edge && i <= from + 1)) return true;
  }
  return false;
}

bool Phrase::yearless_follows(std::size_t from) const {
  constexpr std::size_t kFurthest = 64;
  for (std::size_t i = from; i < std::min(from + kFurthest, items_.size()); ++i) {
    if (is_word(i, Word::strong)) return false;
    if (items_[i].kind == Kind::every) return true;
    if (items_[i].kind == Kind::date) {
      return !names_year(items_[i].date) && !is_bare_year(items_[i].date);
    }
  }
  return false;
}

bool Phrase::has_date_before_every(std::size_t begin, std::size_t i) const {
  for (std::size_t k = begin; k < i; ++k) {
    if (items_[k].kind != Kind::date) continue;
    const bool start = is_word(k + 1, Word::start);
    const bool heading = k + 1 == i && is_bare_year(items_[k].date);
    if (!start && !heading) return true;
  }
  return false;
}

std::size_t Phrase::stretch_date(std::size_t from, std::size_t end) const {
  while (from < end && items_[from].kind != Kind::date && items_[from].kind != Kind::every) ++from;
  return from;
}

bool Phrase::lists_another_day(std::size_t end, const RecurrenceMatch& every) const {
  if (!every.has_day || !is_word(end, Word::listing)) return false;
  return is_kind(end + 1, Kind::date) || is_kind(end + 1, Kind::every) ||
         is_word(end + 1, Word::week) || is_word(end + 1, Word::number);
}

bool Phrase::is_description(std::size_t i) const {
  if (!is_kind(i, Kind::date) || !is_wide(items_[i].date)) return false;
  const bool object = is_word(i - 1, Word::verb) || is_word(i - 1, Word::noun_or_verb);
  return object && is_kind(i + 1, Kind::word) && !is_word(i + 1, Word::before) &&
         !is_word(i + 1, Word::within) && !is_word(i + 1, Word::start) &&
         !is_word(i + 1, Word::stop) && !is_word(i + 1, Word::verb) && !is_range_word(i + 1);
}

bool Phrase::is_stray_number(std::size_t i) const {
  if (!is_word(i, Word::number) || is_word(i + 1, Word::times)) return false;
  return items_[i].value != 1;
}

bool Phrase::counts_more_than_once(std::size_t from, std::size_t end) const {
  for (std::size_t i = from; i + 1 < end; ++i) {
    if (is_word(i, Word::number) && is_word(i + 1, Word::times)) return items_[i].value != 1;
  }
  return false;
}

bool Phrase::means_ongoing(std::size_t begin, std::size_t i, std::size_t end, bool dated) const {
  if (is_range_word(i + 1) || is_kind(i + 1, Kind::duration)) return false;
  if (is_word(i + 1, Word::opaque)) return false;
  const bool last = i + 1 == end;
  const bool acts = is_word(i + 1, Word::verb) || is_word(i + 1, Word::noun_or_verb) ||
                    is_word(i + 1, Word::ongoing) || is_word(i + 1, Word::long_run) ||
                    is_word(i + 1, Word::joiner);
  const bool opens = i == begin || is_word(i - 1, Word::joiner);
  const bool goes_on = items_[i].value == 1 && opens && !is_word(i + 1, Word::number);  // 持续
  if (is_word(i, Word::long_run) && !last && !acts && !goes_on) return false;
  if (!dated || last) return true;
  if (i == begin) return false;
  if (items_[i - 1].kind != Kind::word) return true;
  switch (items_[i - 1].word) {
    case Word::before:
    case Word::within:
    case Word::stop:
    case Word::start:
    case Word::joiner:
    case Word::now_on:
    case Word::particle:
      return true;
    default:
      return false;
  }
}

bool Phrase::reads_on_clock(std::size_t begin, std::size_t end) const {
  return end > begin && is_word(end - 1, Word::number);
}

bool Phrase::speaks_of_time(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end; ++i) {
    if (items_[i].kind == Kind::duration) {
      const bool told = i > begin && is_word(i - 1, Word::total);
      if (!told) return true;
      continue;
    }
    if (items_[i].kind != Kind::word) continue;
    switch (items_[i].word) {
      case Word::lunar:
      case Word::routine:
      case Word::vague:
      case Word::blocking:
      case Word::week:
        return true;
      case Word::month:
      case Word::year:
      case Word::quarter:
        if (is_word(i + 1, Word::closing)) return true;
        if (i > begin && is_word(i - 1, Word::number)) return true;
        break;
      case Word::before:
      case Word::after:
      case Word::within:
      case Word::since:
      case Word::around:
        if (closes(i + 1)) return true;
        break;
      default:
        break;
    }
  }
  return false;
}

}  // namespace tasks::phrase
