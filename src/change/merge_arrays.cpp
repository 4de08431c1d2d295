#include "change/merge_arrays.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "change/weave.h"
#include "tasks/base/queues.h"
#include "tasks/base/text_index.h"
#include "tasks/base/text_table.h"

namespace tasks {
namespace {

using Elements = std::vector<MergeElement>;

JsonText as_spelled(const MergeElement& element) {
  return JsonText{std::string(element.raw)};
}

/// Finds the elements of an array by their value.
class ElementIndex {
 public:
  explicit ElementIndex(const Elements& elements) : of_{elements}, index_(elements.size(), of_) {}

  bool has(std::string_view value) const { return find(value).has_value(); }

  /// The first of equal ones.
  std::optional<std::size_t> find(std::string_view value) const { return index_.find(value, of_); }

 private:
  struct Of {
    const Elements& elements;
    std::string_view operator()(std::size_t index) const { return elements[index].value; }
  };

  Of of_;
  TextIndex index_;
};

/// Indices of the elements of `after` that `before` does not have, equal ones counted.
std::vector<std::size_t> added(const Elements& before, const Elements& after) {
  const ElementIndex known(before);
  std::vector<std::uint32_t> left(before.size());  // by the first of equal ones
  for (const MergeElement& element : before) ++left[*known.find(element.value)];
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < after.size(); ++i) {
    const std::optional<std::size_t> first = known.find(after[i].value);
    if (first && left[*first] > 0) {
      --left[*first];
    } else {
      indices.push_back(i);
    }
  }
  return indices;
}

/// Which entry it is, whatever its words: one with the same may be the other, amended.
using EntryName = std::tuple<std::optional<Date>, std::string_view, std::string_view>;

EntryName name_of(const MergeElement& element) {
  return {element.entry->date, element.entry->unit, element.entry->kind};
}

using QueuesByValue = Queues<ViewMap<QueueEnds>>;
using QueuesByName = Queues<std::map<EntryName, QueueEnds>>;

/// Puts new entries among old ones, each behind the last entry of the same day or before; without
/// a day, at the end.
class EntriesByDay {
 public:
  /// The days of the old entries, in order.
  explicit EntriesByDay(const std::vector<std::optional<Date>>& days) : size_(days.size()) {
    for (std::size_t i = days.size(); i-- > 0;) {
      if (steps_.empty() || days[i] < steps_.back().day) steps_.push_back({days[i], i + 1});
      if (!days[i]) break;
    }
  }

  void insert(std::optional<Date> day, ArrayElement element) {
    if (!day) ++undated_;
    new_.push_back(
        {undated_ > 0 ? size_ + undated_ : behind_last_before(*day), day, std::move(element)});
  }

  /// REQUIRES: as many old entries as there were days.
  MergedArray among(MergedArray old) && {
    std::stable_sort(new_.begin(), new_.end(), [](const New& a, const New& b) {
      return std::pair(a.at, a.day) < std::pair(b.at, b.day);
    });
    MergedArray all;
    all.reserve(old.size() + new_.size());
    auto next = new_.begin();
    for (std::size_t at = 0; at <= old.size(); ++at) {
      const bool is_end = at == old.size();
      for (; next != new_.end() && (is_end || next->at == at); ++next) {
        all.push_back(std::move(next->element));
      }
      if (!is_end) all.push_back(std::move(old[at]));
    }
    return all;
  }

 private:
  /// An old entry that all behind it are later than; an entry without a day is earlier than any.
  struct Step {
    std::optional<Date> day;
    std::size_t behind;  ///< index behind it
  };

  struct New {
    std::size_t at;  ///< before the old entry with this index; beyond them, behind a new one
    std::optional<Date> day;
    ArrayElement element;
  };

  std::size_t behind_last_before(Date day) const {
    const auto step = std::partition_point(steps_.begin(), steps_.end(),
                                           [day](const Step& later) { return later.day > day; });
    return step == steps_.end() ? 0 : step->behind;
  }

  std::size_t size_;
  std::vector<Step> steps_;  ///< from the last entry to the first, their days descending
  std::vector<New> new_;
  std::size_t undated_ = 0;  ///< new entries without a day so far
};

/// Merges the entries of `progress`: what THEIRS did to BASE, done to OURS.
class ProgressMerge {
 public:
  explicit ProgressMerge(const ThreeArrays& arrays) : arrays_(arrays) {}

