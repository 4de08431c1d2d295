#include "deadline/reading.h"

#include <algorithm>
#include <utility>

#include "deadline/items.h"

namespace tasks::phrase {
namespace {

using Unit = DateWords::Unit;
using Kind = Item::Kind;

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

/// Two years, months … wide: 前 behind it leaves open whether the stretch itself is meant.
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

/// Reads the items of one phrase clause by clause, from left to right.
class PhraseReader {
 public:
  PhraseReader(std::string_view words, const DeadlineContext& context)
      : words_(words), context_(context), items_(items(words)), resolver_(context) {}

  Reading run() {
    reading_.deadline.text = words_;
    survey();
    std::size_t begin = 0;
    while (begin < items_.size()) {
      std::size_t end = begin;
      while (!separates(end)) ++end;
      read_clause(begin, end);
      begin = end + 1;
    }
    finish();
    return std::move(reading_);
  }

 private:
  /// A milestone with the bytes of its words.
  struct Draft {
    Milestone milestone;
    YearSource source;
    std::size_t begin;
    std::size_t end;
  };

  bool is_word(std::size_t i, Word word) const {
    return i < items_.size() && items_[i].kind == Kind::word && items_[i].word == word;
  }
  bool is_kind(std::size_t i, Kind kind) const {
    return i < items_.size() && items_[i].kind == kind;
  }
  bool separates(std::size_t i) const {
    return items_[i].kind == Kind::word && is_separator(items_[i].word);
  }
  bool is_range_word(std::size_t i) const {
    return is_kind(i, Kind::word) && is_range_mark(items_[i].word);
  }

  // What the phrase holds as a whole.

  void survey() {
    std::size_t dates = 0;
    bool moved = false;
    for (const Item& item : items_) {
      if (item.kind == Kind::date) ++dates;
      if (item.kind == Kind::every) recurs_ = true;
      if (item.kind == Kind::word && item.word == Word::routine) recurs_ = true;
      if (item.kind == Kind::word && item.word == Word::moved) moved = true;
      has_opaque_words_ = has_opaque_words_ || item.kind != Kind::word || !separates_word(item);
    }
    moved_between_dates_ = moved && dates > 1;
  }
  static bool separates_word(const Item& item) {
    return is_separator(item.word) || item.word == Word::dash || item.word == Word::slash ||
           item.word == Word::dot;
  }

  bool sentence_is_blocked(std::size_t begin) {
    if (begin < sentence_end_) return sentence_blocked_;
    sentence_blocked_ = false;
    sentence_end_ = begin;
    while (!is_word(sentence_end_, Word::strong) && !is_word(sentence_end_, Word::end)) {
      const Item& item = items_[sentence_end_];
      const auto size = item.end - item.begin;
      const bool shares = item.kind == Kind::word && item.word == Word::blocking &&
                          words_.substr(item.begin, size) == "分别";
      sentence_blocked_ = sentence_blocked_ || shares;
      ++sentence_end_;
    }
    ++sentence_end_;
    return sentence_blocked_;
  }

  // One clause: the items from `begin` to `end`, which is its separator.

  void read_clause(std::size_t begin, std::size_t end) {
    const bool blocked =
        sentence_is_blocked(begin) || moved_between_dates_ || has_blocking(begin, end);
    const bool dated = read_dated(begin, end, blocked);
    const bool marked = read_marks(begin, end, dated);
    if (!dated && !marked) extend(begin, end);
    if (is_word(end, Word::strong)) close_sentence(end);
  }

  bool has_blocking(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_word(i, Word::blocking)) return true;
    }
    return false;
  }

  void close_sentence(std::size_t end) {
    lead_ = items_[end].end;
    may_extend_ = false;
    pending_ = false;
  }

  /// A clause without any word of time belongs to the milestone before it, or to the next one.
  void extend(std::size_t begin, std::size_t end) {
    if (begin == end) return;
    const bool label = is_word(end, Word::colon) || is_word(end, Word::open);
    if (may_extend_ && !label) {
      drafts_.back().end = items_[end - 1].end;
      lead_ = items_[end].end;
    }
    may_extend_ = may_extend_ && !label;
  }

  void forget_lead(std::size_t end) {
    lead_ = items_[end].end;
    may_extend_ = false;
  }

  // Dates of a clause.

