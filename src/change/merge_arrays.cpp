#include "change/merge_arrays.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "change/weave.h"

namespace tasks {
namespace {

using Elements = std::vector<MergeElement>;

JsonText as_spelled(const MergeElement& element) {
  return JsonText{std::string(element.raw)};
}

std::set<std::string_view> values_of(const Elements& elements) {
  std::set<std::string_view> values;
  for (const MergeElement& element : elements) values.insert(element.value);
  return values;
}

/// Indices of the elements of `after` that `before` does not have, equal ones counted.
std::vector<std::size_t> added(const Elements& before, const Elements& after) {
  std::map<std::string_view, std::size_t> known;
  for (const MergeElement& element : before) ++known[element.value];
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < after.size(); ++i) {
    std::size_t& left = known[after[i].value];
    if (left == 0) {
      indices.push_back(i);
    } else {
      --left;
    }
  }
  return indices;
}

/// True where one may be the other with new words.
bool is_amended(const ProgressEntry& a, const ProgressEntry& b) {
  return a.date == b.date && a.unit == b.unit && a.kind == b.kind;
}

/// Merges the entries of `progress`: what THEIRS did to BASE, done to OURS.
class ProgressMerge {
 public:
  explicit ProgressMerge(const ThreeArrays& arrays)
      : arrays_(arrays),
        new_of_ours_(added(arrays.base, arrays.ours)),
        new_of_theirs_(added(arrays.base, arrays.theirs)) {
    result_.resize(arrays.ours.size());
    for (std::size_t i = 0; i < result_.size(); ++i) {
      result_[i].date = arrays.ours[i].entry.date;
      result_[i].element = i;
    }
  }

  std::optional<MergedArray> run() {
    drop_twins();
    for (const std::size_t gone : added(arrays_.theirs, arrays_.base)) {
      if (!take_removal(arrays_.base[gone])) return std::nullopt;
    }
    for (const std::size_t index : new_of_theirs_) insert(arrays_.theirs[index]);
    MergedArray merged;
    for (Placed& placed : result_) merged.push_back(std::move(placed.element));
    return merged;
  }

 private:
  struct Placed {
    std::optional<Date> date;
    ArrayElement element;
  };

  /// What both sides added is there once.
  void drop_twins() {
    std::erase_if(new_of_theirs_, [this](std::size_t index) {
      const auto twin =
          std::find_if(new_of_ours_.begin(), new_of_ours_.end(), [&](std::size_t of_ours) {
            return arrays_.ours[of_ours].value == arrays_.theirs[index].value;
          });
      if (twin == new_of_ours_.end()) return false;
      new_of_ours_.erase(twin);
      return true;
    });
  }

  /// THEIRS removed an entry of BASE, or amended it. False where OURS amended it otherwise.
  bool take_removal(const MergeElement& gone) {
    const auto amended = std::find_if(
        new_of_theirs_.begin(), new_of_theirs_.end(),
        [&](std::size_t index) { return is_amended(arrays_.theirs[index].entry, gone.entry); });
    const auto here = std::find_if(result_.begin(), result_.end(), [&](const Placed& placed) {
      const auto* index = std::get_if<std::size_t>(&placed.element);
      return index != nullptr && arrays_.ours[*index].value == gone.value;
    });
    if (here == result_.end()) return amended == new_of_theirs_.end() || !ours_amended(gone);
    if (amended == new_of_theirs_.end()) {
      result_.erase(here);
    } else {
      here->element = as_spelled(arrays_.theirs[*amended]);
      new_of_theirs_.erase(amended);
    }
    return true;
  }

  bool ours_amended(const MergeElement& gone) const {
    return std::any_of(new_of_ours_.begin(), new_of_ours_.end(), [&](std::size_t index) {
      return is_amended(arrays_.ours[index].entry, gone.entry);
    });
  }

  /// Behind the last entry of the same day or before; without a day, at the end.
  void insert(const MergeElement& element) {
    auto at = result_.end();
    if (element.entry.date) {
      while (at != result_.begin() && std::prev(at)->date &&
             *std::prev(at)->date > *element.entry.date) {
        --at;
      }
    }
    result_.insert(at, {element.entry.date, as_spelled(element)});
  }

  const ThreeArrays& arrays_;
  std::vector<std::size_t> new_of_ours_;
  std::vector<std::size_t> new_of_theirs_;
  std::vector<Placed> result_;
};

}  // namespace

MergedArray merge_set(const ThreeArrays& arrays) {
  const std::set<std::string_view> base = values_of(arrays.base);
  const std::set<std::string_view> theirs = values_of(arrays.theirs);
  std::vector<WovenItem> kept;
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < arrays.ours.size(); ++i) {
    const std::string_view value = arrays.ours[i].value;
    if (base.contains(value) && !theirs.contains(value)) continue;
    kept.push_back({value, !base.contains(value)});
    indices.push_back(i);
  }
  std::vector<WovenItem> offered;
  offered.reserve(arrays.theirs.size());
  for (const MergeElement& element : arrays.theirs) {
    offered.push_back({element.value, !base.contains(element.value)});
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

std::optional<MergedArray> merge_by_place(const ThreeArrays& arrays) {
  const auto at = [](const Elements& elements, std::size_t i) -> const MergeElement* {
    return i < elements.size() ? &elements[i] : nullptr;
  };
  const auto same = [](const MergeElement* a, const MergeElement* b) {
    return (a == nullptr) == (b == nullptr) && (a == nullptr || a->value == b->value);
  };
  MergedArray merged;
  for (std::size_t i = 0; i < std::max(arrays.ours.size(), arrays.theirs.size()); ++i) {
    const MergeElement* const base = at(arrays.base, i);
    const MergeElement* const ours = at(arrays.ours, i);
    const MergeElement* const theirs = at(arrays.theirs, i);
    if (same(base, theirs) || same(ours, theirs)) {
      if (ours != nullptr) merged.emplace_back(i);
    } else if (!same(base, ours)) {
      return std::nullopt;
    } else if (theirs != nullptr) {
      if (merged.size() != i) return std::nullopt;
      merged.emplace_back(as_spelled(*theirs));
    }
  }
  return merged;
}

}  // namespace tasks
