#include <algorithm>
#include <utility>

#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

}  // namespace

std::size_t PhraseReader::leave(std::size_t first, std::size_t end, Unread why) {
  reading_.left.push_back({items_[first].begin, items_[end - 1].end, why});
  may_extend_ = false;
  return end;
}

std::size_t PhraseReader::leave_date(std::size_t i, std::size_t end, Unread why) {
  resolver_.distrust(items_[i].date);
  return leave(i, stretch_end(i, end), why);
}

std::size_t PhraseReader::keep_in_text(std::size_t i, std::size_t end) {
  const std::size_t last = stretch_end(i, end);
  if (!drafts_.empty() && drafts_.back().end == items_[i - 1].end) {
    drafts_.back().end = items_[last - 1].end;
    lead_ = drafts_.back().end;
    may_extend_ = last == end;
  }
  return last;
}

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
  const Date by = excluded ? days.last - std::chrono::days(1) : days.last;
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

std::optional<Unread> PhraseReader::accept(std::size_t i, std::size_t next, std::size_t end,
                                           std::optional<Date> from, Date by, YearSource source) {
  const std::size_t last = stretch_end(next - 1, end);
  if (repeats_in_bracket(i, by)) {
    drafts_.back().end = items_[last - 1].end;
    next_ = std::max(next, i + 1);
    return std::nullopt;
  }
  Draft draft{{from, by, {}}, source, std::min(lead_, items_[i].begin), items_[last - 1].end};
  drafts_.push_back(std::move(draft));
  lead_ = items_[last - 1].end;
  may_extend_ = last >= end;
  pending_ = false;
  next_ = std::max(next, i + 1);
  return std::nullopt;
}

bool PhraseReader::repeats_in_bracket(std::size_t i, Date by) const {
  return !drafts_.empty() && i > 0 && is_word(i - 1, Word::open) &&
         drafts_.back().milestone.by == by;
}

std::optional<Unread> PhraseReader::read_range(std::size_t i, std::size_t second, std::size_t end,
                                               std::optional<Date> from, YearSource source) {
  const Item& item = items_[second];
  const auto days = resolver_.resolve(item.date);
  if (!days) return abandon(i, second, days.error());
  bool midnight = false;
  const std::size_t edge = skip_clock(second + 1, midnight);
  if (weekday_differs(item, *days)) return abandon(i, second, Unread::weekday_differs);
  const auto unread = finish_range(second, edge, end, from, *days, source, i);
  if (unread) return abandon(i, second, *unread);
  return unread;
}

std::optional<Unread> PhraseReader::abandon(std::size_t i, std::size_t second, Unread why) {
  std::size_t last = second + 1;
  while (!separates(last) && items_[last].kind != Kind::date && items_[last].kind != Kind::every) {
    ++last;
  }
  next_ = leave(i, last, why);
  abandoned_ = second;
  return Unread::nothing;
}

std::optional<Unread> PhraseReader::finish_range(std::size_t second, std::size_t edge,
                                                 std::size_t end, std::optional<Date> from,
                                                 const Days& days, YearSource source,
                                                 std::optional<std::size_t> first) {
  if (from && days.last < *from) return Unread::unclear_year;
  if (items_[second].date.unit == Unit::feast) return Unread::event;
  if (is_word(edge, Word::around) || is_word(edge, Word::after)) return Unread::event;
  if (is_word(edge, Word::before) && is_wide(items_[second].date)) return Unread::unclear_edge;
  if (is_range_word(edge) && is_kind(edge + 1, Kind::date)) return Unread::event;
  const bool edged =
      is_word(edge, Word::before) || is_word(edge, Word::stop) || is_word(edge, Word::within);
  const std::size_t next = edged ? edge + 1 : edge;
  const bool open = !edged && hangs_on_event(edge, stretch_end(edge - 1, end));
  if (open) return Unread::event;
  if (!edged && is_bare_year(items_[second].date) && describes(second, second, edge, end)) {
    return Unread::not_a_deadline;
  }
  const Date by = items_[second].exclusive && is_word(edge, Word::before)
                      ? days.last - std::chrono::days(1)
                      : days.last;
  return accept(first.value_or(pending_item_), next, end, from, by, source);
}