  bool read_dated(std::size_t begin, std::size_t end, bool blocked) {
    bool found = false;
    dates_in_clause_ = 0;
    for (std::size_t i = begin; i < end;) {
      const bool starts = items_[i].kind == Kind::date || items_[i].kind == Kind::every ||
                          items_[i].kind == Kind::anchor || is_word(i, Word::now_on);
      if (!starts) {
        ++i;
        continue;
      }
      found = true;
      i = read_expression(begin, i, end, blocked);
      ++dates_in_clause_;
    }
    if (found) lead_ = items_[end].end;
    return found;
  }

  std::size_t read_expression(std::size_t begin, std::size_t i, std::size_t end, bool blocked) {
    switch (items_[i].kind) {
      case Kind::every:
        return read_every(begin, i, end, blocked);
      case Kind::anchor:
        return read_anchor(i, end);
      case Kind::word:
        return read_start_now(i, end);
      default:
        return read_date(begin, i, end, blocked);
    }
  }

  /// The end of the words that belong to the date at `i`: the next date of the clause.
  std::size_t stretch_end(std::size_t i, std::size_t end) const {
    std::size_t next = i + 1;
    while (next < end && items_[next].kind != Kind::date && items_[next].kind != Kind::every)
      ++next;
    while (next < end && next > i + 1 && is_word(next - 1, Word::particle)) --next;
    return next;
  }

  std::size_t leave(std::size_t first, std::size_t end, Unread why) {
    reading_.left.push_back({items_[first].begin, items_[end - 1].end, why});
    may_extend_ = false;
    return end;
  }

  std::size_t leave_date(std::size_t i, std::size_t end, Unread why) {
    resolver_.distrust(items_[i].date);
    return leave(i, stretch_end(i, end), why);
  }

  std::size_t skip_clock(std::size_t i, bool& midnight) const {
    while (is_kind(i, Kind::clock)) {
      midnight = midnight || items_[i].midnight;
      ++i;
    }
    return i;
  }

