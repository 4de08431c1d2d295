#include <algorithm>
#include <utility>

#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

}  // namespace

std::size_t PhraseReader::read_every(std::size_t begin, std::size_t i, std::size_t end,
                                     bool blocked) {
  RecurrenceMatch every = items_[i].every;
  std::size_t next = i + 1;
  take_later_day(every, i, end, next);
  bool midnight = false;
  next = skip_clock(next, midnight);
  if (is_word(next, Word::before) || is_word(next, Word::within)) ++next;
  const bool edged = is_word(next - 1, Word::before);
  std::size_t last = stretch_end(next - 1, end);
  while (edged && last < end && is_description(last)) last = stretch_end(last, end);
  const bool clear = every.supported && !(every.is_wide && edged) && !blocked && last == end &&
                     !has_date_before_every(begin, i) && !hangs_on_event(next, end) &&
                     !is_kind(next, Kind::duration) && !lists_another_day(end, every) &&
                     !is_range_word(next) && !is_stray_number(next) &&
                     (every.has_day || !(speaks_vaguely(next, end) || has_duration(next, end)));
  listed_recurrence_ = !clear && is_word(end, Word::listing);
  if (!clear) return leave(i, end, blocked ? Unread::conditional : Unread::event);
  const bool often = counts_more_than_once(next, end);
  if (every_) return leave(i, end, Unread::mixed);
  every_ = every;
  every_words_ = {items_[i].begin, items_[end - 1].end, Unread::mixed};
  if (often) leave(next, end, Unread::not_a_deadline);
  may_extend_ = false;
  return end;
}

void PhraseReader::take_later_day(RecurrenceMatch& every, std::size_t i, std::size_t end,
                                  std::size_t& next) const {
  if (every.has_day || every.by_cadence) return;
  const std::size_t at = stretch_date(i + 1, end);
  if (at >= end || items_[at].kind != Kind::date || hangs_on_event(i + 1, at)) return;
  const DateWords& date = items_[at].date;
  if (names_year(date)) return;
  const bool in_month = every.every.period == Recurrence::Period::month && date.unit == Unit::day &&
                        date.month_kind == DateWords::Month::none;
  if (in_month && date.day >= 1 && date.day <= 31) {
    every.every.day = date.day;
    every.has_day = true;
    next = at + 1;
    return;
  }
  if (every.every.period != Recurrence::Period::year) return;
  if (set_yearly_day(every.every, date)) {
    every.has_day = true;
    every.is_wide = is_wide(date);
    next = at + 1;
  }
}

void PhraseReader::take_recurrence() {
  if (!every_) return;
  if (!drafts_.empty()) {
    reading_.left.push_back(every_words_);
    return;
  }
  Recurrence every = every_->every;
  if (start_words_ && reading_.starts_on) {
    every.from_year = year_of(*reading_.starts_on);
    const unsigned month = month_of(*reading_.starts_on);
    if (month > 1) every.from_month = month;
  }
  reading_.deadline.every = every;
}

}  // namespace tasks::phrase
