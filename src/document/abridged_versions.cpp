#include "tasks/document/abridged_versions.h"

#include <algorithm>
#include <utility>

#include "document/conflict_writer.h"
#include "document/container.h"
#include "document/decode.h"
#include "document/departures.h"
#include "document/id_digest.h"
#include "document/list_outline.h"
#include "document/scanner.h"

namespace tasks {
namespace {

/// Where more of the tasks differ, most of the list is needed.
constexpr std::size_t kMostOfTasks = 8;

/// Chooses the tasks of OURS that are kept: those that a merge may change, and of the others as
/// many as show what is asked about all.
class Selection {
 public:
  explicit Selection(const ListOutline& ours)
      : ours_(ours), is_kept_(ours.size()), may_change_(ours.size()) {}

  void keep_departures(const OtherVersion& base, const OtherVersion& theirs) {
    for (const Departure& departure : base.departures) {
      if (departure.kind != Departure::Kind::changed) keep_with_neighbours(departure);
    }
    for (const Departure& departure : theirs.departures) {
      const bool is_in_both = departure.kind == Departure::Kind::changed;
      const Departure* const of_base = is_in_both ? base.instead_of(departure.place) : nullptr;
      if (is_in_both && of_base == nullptr) {
        keep(departure.place);
      } else if (of_base == nullptr || of_base->piece != departure.piece) {
        keep_with_neighbours(departure);
      }
    }
  }

  /// New ids are counted on from the largest number; the first and the last task show what stands
  /// before and behind tasks.
  void keep_ends() {
    is_kept_.back() = true;
    if (const auto largest = ours_.largest_number()) is_kept_[*largest] = true;
  }

  /// The first of the tasks that no merge can change, for each thing that a layout is read off.
  void keep_witnesses() {
    using namespace layout_traits;
    LayoutTraits wanted = kAll;
    for (std::size_t i = 0; i < ours_.size() && wanted != 0; ++i) {
      const LayoutTraits shown = ours_.traits(i) & wanted;
      if (may_change_[i] || shown == 0) continue;
      is_kept_[i] = true;
      wanted &= ~shown;
    }
  }

  /// Indices, ascending.
  std::vector<std::size_t> kept() const {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < ours_.size(); ++i) {
      if (is_kept_[i]) indices.push_back(i);
    }
    return indices;
  }

 private:
  void keep(std::size_t index) {
    is_kept_[index] = true;
    may_change_[index] = true;
  }

  /// New tasks go behind a neighbour, conflicts of neighbours are one, and markers stand around
  /// whole lines: nothing that stands apart in the list may touch in what is left of it.
  void keep_with_neighbours(const Departure& departure) {
    const std::size_t place = departure.place;
    const std::size_t past = std::min(place + 2, ours_.size());
    for (std::size_t i = place - std::min<std::size_t>(place, 1); i < past; ++i) is_kept_[i] = true;
    if (departure.kind != Departure::Kind::extra) keep(place);
  }

  const ListOutline& ours_;
  std::vector<bool> is_kept_;
  std::vector<bool> may_change_;
};

bool is_same(const OtherVersion& version, const ListOutline& ours) {
  return version.departures.empty() && version.head == ours.head() && version.tail == ours.tail();
}

/// Puts a list together from pieces of its tasks.
class ListText {
 public:
  explicit ListText(std::string_view head) : text_(head) {}

  void add(std::string_view piece) {
    if (!is_empty_) text_ += ',';
    is_empty_ = false;
    text_ += piece.substr(0, piece.size() - 1);
  }

  std::string close(std::string_view tail) { return std::move(text_.append(tail)); }

