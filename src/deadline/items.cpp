#include "deadline/items.h"

#include <algorithm>

namespace tasks::phrase {
namespace {

constexpr std::size_t kLongestNote = 24;   // tokens of a bracket that says more about a date
constexpr std::size_t kLongestTitle = 64;  // tokens of a document's title

class Itemizer {
 public:
  explicit Itemizer(std::string_view words) : tokens_(tokens(words)) {}

  std::vector<Item> run() {
    while (tokens_[at_].word != Word::end) next();
    push(Item::Kind::word, 0);
    return std::move(items_);
  }

 private:
  const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  bool sees(Word word, std::size_t ahead = 0) const { return token(ahead).word == word; }

  Item& push(Item::Kind kind, std::size_t size) {
    Item item;
    item.kind = kind;
    item.word = token().word;
    item.value = token().value;
    item.begin = token().begin;
    item.end = size == 0 ? token().end : token(size - 1).end;
    items_.push_back(item);
    at_ += size;
    return items_.back();
  }

  void next() {
    if (title() || numbering() || note() || weekday_behind_day() || clock() || duration() ||
        anchor() || recurrence() || date()) {
      return;
    }
    push(Item::Kind::word, 1);
  }

  bool at_sentence_start() const {
    return items_.empty() ||
           (items_.back().kind == Item::Kind::word && (items_.back().word == Word::strong));
  }
  bool behind_date() const { return dated_item() < items_.size(); }

  /// The date or recurrence that only clock times and 前, 内, 起 stand behind; else items_.size().
  std::size_t dated_item() const {
    constexpr std::size_t kFurthest = 6;
    for (std::size_t back = 1; back <= std::min(kFurthest, items_.size()); ++back) {
      const std::size_t i = items_.size() - back;
      const auto kind = items_[i].kind;
      if (kind == Item::Kind::date || kind == Item::Kind::every) return i;
      const bool edge = kind == Item::Kind::word && is_edge(items_[i].word);
      if (!edge && kind != Item::Kind::clock) break;
    }
    return items_.size();
  }
  static bool is_edge(Word word) {
    return word == Word::before || word == Word::within || word == Word::stop ||
           word == Word::start;
  }
  Item* last_date() {
    const std::size_t i = dated_item();
    return i < items_.size() && items_[i].kind == Item::Kind::date ? &items_[i] : nullptr;
  }

  bool title() {
    if (!sees(Word::title_open)) return false;
    for (std::size_t ahead = 1; ahead < kLongestTitle; ++ahead) {
      if (sees(Word::end, ahead)) return false;
      if (sees(Word::title_close, ahead)) {
        push(Item::Kind::word, ahead + 1).word = Word::opaque;
        return true;
      }
    }
    return false;
  }

  /// 1.  1、 at the start of a sentence: the points of a list, counted from 1.
  bool numbering() {
    const bool may_begin = at_sentence_start() || points_ > 0;
    if (!may_begin || !sees(Word::number) || token().value != points_ + 1) return false;
    if (!sees(Word::listing, 1) && !sees(Word::dot, 1)) return false;
    if (sees(Word::listing, 1) && points_ == 0 && !has_second_point()) return false;
    const bool date_in_digits = sees(Word::dot, 1) && sees(Word::number, 2) &&
                                !sees(Word::month, 3) && !sees(Word::year, 3);
    if (date_in_digits) return false;
    ++points_;
    push(Item::Kind::word, 2).word = Word::strong;
    return true;
  }

  /// 1、… 2、…: without a second point, 1、3月 are two months.
  bool has_second_point() {
    if (!second_point_) {
      second_point_ = false;
      for (std::size_t i = at_ + 2; i + 1 < tokens_.size(); ++i) {
        const bool two = tokens_[i].word == Word::number && tokens_[i].value == 2;
        const bool apart = tokens_[i - 1].word != Word::listing && tokens_[i - 1].word != Word::dot;
        const bool marked =
            tokens_[i + 1].word == Word::listing || tokens_[i + 1].word == Word::dot;
        if (two && apart && marked) second_point_ = true;
      }
    }
    return *second_point_;
  }