  std::optional<MergedArray> run() {
    find_new();
    for (const std::size_t index : added(arrays_.ours, arrays_.base)) {
      gone_from_ours_.put(arrays_.base[index].value, index);
    }
    for (std::size_t i = 0; i < arrays_.ours.size(); ++i) {
      ours_.put(arrays_.ours[i].value, i);
      kept_.emplace_back(i);
    }
    for (const std::size_t gone : added(arrays_.theirs, arrays_.base)) {
      if (!take_removal(arrays_.base[gone])) return std::nullopt;
    }
    return with_new_of_theirs();
  }

 private:
  /// What both sides added is there once.
  void find_new() {
    const std::vector<std::size_t> new_of_ours = added(arrays_.base, arrays_.ours);
    QueuesByValue twins;
    for (const std::size_t index : new_of_ours) twins.put(arrays_.ours[index].value, index);
    std::vector<bool> is_twin(arrays_.ours.size());
    is_new_of_theirs_.resize(arrays_.theirs.size());
    for (const std::size_t index : added(arrays_.base, arrays_.theirs)) {
      const MergeElement& element = arrays_.theirs[index];
      if (const auto twin = twins.take(element.value)) {
        is_twin[*twin] = true;
        new_of_both_.put(name_of(element), index);
      } else {
        is_new_of_theirs_[index] = true;
        new_of_theirs_.put(name_of(element), index);
      }
    }
    for (const std::size_t index : new_of_ours) {
      if (!is_twin[index]) new_of_ours_.insert(name_of(arrays_.ours[index]));
    }
  }

  /// THEIRS removed an entry of BASE, or amended it. False where OURS did either, too, and not the
  /// same.
  bool take_removal(const MergeElement& gone) {
    const EntryName name = name_of(gone);
    if (gone_from_ours_.take(gone.value)) {
      const bool both_amended_alike = new_of_both_.take(name).has_value();
      return both_amended_alike || (!new_of_theirs_.has(name) && !new_of_ours_.contains(name));
    }
    const std::optional<std::size_t> here = ours_.take(gone.value);
    if (!here) return true;
    if (const auto amended = new_of_theirs_.take(name)) {
      kept_[*here] = as_spelled(arrays_.theirs[*amended]);
      is_new_of_theirs_[*amended] = false;
    } else {
      kept_[*here].reset();
    }
    return true;
  }

  MergedArray with_new_of_theirs() {
    MergedArray kept;
    std::vector<std::optional<Date>> days;
    for (std::size_t i = 0; i < kept_.size(); ++i) {
      if (!kept_[i]) continue;
      kept.push_back(*std::move(kept_[i]));
      days.push_back(arrays_.ours[i].entry->date);
    }
    EntriesByDay entries(days);
    for (std::size_t i = 0; i < arrays_.theirs.size(); ++i) {
      const MergeElement& element = arrays_.theirs[i];
      if (is_new_of_theirs_[i]) entries.insert(element.entry->date, as_spelled(element));
    }
    return std::move(entries).among(std::move(kept));
  }

  const ThreeArrays& arrays_;
  QueuesByValue gone_from_ours_;  ///< entries of BASE
  QueuesByName new_of_both_;      ///< what both sides added, by index in THEIRS
  QueuesByName new_of_theirs_;
  std::vector<bool> is_new_of_theirs_;  ///< by index
  std::set<EntryName> new_of_ours_;
  QueuesByValue ours_;                             ///< entries of OURS as they were
  std::vector<std::optional<ArrayElement>> kept_;  ///< by index in OURS; nothing: removed
};

}  // namespace

MergedArray merge_set(const ThreeArrays& arrays) {
  const ElementIndex base(arrays.base);
  const ElementIndex theirs(arrays.theirs);
  std::vector<WovenItem> kept;
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < arrays.ours.size(); ++i) {
    const std::string_view value = arrays.ours[i].value;
    if (base.has(value) && !theirs.has(value)) continue;
    kept.push_back({value, !base.has(value)});
    indices.push_back(i);
  }
  std::vector<WovenItem> offered;
  offered.reserve(arrays.theirs.size());
  for (const MergeElement& element : arrays.theirs) {
    offered.push_back({element.value, !base.has(element.value)});
  }
  MergedArray merged;
  for (const Woven& item : weave(kept, offered)) {
    if (item.from_theirs) {
      merged.emplace_back(as_spelled(arrays.theirs[item.index]));
    } else {
      merged.emplace_back(indices[item.index]);
    }
  }
  return merged;
}

std::optional<MergedArray> merge_progress(const ThreeArrays& arrays) {
  return ProgressMerge(arrays).run();
}

}  // namespace tasks
