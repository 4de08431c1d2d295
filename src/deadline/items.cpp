#include "deadline/itemizer.h"

namespace tasks::phrase {
namespace {

constexpr std::size_t kLongestTitle = 64;  // tokens of a document's title

}  // namespace

std::vector<Item> Itemizer::run() {
  while (tokens_[at_].word != Word::end) next();
  push(Item::Kind::word, 0);
  return std::move(items_);
}

Item& Itemizer::push(Item::Kind kind, std::size_t size) {
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

void Itemizer::next() {
  if (title() || numbering() || note() || weekday_behind_day() || clock() || duration() ||
      anchor() || recurrence() || date()) {
    return;
  }
  push(Item::Kind::word, 1);
}

bool Itemizer::at_sentence_start() const {
  return items_.empty() ||
         (items_.back().kind == Item::Kind::word && (items_.back().word == Word::strong));
}

std::size_t Itemizer::dated_item() const {
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

bool Itemizer::is_edge(Word word) {
  return word == Word::before || word == Word::within || word == Word::stop || word == Word::start;
}

Item* Itemizer::last_date() {
  const std::size_t i = dated_item();
  return i < items_.size() && items_[i].kind == Item::Kind::date ? &items_[i] : nullptr;
}

bool Itemizer::title() {
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

bool Itemizer::recurrence() {
  const bool behind_ordinal = !items_.empty() && items_.back().word == Word::ordinal;
  if (behind_ordinal) return false;
  const auto match = match_recurrence(tokens_, at_);
  if (!match) return false;
  push(Item::Kind::every, match->size).every = *match;
  return true;
}

bool Itemizer::date() {
  if (sees(Word::number) && follows_digits()) return false;
  const auto match = match_date(tokens_, at_);
  if (!match) return false;
  const bool no_year = match->date.year.kind == YearWords::Kind::none;
  const bool is_cut = no_year && may_be_end_of_number();
  const bool is_none = is_cut || (no_year && follows_number_of_year());
  Item& item = push(Item::Kind::date, match->size);
  item.date = match->date;
  item.date.is_cut = is_cut;
  if (is_none) item.date.exists = false;
  return true;
}

bool Itemizer::may_be_end_of_number() const {
  if (!sees(Word::number) || at_ == 0) return false;
  const Token& before = tokens_[at_ - 1];
  if (before.word == Word::number) return true;
  return before.letter && (at_ == 1 || tokens_[at_ - 2].word != Word::number);
}

bool Itemizer::follows_number_of_year() const {
  constexpr unsigned kFewestDigits = 3;
  const std::size_t year = sees(Word::year) ? at_ : at_ - 1;
  if (at_ == 0 || year == 0 || tokens_[year].word != Word::year) return false;
  const Token& number = tokens_[year - 1];
  return number.word == Word::number && number.digits >= kFewestDigits && !items_.empty() &&
         items_.back().kind == Item::Kind::word;
}

bool Itemizer::follows_digits() const {
  if (at_ < 2 || tokens_[at_ - 2].word != Word::number) return false;
  if (items_.empty() || items_.back().kind != Item::Kind::word) return false;
  const bool plain = items_.size() >= 2 && items_[items_.size() - 2].kind == Item::Kind::word &&
                     items_[items_.size() - 2].word == Word::number;
  const Word between = tokens_[at_ - 1].word;
  return plain && (between == Word::dot || between == Word::slash || between == Word::dash);
}

std::vector<Item> items(std::string_view words) {
  const std::vector<Token> all = tokens(words);
  return Itemizer(all).run();
}

}  // namespace tasks::phrase