  /// （周一） （含6月30日） （不含当日） （1）
  bool note() {
    if (!sees(Word::open)) return false;
    if (sees(Word::number, 1) && sees(Word::close, 2) && !behind_date()) {
      push(Item::Kind::word, 3).word = Word::strong;
      return true;
    }
    if (!behind_date()) return false;
    std::size_t end = 1;
    while (end < kLongestNote && !sees(Word::close, end) && !sees(Word::end, end)) ++end;
    if (!sees(Word::close, end) || !is_note(1, end)) return false;
    if (Item* date = last_date()) {
      date->exclusive = date->exclusive || sees(Word::excluding, 1);
      for (std::size_t i = 1; i + 1 < end; ++i) note_weekday(*date, i);
    }
    items_.back().end = token(end).end;
    at_ += end + 1;
    return true;
  }

  bool is_note(std::size_t from, std::size_t end) const {
    if (sees(Word::including, from) || sees(Word::excluding, from)) return true;
    bool telling = false;
    for (std::size_t i = from; i < end; ++i) {
      switch (token(i).word) {
        case Word::week:
        case Word::weekday:
        case Word::lunar:
        case Word::working_day:
          telling = true;
          break;
        case Word::number:
        case Word::day:
        case Word::days:
        case Word::month:
        case Word::comma:
        case Word::daytime:
          break;
        default:
          return false;
      }
    }
    return telling;
  }

  void note_weekday(Item& date, std::size_t ahead) const {
    if (!sees(Word::week, ahead)) return;
    if (sees(Word::day, ahead + 1) || sees(Word::days, ahead + 1)) {
      date.weekday = 7;
    } else if (sees(Word::number, ahead + 1) && token(ahead + 1).value >= 1 &&
               token(ahead + 1).value <= 6) {
      date.weekday = token(ahead + 1).value;
    }
  }

  /// 6月18日星期二
  bool weekday_behind_day() {
    if (!sees(Word::week) || items_.empty() || items_.back().kind != Item::Kind::date) return false;
    if (items_.back().date.unit != DateWords::Unit::day) return false;
    if (!sees(Word::number, 1) && !sees(Word::day, 1) && !sees(Word::days, 1)) return false;
    note_weekday(items_.back(), 0);
    at_ += 2;
    return true;
  }

  bool clock() {
    if (!behind_date()) return false;
    if (sees(Word::daytime)) {
      push(Item::Kind::clock, 1);
      return true;
    }
    if (!sees(Word::number) || token().value > 24) return false;
    if (sees(Word::colon, 1) && sees(Word::number, 2)) {
      const bool seconds = sees(Word::colon, 3) && sees(Word::number, 4);
      const bool midnight = token().value == 0 && token(2).value == 0;
      push(Item::Kind::clock, seconds ? 5 : 3).midnight = midnight;
      return true;
    }
    if (!sees(Word::clock_hour, 1)) return false;
    const bool minutes = sees(Word::number, 2);
    std::size_t size = minutes ? 3 : 2;
    while (minutes && sees(Word::clock_minute, size)) size += sees(Word::number, size + 1) ? 2 : 1;
    if (minutes && sees(Word::number, size - 1) && size > 3) --size;
    const bool midnight = token().value == 0 && !minutes;
    push(Item::Kind::clock, size).midnight = midnight;
    return true;
  }

  static Duration::Unit unit_of(Word word) {
    switch (word) {
      case Word::day:
      case Word::days:
        return Duration::Unit::days;
      case Word::week:
        return Duration::Unit::weeks;
      case Word::month:
        return Duration::Unit::months;
      default:
        return Duration::Unit::other;
    }
  }

  static bool is_tail(Word word) {
    return word == Word::within || word == Word::after || word == Word::before;
  }

