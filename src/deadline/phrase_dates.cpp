#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

}  // namespace

std::size_t PhraseReader::read_date(std::size_t begin, std::size_t i, std::size_t end,
                                    bool blocked) {
  const Item& item = items_[i];
  if (dates_in_clause_ > 0 && is_description(i)) return keep_in_text(i, end);
  if (blocked) return leave_date(i, end, Unread::conditional);
  if (i > begin && is_word(i - 1, Word::lunar))
    return leave(i - 1, stretch_end(i, end), Unread::event);
  if (is_heading(begin, i, end)) return read_heading(i, end);
  const Resolver before = resolver_;
  const auto days = resolver_.resolve(item.date);
  if (!days) {
    resolver_ = before;
    return leave_date(i, end, days.error());
  }
  if (weekday_differs(item, *days)) {
    resolver_ = before;
    return leave_date(i, end, Unread::weekday_differs);
  }
  const auto unread = read_edges(begin, i, end, *days);
  if (!unread) return next_;
  resolver_ = before;
  if (*unread != Unread::nothing) return leave_date(i, end, *unread);
  resolver_.distrust(item.date);
  resolver_.distrust(items_[abandoned_].date);
  return next_;
}

bool PhraseReader::weekday_differs(const Item& item, const Days& days) {
  const bool inferred = days.source == YearSource::list || days.source == YearSource::carried;
  if (!item.weekday || !inferred || days.first != days.last) return false;
  return std::chrono::weekday(days.last).iso_encoding() != *item.weekday;
}

std::optional<Unread> PhraseReader::read_edges(std::size_t begin, std::size_t i, std::size_t end,
                                               const Days& days) {
  bool midnight = false;
  const std::size_t edge = skip_clock(i + 1, midnight);
  const Item& item = items_[i];
  if (is_word(edge, Word::around) || is_word(edge, Word::after) || is_word(edge, Word::since)) {
    return Unread::event;
  }
  if (is_range_word(edge)) {
    if (is_kind(edge + 1, Kind::date)) return read_range(i, edge + 1, end, days.first, days.source);
    const bool number = is_word(edge + 1, Word::number);
    if (number || items_[edge].word == Word::to) return Unread::event;
  }
  if (is_pair(i, edge)) return read_range(i, edge + 1, end, days.first, days.source);
  if (is_word(edge, Word::start)) return read_start(begin, i, edge, end, days);
  if (pending_ && i > begin && is_range_word(i - 1)) {
    return finish_range(i, edge, end, pending_from_, days, days.source);
  }
  if (is_word(edge, Word::before)) return read_before(i, edge, end, days, midnight);
  if (is_word(edge, Word::within) || is_word(edge, Word::stop)) {
    if (item.date.unit == Unit::feast) return Unread::event;
    return accept(i, edge + 1, end, std::nullopt, days.last, days.source);
  }
  return read_open(begin, i, edge, end, days);
}

std::optional<Unread> PhraseReader::read_before(std::size_t i, std::size_t edge, std::size_t end,
                                                const Days& days, bool midnight) {
  const Item& item = items_[i];
  if (is_wide(item.date)) return Unread::unclear_edge;
  if (midnight) return Unread::unclear_edge;
  if (is_kind(edge + 1, Kind::duration) || is_word(edge + 1, Word::number)) return Unread::event;
  if (is_kind(edge + 1, Kind::date) && items_[edge + 1].date.month_kind == DateWords::Month::none &&
      items_[edge + 1].date.unit == Unit::day) {
    return Unread::event;
  }
  const bool excluded = item.exclusive || item.date.unit == Unit::feast;
  const Date by = excluded ? days_after(days.last, -1) : days.last;
  return accept(i, edge + 1, end, std::nullopt, by, days.source);
}

std::optional<Unread> PhraseReader::read_open(std::size_t begin, std::size_t i, std::size_t edge,
                                              std::size_t end, const Days& days) {
  const DateWords& date = items_[i].date;
  if (date.unit == Unit::feast) return Unread::event;
  if (date.unit == Unit::day && date.month_kind == DateWords::Month::none &&
      !opens_clause(begin, i)) {
    return Unread::no_month;
  }
  if (i > begin && is_word(i - 1, Word::from)) return Unread::event;
  const std::size_t last = stretch_end(edge - 1, end);
  if (hangs_on_event(edge, last) || speaks_vaguely(edge, last)) return Unread::event;
  if (is_frequency(i, edge)) return Unread::not_a_deadline;
  if (shares_finer_edge(i)) return Unread::unclear_edge;
  if (is_wide(date) && describes(begin, i, edge, end)) return Unread::not_a_deadline;
  if (belongs_to_routine(date)) return Unread::mixed;
  const bool by_only = follows_until(begin, i) || (is_bare_year(date) && names_year(date)) ||
                       shares_end(i) || (i > begin && is_word(i - 1, Word::before));
  const bool window = days.first != days.last && !by_only;
  return accept(i, edge, end, window ? std::optional(days.first) : std::nullopt, days.last,
                days.source);
}

bool PhraseReader::belongs_to_routine(const DateWords& date) const {
  return recurs_ && date.unit == Unit::year && date.part == Part::end && !names_year(date);
}

bool PhraseReader::describes(std::size_t begin, std::size_t i, std::size_t edge,
                             std::size_t end) const {
  const DateWords& date = items_[i].date;
  std::size_t next = edge;
  while (is_word(next, Word::particle) || is_word(next, Word::joiner)) ++next;
  if (is_kind(next, Kind::date) && is_word(next - 1, Word::joiner)) return false;
  const bool acts = is_word(next, Word::verb) || is_word(next, Word::issue) ||
                    is_word(next, Word::ongoing) || is_word(next, Word::long_run) ||
                    is_word(next, Word::start);
  const bool another = stretch_end(i, end) < end;
  if (acts || next >= end) return false;
  if (i > begin && is_word(i - 1, Word::verb)) return true;
  if (is_word(next, Word::noun_or_verb)) return another || is_bare_year(date);
  const bool joined = i > begin && is_word(i - 1, Word::joiner);
  return another || (dates_in_clause_ > 0 && !joined) || is_bare_year(date) ||
         date.unit == Unit::plan;
}

}  // namespace tasks::phrase
