#include "deadline/reading.h"

#include <algorithm>
#include <utility>

#include "deadline/milestone_text.h"
#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {

using Kind = Item::Kind;

}  // namespace

Reading PhraseReader::run() {
  reading_.deadline.text = words_;
  survey();
  std::size_t begin = 0;
  while (begin < items_.size()) {
    std::size_t end = begin;
    while (!separates(end)) ++end;
    read_clause(begin, end);
    begin = std::max(end + 1, next_);
  }
  finish();
  return std::move(reading_);
}

void PhraseReader::survey() {
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

bool PhraseReader::separates_word(const Item& item) {
  return is_separator(item.word) || item.word == Word::dash || item.word == Word::slash ||
         item.word == Word::dot;
}

bool PhraseReader::sentence_is_blocked(std::size_t begin) {
  if (begin < sentence_end_) return sentence_blocked_;
  sentence_blocked_ = false;
  sentence_end_ = begin;
  while (!is_word(sentence_end_, Word::strong) && !is_word(sentence_end_, Word::end)) {
    const Item& item = items_[sentence_end_];
    const bool shares = item.kind == Kind::word && item.word == Word::sharing;
    sentence_blocked_ = sentence_blocked_ || shares;
    ++sentence_end_;
  }
  ++sentence_end_;
  return sentence_blocked_;
}

void PhraseReader::read_clause(std::size_t begin, std::size_t end) {
  const bool blocked = sentence_is_blocked(begin) || moved_between_dates_ ||
                       has_blocking(begin, end) || listed_recurrence_;
  listed_recurrence_ = listed_recurrence_ && is_word(end, Word::listing);
  const bool dated = read_dated(begin, end, blocked);
  const bool marked = read_marks(begin, end, dated);
  if (!dated && !marked) extend(begin, end);
  if (is_word(end, Word::strong)) close_sentence(end);
}

void PhraseReader::close_sentence(std::size_t end) {
  lead_ = items_[end].end;
  may_extend_ = false;
  pending_ = false;
}

void PhraseReader::extend(std::size_t begin, std::size_t end) {
  if (begin == end) return;
  const bool label = is_word(end, Word::colon) || is_word(end, Word::open);
  if (may_extend_ && !label) {
    drafts_.back().end = items_[end - 1].end;
    lead_ = items_[end].end;
  }
  may_extend_ = may_extend_ && !label;
}

void PhraseReader::forget_lead(std::size_t end) {
  lead_ = items_[end].end;
  may_extend_ = false;
}

bool PhraseReader::read_dated(std::size_t begin, std::size_t end, bool blocked) {
  bool found = false;
  dates_in_clause_ = 0;
  for (std::size_t i = begin; i < end;) {
    const bool starts = items_[i].kind == Kind::date || items_[i].kind == Kind::every ||
                        items_[i].kind == Kind::anchor || is_word(i, Word::now_on) ||
                        counts_from_start(begin, i);
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

std::size_t PhraseReader::read_expression(std::size_t begin, std::size_t i, std::size_t end,
                                          bool blocked) {
  switch (items_[i].kind) {
    case Kind::every:
      return read_every(begin, i, end, blocked);
    case Kind::anchor:
      return read_anchor(i, end);
    case Kind::duration:
      return read_count(begin, i, end, blocked);
    case Kind::word:
      return read_start_now(i, end);
    default:
      return read_date(begin, i, end, blocked);
  }
}

bool PhraseReader::read_marks(std::size_t begin, std::size_t end, bool dated) {
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
  const bool label = is_word(end, Word::colon) && !reads_on_clock(begin, end);
  if (!dated && !label && speaks_of_time(begin, end)) {
    leave(begin, end, why_unread(begin, end));
    lead_ = items_[end].end;
    return true;
  }
  leave_orphans(begin, end, dated);
  if (marked && !dated) forget_lead(end);
  return marked;
}

Unread PhraseReader::why_unread(std::size_t begin, std::size_t end) const {
  if (has_blocking(begin, end)) return Unread::conditional;
  for (std::size_t i = begin; i < end; ++i) {
    const bool counts = is_kind(i, Kind::duration) && items_[i].duration.tail == Word::within &&
                        items_[i].duration.unit != Duration::Unit::other;
    if (counts && follows_event(begin, i)) return Unread::no_start;
  }
  return Unread::event;
}

void PhraseReader::leave_orphans(std::size_t begin, std::size_t end, bool dated) {
  for (std::size_t i = begin; dated && i + 1 < end; ++i) {
    if (!is_word(i, Word::number) || !is_word(i + 1, Word::month)) continue;
    leave(i, i + 2, Unread::nothing);
  }
}

void PhraseReader::finish() {
  Deadline& deadline = reading_.deadline;
  take_recurrence();
  for (Draft& draft : drafts_) {
    draft.milestone.text = milestone_text(words_, draft.begin, draft.end);
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

namespace {

Reading unread(std::string_view words) {
  Reading reading;
  reading.deadline.text = words;
  reading.deadline.resolved = false;
  reading.left.push_back({0, words.size(), Unread::too_long});
  reading.deadline.reason = reason(words, reading.left);
  return reading;
}

}  // namespace

Reading read(std::string_view words, const DeadlineContext& context) {
  if (words.size() > kLongestDeadline) return unread(words);
  return PhraseReader(words, context).run();
}

}  // namespace tasks::phrase