  /// 30日内, 10个工作日, 第二个工作日, 半年内. 3月 and 30日 are lengths only where 内 or 后
  /// follows.
  bool duration() {
    const std::size_t ordinal = sees(Word::ordinal) ? 1 : 0;
    if (ordinal == 0 && sees(Word::half_year) && is_tail(token(1).word)) return push_duration(0, 1);
    if (!sees(Word::number, ordinal)) return false;
    const bool measured = sees(Word::measure, ordinal + 1);
    const std::size_t unit = ordinal + (measured ? 2 : 1);
    switch (token(unit).word) {
      case Word::days:
      case Word::working_day:
      case Word::week:
      case Word::hour:
        return push_duration(ordinal, unit + 1);
      case Word::half_year:
      case Word::quarter:
        if (!measured) return false;
        return push_duration(ordinal, unit + 1);
      case Word::day:
      case Word::month: {
        const auto tail = token(unit + 1).word;
        if (!measured && tail != Word::within && tail != Word::after) return false;
        if (ordinal == 1 && !measured) return false;
        return push_duration(ordinal, unit + 1);
      }
      case Word::year:
        if (token(ordinal).value > 99 || token(unit + 1).word != Word::within) return false;
        return push_duration(ordinal, unit + 1);
      default:
        return false;
    }
  }

  bool push_duration(std::size_t number, std::size_t size) {
    const Token& last = token(size - 1);
    const Duration::Unit unit = number == 0 ? unit_of(last.word) : Duration::Unit::other;
    const unsigned amount = sees(Word::number, number) ? token(number).value : kNoValue;
    const Word tail = is_tail(token(size).word) ? token(size).word : Word::end;
    Item& item = push(Item::Kind::duration, size + (tail == Word::end ? 0 : 1));
    item.duration = {amount, unit, number == 1 ? Word::within : tail};
    return true;
  }

  /// 本意见印发之日起, 印发后: the day of the notice, where the document is the one in hand.
  bool anchor() {
    const std::size_t issue = sees(Word::this_document) ? 1 : 0;
    if (!sees(Word::issue, issue)) return false;
    std::size_t size = issue + 1;
    if (sees(Word::day_of, size)) ++size;
    const bool start = sees(Word::start, size) || sees(Word::after, size);
    if (start) ++size;
    if (size == issue + 1) return false;
    const bool ours = issue == 1 || stands_alone();
    push(Item::Kind::anchor, size).ours = ours;
    return true;
  }

  bool stands_alone() const {
    if (items_.empty()) return true;
    if (items_.back().kind != Item::Kind::word) return false;
    switch (items_.back().word) {
      case Word::from:
      case Word::particle:
      case Word::comma:
      case Word::strong:
      case Word::open:
        return true;
      default:
        return false;
    }
  }

  bool recurrence() {
    const bool behind_ordinal = !items_.empty() && items_.back().word == Word::ordinal;
    if (behind_ordinal) return false;
    const auto match = match_recurrence(tokens_, at_);
    if (!match) return false;
    push(Item::Kind::every, match->size).every = *match;
    return true;
  }

  bool date() {
    if (sees(Word::number) && follows_digits()) return false;
    const auto match = match_date(tokens_, at_);
    if (!match) return false;
    push(Item::Kind::date, match->size).date = match->date;
    return true;
  }

  /// The second part of 1.2 and of 0551-6234: no date begins there.
  bool follows_digits() const {
    if (at_ < 2 || tokens_[at_ - 2].word != Word::number) return false;
    if (items_.empty() || items_.back().kind != Item::Kind::word) return false;
    const bool plain = items_.size() >= 2 && items_[items_.size() - 2].kind == Item::Kind::word &&
                       items_[items_.size() - 2].word == Word::number;
    const Word between = tokens_[at_ - 1].word;
    return plain && (between == Word::dot || between == Word::slash || between == Word::dash);
  }

  std::vector<Token> tokens_;
  std::vector<Item> items_;
  std::size_t at_ = 0;
  unsigned points_ = 0;
  std::optional<bool> second_point_;
};

}  // namespace

std::vector<Item> items(std::string_view words) {
  return Itemizer(words).run();
}

}  // namespace tasks::phrase
