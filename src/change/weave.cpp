#include "change/weave.h"

#include <algorithm>

#include "tasks/base/text_index.h"

namespace tasks {

namespace {

/// An item of THEIRS that goes before the item of OURS with the index `gap`.
struct Insertion {
  std::size_t gap;
  std::size_t index;
};

/// In the order of the gaps, and of THEIRS in each.
std::vector<Insertion> insertions(const std::vector<WovenItem>& ours,
                                  const std::vector<WovenItem>& theirs) {
  const auto key_of = [&ours](std::size_t index) { return ours[index].key; };
  const TextIndex places(ours.size(), key_of);

  // The first item of OURS from this index on that is not new.
  std::vector<std::size_t> behind_new(ours.size() + 1, ours.size());
  for (std::size_t i = ours.size(); i-- > 0;) {
    behind_new[i] = ours[i].is_new ? behind_new[i + 1] : i;
  }

  std::vector<Insertion> found;
  std::size_t gap = behind_new[0];
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (const auto place = places.find(theirs[i].key, key_of)) {
      gap = behind_new[*place + 1];
    } else if (theirs[i].is_new) {
      found.push_back({gap, i});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Insertion& a, const Insertion& b) { return a.gap < b.gap; });
  return found;
}

}  // namespace

std::vector<Woven> weave(const std::vector<WovenItem>& ours, const std::vector<WovenItem>& theirs) {
  const std::vector<Insertion> inserted = insertions(ours, theirs);
  std::vector<Woven> woven;
  woven.reserve(ours.size() + inserted.size());
  auto next = inserted.begin();
  for (std::size_t i = 0; i <= ours.size(); ++i) {
    for (; next != inserted.end() && next->gap == i; ++next) woven.push_back({true, next->index});
    if (i < ours.size()) woven.push_back({false, i});
  }
  return woven;
}

}  // namespace tasks