  std::size_t read_date(std::size_t begin, std::size_t i, std::size_t end, bool blocked) {
    const Item& item = items_[i];
    if (blocked) return leave_date(i, end, Unread::conditional);
    if (i > begin && is_word(i - 1, Word::lunar)) return leave_date(i, end, Unread::event);
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

  static bool weekday_differs(const Item& item, const Days& days) {
    const bool inferred = days.source == YearSource::list || days.source == YearSource::carried;
    if (!item.weekday || !inferred || days.first != days.last) return false;
    return std::chrono::weekday(days.last).iso_encoding() != *item.weekday;
  }

  /// What stands behind a date decides what it means. Sets `next_` where it was read.
  std::optional<Unread> read_edges(std::size_t begin, std::size_t i, std::size_t end,
                                   const Days& days) {
    bool midnight = false;
    const std::size_t edge = skip_clock(i + 1, midnight);
    const Item& item = items_[i];
    if (is_word(edge, Word::around) || is_word(edge, Word::after) || is_word(edge, Word::since)) {
      return Unread::event;
    }
    if (is_range_word(edge)) {
      if (is_kind(edge + 1, Kind::date))
        return read_range(i, edge + 1, end, days.first, days.source);
      if (items_[edge].word == Word::to && !closes(edge + 1)) return Unread::event;
    }
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

  std::optional<Unread> read_before(std::size_t i, std::size_t edge, std::size_t end,
                                    const Days& days, bool midnight) {
    const Item& item = items_[i];
    if (is_wide(item.date)) return Unread::unclear_edge;
    if (midnight) return Unread::unclear_edge;
    if (is_kind(edge + 1, Kind::duration) || is_word(edge + 1, Word::number)) return Unread::event;
    if (is_kind(edge + 1, Kind::date) &&
        items_[edge + 1].date.month_kind == DateWords::Month::none &&
        items_[edge + 1].date.unit == Unit::day) {
      return Unread::event;
    }
    const bool excluded = item.exclusive || item.date.unit == Unit::feast;
    const Date by = excluded ? days.last - std::chrono::days(1) : days.last;
    return accept(i, edge + 1, end, std::nullopt, by, days.source);
  }

  /// A date with nothing behind it that closes it: a day, or a window due on its last day.
  std::optional<Unread> read_open(std::size_t begin, std::size_t i, std::size_t edge,
                                  std::size_t end, const Days& days) {
    const DateWords& date = items_[i].date;
    if (date.unit == Unit::feast) return Unread::event;
    if (date.unit == Unit::day && date.month_kind == DateWords::Month::none &&
        !opens_clause(begin, i)) {
      return Unread::no_month;
    }
    const std::size_t last = stretch_end(edge - 1, end);
    if (hangs_on_event(edge, last)) return Unread::event;
    if (shares_finer_edge(i, end)) return Unread::unclear_edge;
    if (is_wide(date) && describes(begin, i, edge, end)) return Unread::not_a_deadline;
    if (belongs_to_routine(date)) return Unread::mixed;
    const bool by_only = follows_until(begin, i) || (is_bare_year(date) && names_year(date));
    const bool window = days.first != days.last && !by_only;
    return accept(i, edge, end, window ? std::optional(days.first) : std::nullopt, days.last,
                  days.source);
  }

  bool opens_clause(std::size_t begin, std::size_t i) const {
    while (i > begin && (is_word(i - 1, Word::particle) || is_word(i - 1, Word::until) ||
                         is_word(i - 1, Word::to) || is_word(i - 1, Word::joiner))) {
      --i;
    }
    return i == begin;
  }

  bool follows_until(std::size_t begin, std::size_t i) const {
    return i > begin &&
           (is_word(i - 1, Word::until) || is_word(i - 1, Word::to) || is_word(i - 1, Word::stop));
  }

  /// 年底 beside 年初 and 逐月 tells how the year goes round, not when something is due.
  bool belongs_to_routine(const DateWords& date) const {
    return recurs_ && date.unit == Unit::year && date.part == Part::end && !names_year(date);
  }

  /// 6月、12月20日前: the first month shares a day that it does not name.
  bool shares_finer_edge(std::size_t i, std::size_t end) const {
    const bool last = i + 1 == end;
    const bool listed = last && (is_word(end, Word::listing) || is_word(end, Word::comma));
    const bool joined = is_word(i + 1, Word::joiner);
    if (!is_wide(items_[i].date) || (!listed && !joined)) return false;
    std::size_t next = i + 2;
    while (listed && is_kind(next, Kind::date) && is_wide(items_[next].date) &&
           separates(next + 1) && next < i + 24) {
      next += 2;
    }
    if (!is_kind(next, Kind::date)) return false;
    const DateWords& shared = items_[next].date;
    const bool finer =
        (shared.unit == Unit::day && shared.month_kind == DateWords::Month::numbered) ||
        (shared.unit == Unit::month && shared.part != Part::whole && shared.part != Part::end);
    return finer && is_word(end, Word::comma) == false;
  }

  bool closes(std::size_t i) const {
    return separates(i) || is_word(i, Word::verb) || is_word(i, Word::particle) ||
           is_word(i, Word::issue) || items_[i].kind != Kind::word;
  }

  /// Words that are no date, and 前, 后 or 内 behind them: 主汛期前, 会议后.
  bool hangs_on_event(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i < end; ++i) {
      if (items_[i].kind == Kind::duration && items_[i].duration.tail != Word::end) return true;
      if (items_[i].kind != Kind::word) continue;
      const Word word = items_[i].word;
      const bool edge = word == Word::before || word == Word::after || word == Word::within ||
                        word == Word::since || word == Word::around;
      if (edge && closes(i + 1)) return true;
      if (word == Word::vague) return true;
    }
    return false;
  }

  /// True where a month, quarter or year only belongs to the description of the work
  /// (完成9月任务, 2022年度报告, 3月份报表4月5日前报送).
  bool describes(std::size_t begin, std::size_t i, std::size_t edge, std::size_t end) const {
    const DateWords& date = items_[i].date;
    std::size_t next = edge;
    while (is_word(next, Word::particle) || is_word(next, Word::joiner)) ++next;
    const bool acts = is_word(next, Word::verb) || is_word(next, Word::issue) ||
                      is_word(next, Word::ongoing) || is_word(next, Word::long_run) ||
                      is_word(next, Word::start);
    if (i > begin && is_word(i - 1, Word::verb)) return true;
    if (acts || next >= end) return false;
    const bool another = stretch_end(i, end) < end;
    return another || dates_in_clause_ > 0 || is_bare_year(date) || date.unit == Unit::plan;
  }

  /// Takes a milestone; its words begin where the last ones ended.
  std::optional<Unread> accept(std::size_t i, std::size_t next, std::size_t end,
                               std::optional<Date> from, Date by, YearSource source) {
    const std::size_t last = stretch_end(next - 1, end);
    Draft draft{{from, by, {}}, source, std::min(lead_, items_[i].begin), items_[last - 1].end};
    drafts_.push_back(std::move(draft));
    lead_ = items_[last - 1].end;
    may_extend_ = last == end;
    pending_ = false;
    next_ = std::max(next, i + 1);
    return std::nullopt;
  }

  // Ranges and beginnings.

  std::optional<Unread> read_range(std::size_t i, std::size_t second, std::size_t end,
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

  /// Leaves both ends of a range together.
  std::optional<Unread> abandon(std::size_t i, std::size_t second, Unread why) {
    std::size_t last = second + 1;
    while (!separates(last) && items_[last].kind != Kind::date &&
           items_[last].kind != Kind::every) {
      ++last;
    }
    next_ = leave(i, last, why);
    abandoned_ = second;
    return Unread::nothing;
  }

  std::optional<Unread> finish_range(std::size_t second, std::size_t edge, std::size_t end,
                                     std::optional<Date> from, const Days& days, YearSource source,
                                     std::optional<std::size_t> first = {}) {
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

  /// 6月1日起: a beginning; the end may follow at once, or in the next clause, or never.
  std::optional<Unread> read_start(std::size_t begin, std::size_t i, std::size_t edge,
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

  void begin_at(std::size_t i, std::optional<Date> from, const std::optional<DateWords>& date) {
    pending_ = true;
    pending_from_ = from;
    pending_item_ = i;
    reading_.starts = true;
    reading_.starts_on = from;
    start_words_ = date;
    may_extend_ = false;
  }

  /// 即日起至6月底, 即日起
  std::size_t read_start_now(std::size_t i, std::size_t end) {
    std::size_t next = i + 1;
    if (is_word(next, Word::start)) ++next;
    return read_from_notice(i, next, end, context_.issued);
  }

  std::size_t read_from_notice(std::size_t i, std::size_t next, std::size_t end,
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

  /// 本意见印发之日起30日内: counted from the day after the notice.
  std::size_t read_anchor(std::size_t i, std::size_t end) {
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

  static std::optional<Date> counted_from(Date day, const Duration& duration) {
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

  /// The same day of the month, or the last one where it has no such day.
  static std::optional<Date> months_later(Date day, int amount) {
    const int months = year_of(day) * 12 + static_cast<int>(month_of(day)) - 1 + amount;
    const int year = months / 12;
    const auto month = static_cast<unsigned>(months % 12 + 1);
    if (!make_date(year, month, 1)) return std::nullopt;
    return make_date(year, month, day_of(day)).value_or(last_day_of_month(year, month));
  }

  // A year that stands over the dates behind it.

  bool is_heading(std::size_t begin, std::size_t i, std::size_t end) const {
    const DateWords& date = items_[i].date;
    if (!is_bare_year(date) || !names_year(date)) return false;
    if (i + 1 == end && opens_clause(begin, i)) {
      const bool leads =
          is_word(end, Word::comma) || is_word(end, Word::colon) || is_word(end, Word::open);
      return leads && yearless_follows(end + 1);
    }
    if (is_kind(i + 1, Kind::every)) return true;
    const bool own_year = date.year.kind == YearWords::Kind::named && resolver_.list_year() &&
                          date.year.value == *resolver_.list_year();
    if (!own_year || is_range_word(i + 1) || is_word(i + 1, Word::before)) return false;
    const std::size_t next = stretch_end(i, end);
    return next < end && yearless_follows(next);
  }

  bool yearless_follows(std::size_t from) const {
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

  std::size_t read_heading(std::size_t i, std::size_t end) {
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

  // Recurrence.

  std::size_t read_every(std::size_t begin, std::size_t i, std::size_t end, bool blocked) {
    RecurrenceMatch every = items_[i].every;
    std::size_t next = i + 1;
    take_later_day(every, i, end, next);
    bool midnight = false;
    next = skip_clock(next, midnight);
    if (is_word(next, Word::before) || is_word(next, Word::within)) ++next;
    const std::size_t last = stretch_end(next - 1, end);
    const bool clear = every.supported && !blocked && last == end &&
                       !has_date_before_every(begin, i) && !hangs_on_event(next, end) &&
                       !is_kind(next, Kind::duration) && !lists_another_day(end, every);
    if (!clear) return leave(i, end, blocked ? Unread::conditional : Unread::event);
    const bool often = counts_more_than_once(next, end);
    if (every_) return leave(i, end, Unread::mixed);
    every_ = every;
    every_words_ = {items_[i].begin, items_[end - 1].end, Unread::mixed};
    every_start_ = start_words_ ? reading_.starts_on : std::nullopt;
    if (often) leave(next, end, Unread::not_a_deadline);
    may_extend_ = false;
    return end;
  }

  bool has_date_before_every(std::size_t begin, std::size_t i) const {
    for (std::size_t k = begin; k < i; ++k) {
      if (items_[k].kind != Kind::date) continue;
      const bool start = is_word(k + 1, Word::start);
      const bool heading = k + 1 == i && is_bare_year(items_[k].date);
      if (!start && !heading) return true;
    }
    return false;
  }

  /// 每年由各单位于3月底前: the day stands later in the clause.
  void take_later_day(RecurrenceMatch& every, std::size_t i, std::size_t end,
                      std::size_t& next) const {
    if (every.has_day || every.by_cadence) return;
    const std::size_t at = stretch_date(i + 1, end);
    if (at >= end || items_[at].kind != Kind::date || hangs_on_event(i + 1, at)) return;
    const DateWords& date = items_[at].date;
    if (names_year(date)) return;
    const bool in_month = every.every.period == Recurrence::Period::month &&
                          date.unit == Unit::day && date.month_kind == DateWords::Month::none;
    if (in_month && date.day >= 1 && date.day <= 31) {
      every.every.day = date.day;
      every.has_day = true;
      next = at + 1;
      return;
    }
    if (every.every.period != Recurrence::Period::year) return;
    if (set_yearly_day(every.every, date)) {
      every.has_day = true;
      next = at + 1;
    }
  }

  std::size_t stretch_date(std::size_t from, std::size_t end) const {
    while (from < end && items_[from].kind != Kind::date && items_[from].kind != Kind::every)
      ++from;
    return from;
  }

  /// 每月10日、25日前: a second day that one recurrence cannot hold.
  bool lists_another_day(std::size_t end, const RecurrenceMatch& every) const {
    if (!every.has_day || !is_word(end, Word::listing)) return false;
    return is_kind(end + 1, Kind::date) || is_kind(end + 1, Kind::every) ||
           is_word(end + 1, Word::week) || is_word(end + 1, Word::number);
  }

  /// 每季度不少于2次: once is every period, more is a count we do not keep.
  bool counts_more_than_once(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i + 1 < end; ++i) {
      if (is_word(i, Word::number) && is_word(i + 1, Word::times)) {
        return words_.substr(items_[i].begin, items_[i].end - items_[i].begin) != "1" &&
               words_.substr(items_[i].begin, items_[i].end - items_[i].begin) != "一" &&
               words_.substr(items_[i].begin, items_[i].end - items_[i].begin) != "１";
      }
    }
    return false;
  }

  // Words beside the dates.

  bool read_marks(std::size_t begin, std::size_t end, bool dated) {
    bool marked = false;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_word(i, Word::ongoing) || is_word(i, Word::long_run)) {
        if (!means_ongoing(begin, i, end, dated)) continue;
        reading_.deadline.ongoing = true;
        marked = true;
      } else if (is_word(i, Word::immediate)) {
        reading_.immediate = true;
        marked = true;
      } else if (is_word(i, Word::none) && i == begin && i + 1 == end) {
        placeholder_ = true;
        marked = true;
      }
    }
    if (!dated && speaks_of_time(begin, end)) {
      leave(begin, end, has_blocking(begin, end) ? Unread::conditional : Unread::event);
      lead_ = items_[end].end;
      return true;
    }
    if (marked && !dated) forget_lead(end);
    return marked;
  }

  bool means_ongoing(std::size_t begin, std::size_t i, std::size_t end, bool dated) const {
    if (is_range_word(i + 1) || is_kind(i + 1, Kind::duration)) return false;
    if (is_word(i + 1, Word::opaque)) return false;
    const bool last = i + 1 == end;
    const bool acts = is_word(i + 1, Word::verb) || is_word(i + 1, Word::ongoing) ||
                      is_word(i + 1, Word::long_run) || is_word(i + 1, Word::joiner);
    if (is_word(i, Word::long_run) && !last && !acts) return false;
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

  /// Words of time without a date: what they say is not read.
  bool speaks_of_time(std::size_t begin, std::size_t end) const {
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

  // The end.

  void finish() {
    Deadline& deadline = reading_.deadline;
    take_recurrence();
    for (Draft& draft : drafts_) {
      draft.milestone.text = words_of(draft.begin, draft.end);
      deadline.milestones.push_back(std::move(draft.milestone));
      reading_.year_sources.push_back(draft.source);
    }
    if (reading_.starts && drafts_.empty() && !deadline.every && reading_.left.empty()) {
      deadline.ongoing = true;
    }
    const bool nothing = drafts_.empty() && !deadline.every && !deadline.ongoing &&
                         !reading_.immediate && !placeholder_ && reading_.left.empty();
    if (nothing && has_opaque_words_) {
      reading_.left.push_back({0, words_.size(), Unread::nothing});
    }
    deadline.reason = reason(words_, reading_.left);
    deadline.resolved = !deadline.reason.has_value();
  }

  /// A deadline is either dated or recurring: a day once named weighs more than a rhythm.
  void take_recurrence() {
    if (!every_) return;
    if (!drafts_.empty()) {
      reading_.left.push_back(every_words_);
      return;
    }
    Recurrence every = every_->every;
    if (every_start_) {
      every.from_year = year_of(*every_start_);
      const unsigned month = month_of(*every_start_);
      if (month > 1) every.from_month = month;
    }
    reading_.deadline.every = every;
  }

  std::string words_of(std::size_t begin, std::size_t end) const;

  std::string_view words_;
  DeadlineContext context_;
  std::vector<Item> items_;
  Resolver resolver_;
  Reading reading_;
  std::vector<Draft> drafts_;
  std::size_t lead_ = 0;  // where the words of the next milestone may begin
  std::size_t next_ = 0;
  std::size_t abandoned_ = 0;  // the second end of a range that was left
  std::size_t dates_in_clause_ = 0;
  bool may_extend_ = false;
  bool recurs_ = false;
  bool moved_between_dates_ = false;
  bool has_opaque_words_ = false;
  bool placeholder_ = false;
  std::size_t sentence_end_ = 0;
  bool sentence_blocked_ = false;
  bool pending_ = false;
  std::optional<Date> pending_from_;
  std::size_t pending_item_ = 0;
  std::optional<DateWords> start_words_;
  std::optional<RecurrenceMatch> every_;
  std::optional<Date> every_start_;
  LeftWords every_words_{};
};

/// The bytes at `at` are one of these marks: how many bytes it takes, else 0.
std::size_t mark_at(std::string_view text, std::size_t at, bool leading) {
  constexpr std::string_view kBoth[] = {",",  ";",  ".",  " ",  "\t", "\n", "\r",     "-",
                                        "，", "；", "。", "、", "：", ":",  "\u3000", "—"};
  constexpr std::string_view kBefore[] = {")", "）", "】"};
  constexpr std::string_view kBehind[] = {"(", "（", "【"};
  const auto matches = [&](std::string_view mark) {
    if (leading) return text.compare(at, mark.size(), mark) == 0;
    return at >= mark.size() && text.compare(at - mark.size(), mark.size(), mark) == 0;
  };
  for (const auto mark : kBoth) {
    if (matches(mark)) return mark.size();
  }
  for (const auto mark : leading ? kBefore : kBehind) {
    if (matches(mark)) return mark.size();
  }
  return 0;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0;
  std::size_t end = text.size();
  while (begin < end) {
    const std::size_t size = mark_at(text, begin, true);
    if (size == 0) break;
    begin += size;
  }
  while (end > begin) {
    const std::size_t size = mark_at(text.substr(begin), end - begin, false);
    if (size == 0) break;
    end -= size;
  }
  return text.substr(begin, end - begin);
}

/// Takes off a bracket that stands around all of the text, or has no partner in it.
std::string_view without_brackets(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"(", ")"}, {"（", "）"}, {"【", "】"}};
  for (const auto& [open, close] : kPairs) {
    const bool opens = text.substr(0, open.size()) == open;
    const bool closes =
        text.size() >= close.size() && text.substr(text.size() - close.size()) == close;
    const auto inner_open = text.rfind(open);
    if (opens && closes && inner_open == 0) {
      return text.substr(open.size(), text.size() - open.size() - close.size());
    }
    if (opens && text.find(close) == std::string_view::npos) return text.substr(open.size());
    if (closes && inner_open == std::string_view::npos) {
      return text.substr(0, text.size() - close.size());
    }
  }
  return text;
}

std::string PhraseReader::words_of(std::size_t begin, std::size_t end) const {
  return std::string(trimmed(without_brackets(trimmed(words_.substr(begin, end - begin)))));
}

}  // namespace

Reading read(std::string_view words, const DeadlineContext& context) {
  return PhraseReader(words, context).run();
}

}  // namespace tasks::phrase