 private:
  std::string text_;
  bool is_empty_ = true;
};

std::string abridged(const ListOutline& ours, const std::vector<std::size_t>& kept) {
  ListText text(ours.head());
  for (const std::size_t index : kept) text.add(ours.piece(index));
  return text.close(ours.tail());
}

std::string abridged(const OtherVersion& version, const ListOutline& ours,
                     const std::vector<std::size_t>& kept) {
  ListText text(version.head);
  auto next = version.departures.begin();
  const auto add_task_at = [&](std::size_t place) {
    while (next != version.departures.end() && next->place < place) ++next;
    bool is_as_ours = place < ours.size();
    for (; next != version.departures.end() && next->place == place; ++next) {
      if (!next->piece.empty()) text.add(next->piece);
      if (next->kind != Departure::Kind::extra) is_as_ours = false;
    }
    if (is_as_ours) text.add(ours.piece(place));
  };
  for (const std::size_t index : kept) add_task_at(index);
  add_task_at(ours.size());
  return text.close(version.tail);
}

std::string_view between(const ListOutline& list, std::size_t first, std::size_t past) {
  const char* const begin = list.piece(first).data();
  return {begin, static_cast<std::size_t>(list.piece(past).data() - begin)};
}

/// A stretch of a text, and what is to stand there.
struct Replacement {
  Span span;
  std::string_view text;
};

std::optional<std::string> replaced(std::string_view text,
                                    const std::vector<Replacement>& replacements) {
  std::size_t size = text.size();
  for (const Replacement& next : replacements) {
    size += next.text.size() - (next.span.end - next.span.begin);
  }
  if (size > kLargestText) return std::nullopt;
  std::string result;
  result.reserve(size);
  std::size_t at = 0;
  for (const Replacement& next : replacements) {
    result.append(text.substr(at, next.span.begin - at)).append(next.text);
    at = next.span.end;
  }
  return std::move(result.append(text.substr(at)));
}

/// True where one of the places, which ascend, lies within the lines or at an end of them.
bool is_any_in(const std::vector<std::size_t>& places, const Span& lines) {
  const auto first = std::lower_bound(places.begin(), places.end(), lines.begin);
  return first != places.end() && *first <= lines.end;
}

}  // namespace

Result<std::optional<AbridgedVersions>> AbridgedVersions::of(const ReadBytes& read_base,
                                                             std::string_view our_bytes,
                                                             const ReadBytes& read_theirs) {
  if (our_bytes.size() > kLargestText) return std::nullopt;
  const auto ours = ListOutline::read(our_bytes);
  if (!ours) return std::nullopt;
  const std::size_t most = ours->size() / kMostOfTasks;
  TASKS_TRY_ASSIGN(base, compare(*ours, read_base, most));
  if (!base || is_same(*base, *ours)) return std::nullopt;
  TASKS_TRY_ASSIGN(theirs, compare(*ours, read_theirs, most));
  if (!theirs) return std::nullopt;

  Selection selection(*ours);
  selection.keep_departures(*base, *theirs);
  selection.keep_ends();
  selection.keep_witnesses();
  const std::vector<std::size_t> kept = selection.kept();

  AbridgedVersions versions;
  versions.base_ = abridged(*base, *ours, kept);
  versions.ours_ = abridged(*ours, kept);
  versions.theirs_ = abridged(*theirs, *ours, kept);
  for (std::size_t i = 1; i < kept.size(); ++i) {
    if (kept[i] == kept[i - 1] + 1) continue;
    versions.left_out_.push_back(
        {ours->id(kept[i - 1]), ours->id(kept[i]), between(*ours, kept[i - 1] + 1, kept[i])});
  }
  return versions;
}

/// Behind the commas of the tasks that stand before what was left out; nothing where those behind
/// it do not follow.
std::optional<std::vector<std::size_t>> AbridgedVersions::places_in(const SpanTree& merged) const {
  const Node tasks = *tasks_of(merged);
  const Container array(merged, tasks);
  auto item = array.items().begin();
  auto next = left_out_.begin();
  std::vector<std::size_t> places;
  bool is_behind = false;
  for (const Node& task : merged.children(tasks)) {
    const std::optional<IdDigest> id = digest_of_id(merged, task);
    if (is_behind && id != std::exchange(next, std::next(next))->behind) return std::nullopt;
    is_behind = next != left_out_.end() && id == next->before;
    if (is_behind) places.push_back(task.span.end + item->after.size() + 1);
    ++item;
  }
  return places.size() == left_out_.size() ? std::optional(std::move(places)) : std::nullopt;
}

std::optional<std::string> AbridgedVersions::in_full(const std::string& merged,
                                                     const std::vector<Conflict>& conflicts,
                                                     const MarkerStyle& style) const {
  const auto tree = scan(merged);
  if (!tree) return std::nullopt;
  const auto places = places_in(*tree);
  const auto blocks = mark_conflicts(*tree, conflicts, style);
  if (!places || !blocks) return std::nullopt;
  std::vector<Replacement> replacements;
  for (std::size_t i = 0; i < places->size(); ++i) {
    replacements.push_back({{(*places)[i], (*places)[i]}, left_out_[i].tasks});
  }
  for (const ByteSplice& block : *blocks) {
    const Span lines{block.begin, block.end};
    if (is_any_in(*places, lines)) return std::nullopt;
    replacements.push_back({lines, block.text});
  }
  std::sort(replacements.begin(), replacements.end(),
            [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
  return replaced(merged, replacements);
}

}  // namespace tasks
