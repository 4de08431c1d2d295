#include <algorithm>

#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Kind = Item::Kind;

}  // namespace

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
  if (duration.tail != Word::within) return leave(i, i + 2, Unread::event);
  if (context_.start && has_one_duration()) {
    return accept_count(i, i + 1, end, *context_.start, YearSource::start);
  }
  if (!anchor.ours) return leave(i, i + 2, Unread::no_start);
  const bool needs_calendar = duration.unit == Duration::Unit::working_days;
  if (needs_calendar && context_.calendar == nullptr) return leave(i, i + 2, Unread::no_calendar);
  if (!context_.issued) return leave(i, i + 2, Unread::no_notice_day);
  return accept_count(i, i + 1, end, *context_.issued, YearSource::notice);
}

bool PhraseReader::counts_from_start(std::size_t begin, std::size_t i) const {
  return context_.start && is_kind(i, Kind::duration) && items_[i].duration.tail == Word::within &&
         follows_event(begin, i);
}

std::size_t PhraseReader::read_count(std::size_t begin, std::size_t i, std::size_t end,
                                     bool blocked) {
  if (blocked) return leave(begin, end, Unread::conditional);
  const bool goes_on = stretch_end(i, end) < end || hangs_on_event(i + 1, end);
  if (goes_on || !has_one_duration()) return leave(begin, end, Unread::event);
  return accept_count(i, i, end, *context_.start, YearSource::start);
}

bool PhraseReader::follows_event(std::size_t begin, std::size_t i) const {
  const bool backward = std::any_of(
      items_.begin() + static_cast<std::ptrdiff_t>(begin),
      items_.begin() + static_cast<std::ptrdiff_t>(i), [](const Item& item) {
        return item.kind != Kind::word || item.word == Word::before || item.word == Word::total ||
               item.word == Word::at_least || item.word == Word::number;
      });
  if (backward) return false;
  std::size_t last = i;
  while (last > begin && (is_word(last - 1, Word::particle) || is_word(last - 1, Word::until) ||
                          is_word(last - 1, Word::joiner))) {
    --last;
  }
  if (last == begin) return true;
  const Item& event = items_[last - 1];
  return event.word == Word::after || event.word == Word::start || event.word == Word::day_of ||
         (event.word == Word::vague && event.value == kAfterEvent);
}

bool PhraseReader::has_one_duration() const {
  return std::count_if(items_.begin(), items_.end(),
                       [](const Item& item) { return item.kind == Kind::duration; }) == 1;
}

std::size_t PhraseReader::accept_count(std::size_t first, std::size_t i, std::size_t end, Date from,
                                       YearSource source) {
  const auto by = counted_from(from, items_[i].duration);
  if (!by) return leave(first, i + 1, Unread::event);
  if (*by > kLastDay) return leave(first, i + 1, Unread::no_such_day);
  if (items_[i].duration.unit == Duration::Unit::working_days) note_holidays(from, *by);
  reading_.counted_from = from;
  accept(first, i + 1, end, std::nullopt, *by, source);
  return next_;
}

std::optional<Date> PhraseReader::counted_from(Date day, const Duration& duration) const {
  constexpr unsigned kLongest = 3660;
  if (duration.amount == 0 || duration.amount > kLongest) return std::nullopt;
  const int amount = static_cast<int>(duration.amount);
  switch (duration.unit) {
    case Duration::Unit::days:
      return day + DayCount(amount);
    case Duration::Unit::working_days:
      return working_days_after(day, duration.amount, context_.calendar);
    case Duration::Unit::weeks:
      return day + DayCount(7 * amount);
    case Duration::Unit::months:
      return months_later(day, amount);
    case Duration::Unit::other:
      break;
  }
  return std::nullopt;
}

void PhraseReader::note_holidays(Date from, Date by) {
  if (context_.calendar == nullptr) {
    reading_.holidays = Holidays::not_known;
    return;
  }
  reading_.holidays = Holidays::known;
  for (int year = year_of(days_after(from, 1)); year <= year_of(by); ++year) {
    if (!context_.calendar->knows(year)) reading_.holidays = Holidays::partly_known;
  }
}

std::optional<Date> PhraseReader::months_later(Date day, int amount) {
  const int months = year_of(day) * 12 + static_cast<int>(month_of(day)) - 1 + amount;
  const int year = months / 12;
  const auto month = static_cast<unsigned>(months % 12 + 1);
  if (!make_date(year, month, 1)) return std::nullopt;
  return make_date(year, month, day_of(day)).value_or(last_day_of_month(year, month));
}

}  // namespace tasks::phrase
