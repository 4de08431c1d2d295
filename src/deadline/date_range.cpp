#include "deadline/items.h"
#include "deadline/resolver.h"
#include "deadline/token_cursor.h"
#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

using phrase::Item;
using phrase::Word;

DateRange range_of(const phrase::Days& days) {
  return {days.first, days.last};
}

bool is_edge(const Item& item) {
  if (item.kind == Item::Kind::clock) return true;
  return item.kind == Item::Kind::word &&
         (item.word == Word::before || item.word == Word::within || item.word == Word::stop);
}

bool is_end(const Item& item) {
  return item.kind == Item::Kind::word && item.word == Word::end;
}

/// 2023: a number alone is no year in a deadline, but it is one where a stretch of days is asked
/// for.
std::optional<DateRange> bare_year(std::string_view text) {
  const auto words = phrase::tokens(text);
  if (words.size() != 2 || words[0].word != Word::number || words[0].digits != 4) {
    return std::nullopt;
  }
  const auto first = make_date(static_cast<int>(words[0].value), 1, 1);
  if (!first) return std::nullopt;
  return DateRange{*first, last_day_of_month(static_cast<int>(words[0].value), 12)};
}

}  // namespace

std::optional<DateRange> read_date_range(std::string_view text, const DeadlineContext& context) {
  if (const auto year = bare_year(text)) return year;
  const auto items = phrase::items(text);
  phrase::Resolver resolver(context);
  if (items.front().kind != Item::Kind::date) return std::nullopt;
  const auto first = resolver.resolve(items.front().date);
  if (!first) return std::nullopt;
  DateRange range = range_of(*first);
  std::size_t next = 1;
  const bool joined = items[1].kind == Item::Kind::word && phrase::is_range_mark(items[1].word);
  if (joined && items[2].kind == Item::Kind::date) {
    const auto second = resolver.resolve(items[2].date);
    if (!second || second->last < range.first) return std::nullopt;
    range.last = second->last;
    next = 3;
  }
  while (is_edge(items[next])) ++next;
  if (!is_end(items[next])) return std::nullopt;
  return range;
}

}  // namespace tasks
