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

}  // namespace tasks::phrase
