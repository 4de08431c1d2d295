#include <algorithm>
#include <utility>

#include "deadline/phrase_reader.h"

namespace tasks::phrase {

namespace {}  // namespace

std::size_t PhraseReader::leave(std::size_t first, std::size_t end, Unread why) {
  reading_.left.push_back({items_[first].begin, items_[end - 1].end, why});
  may_extend_ = false;
  return end;
}

std::size_t PhraseReader::leave_date(std::size_t i, std::size_t end, Unread why) {
  resolver_.distrust(items_[i].date);
  return leave(i, stretch_end(i, end), why);
}

std::size_t PhraseReader::keep_in_text(std::size_t i, std::size_t end) {
  const std::size_t last = stretch_end(i, end);
  if (!drafts_.empty() && drafts_.back().end == items_[i - 1].end) {
    drafts_.back().end = items_[last - 1].end;
    lead_ = drafts_.back().end;
    may_extend_ = last == end;
  }
  return last;
}

std::optional<Unread> PhraseReader::accept(std::size_t i, std::size_t next, std::size_t end,
                                           std::optional<Date> from, Date by, YearSource source) {
  const std::size_t last = stretch_end(next - 1, end);
  if (repeats_in_bracket(i, by)) {
    drafts_.back().end = items_[last - 1].end;
    next_ = std::max(next, i + 1);
    return std::nullopt;
  }
  Draft draft{{from, by, {}}, source, std::min(lead_, items_[i].begin), items_[last - 1].end};
  drafts_.push_back(std::move(draft));
  lead_ = items_[last - 1].end;
  may_extend_ = last >= end;
  pending_ = false;
  next_ = std::max(next, i + 1);
  return std::nullopt;
}

bool PhraseReader::repeats_in_bracket(std::size_t i, Date by) const {
  return !drafts_.empty() && i > 0 && is_word(i - 1, Word::open) &&
         drafts_.back().milestone.by == by;
}

}  // namespace tasks::phrase
