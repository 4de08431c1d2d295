#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

}  // namespace

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
                      ? days_after(days.last, -1)
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

}  // namespace tasks::phrase