std::optional<Unread> PhraseReader::read_start(std::size_t begin, std::size_t i, std::size_t edge,
                                               std::size_t end, const Days& days) {
  std::size_t next = edge + 1;
  if (is_range_word(next) && is_kind(next + 1, Kind::date)) {
    return read_range(i, next + 1, end, days.first, days.source);
  }
  if (is_kind(next, Kind::duration)) return Unread::event;
  const bool prefixed = i > begin && is_word(i - 1, Word::from);
  const bool is_verb = items_[edge].end - items_[edge].begin > 3;  // 开始
  if (is_verb && !prefixed && next < end && !is_kind(next, Kind::every)) {
    return read_open(begin, i, edge, end, days);
  }
  begin_at(i, days.first, items_[i].date);
  next_ = next;
  return std::nullopt;
}

void PhraseReader::begin_at(std::size_t i, std::optional<Date> from,
                            const std::optional<DateWords>& date) {
  pending_ = true;
  pending_from_ = from;
  pending_item_ = i;
  reading_.starts = true;
  reading_.starts_on = from;
  start_words_ = date;
  may_extend_ = false;
}

std::size_t PhraseReader::read_start_now(std::size_t i, std::size_t end) {
  std::size_t next = i + 1;
  if (is_word(next, Word::start)) ++next;
  return read_from_notice(i, next, end, context_.issued);
}

std::size_t PhraseReader::read_from_notice(std::size_t i, std::size_t next, std::size_t end,
                                           std::optional<Date> from) {
  if (is_range_word(next) && is_kind(next + 1, Kind::date)) {
    const Resolver before = resolver_;
    const auto unread = read_range(i, next + 1, end, from, YearSource::notice);
    if (unread) {
      resolver_ = before;
      resolver_.distrust(items_[abandoned_].date);
    }
    return next_;
  }
  if (is_kind(next, Kind::duration)) return leave(i, next + 1, Unread::event);
  begin_at(i, from, std::nullopt);
  return next;
}

std::size_t PhraseReader::read_anchor(std::size_t i, std::size_t end) {
  const Item& anchor = items_[i];
  if (!is_kind(i + 1, Kind::duration)) {
    if (!anchor.ours) return leave(i, i + 1, Unread::event);
    return read_from_notice(i, i + 1, end, context_.issued);
  }
  const Duration& duration = items_[i + 1].duration;
  if (!anchor.ours || duration.tail != Word::within) return leave(i, i + 2, Unread::event);
  if (!context_.issued) return leave(i, i + 2, Unread::no_notice_day);
  const auto by = counted_from(*context_.issued, duration);
  if (!by) return leave(i, i + 2, Unread::event);
  accept(i, i + 2, end, std::nullopt, *by, YearSource::notice);
  return next_;
}

std::optional<Date> PhraseReader::counted_from(Date day, const Duration& duration) {
  constexpr unsigned kLongest = 3660;
  if (duration.amount == 0 || duration.amount > kLongest) return std::nullopt;
  const int amount = static_cast<int>(duration.amount);
  switch (duration.unit) {
    case Duration::Unit::days:
      return day + std::chrono::days(amount);
    case Duration::Unit::weeks:
      return day + std::chrono::days(7 * amount);
    case Duration::Unit::months:
      return months_later(day, amount);
    case Duration::Unit::other:
      break;
  }
  return std::nullopt;
}

std::optional<Date> PhraseReader::months_later(Date day, int amount) {
  const int months = year_of(day) * 12 + static_cast<int>(month_of(day)) - 1 + amount;
  const int year = months / 12;
  const auto month = static_cast<unsigned>(months % 12 + 1);
  if (!make_date(year, month, 1)) return std::nullopt;
  return make_date(year, month, day_of(day)).value_or(last_day_of_month(year, month));
}

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
