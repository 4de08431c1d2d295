#include "deadline/itemizer.h"

namespace tasks::phrase {
namespace {

constexpr std::size_t kLongestNote = 24;  // tokens of a bracket that says more about a date

}  // namespace

bool Itemizer::numbering() {
  const bool may_begin = at_sentence_start() || points_ > 0;
  if (!may_begin || !sees(Word::number) || token().value != points_ + 1) return false;
  if (!sees(Word::listing, 1) && !sees(Word::dot, 1)) return false;
  if (sees(Word::listing, 1) && points_ == 0 && !has_second_point()) return false;
  const bool date_in_digits =
      sees(Word::dot, 1) && sees(Word::number, 2) && !sees(Word::month, 3) && !sees(Word::year, 3);
  if (date_in_digits) return false;
  ++points_;
  push(Item::Kind::word, 2).word = Word::strong;
  return true;
}

bool Itemizer::has_second_point() {
  if (!second_point_) {
    second_point_ = false;
    for (std::size_t i = at_ + 2; i + 1 < tokens_.size(); ++i) {
      const bool two = tokens_[i].word == Word::number && tokens_[i].value == 2;
      const bool apart = tokens_[i - 1].word != Word::listing && tokens_[i - 1].word != Word::dot;
      const bool marked = tokens_[i + 1].word == Word::listing || tokens_[i + 1].word == Word::dot;
      if (two && apart && marked) second_point_ = true;
    }
  }
  return *second_point_;
}

bool Itemizer::note() {
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

bool Itemizer::is_note(std::size_t from, std::size_t end) const {
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

void Itemizer::note_weekday(Item& date, std::size_t ahead) const {
  if (!sees(Word::week, ahead)) return;
  if (sees(Word::day, ahead + 1) || sees(Word::days, ahead + 1)) {
    date.weekday = 7;
  } else if (sees(Word::number, ahead + 1) && token(ahead + 1).value >= 1 &&
             token(ahead + 1).value <= 6) {
    date.weekday = token(ahead + 1).value;
  }
}

bool Itemizer::weekday_behind_day() {
  if (!sees(Word::week) || items_.empty() || items_.back().kind != Item::Kind::date) return false;
  if (items_.back().date.unit != DateWords::Unit::day) return false;
  if (!sees(Word::number, 1) && !sees(Word::day, 1) && !sees(Word::days, 1)) return false;
  note_weekday(items_.back(), 0);
  at_ += 2;
  return true;
}

}  // namespace tasks::phrase
