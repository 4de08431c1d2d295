#include "change/weave.h"

#include <unordered_map>

namespace tasks {

std::vector<Woven> weave(const std::vector<WovenItem>& ours, const std::vector<WovenItem>& theirs) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < ours.size(); ++i) places.emplace(ours[i].key, i);

  // The first item of OURS from this index on that is not new.
  std::vector<std::size_t> behind_new(ours.size() + 1, ours.size());
  for (std::size_t i = ours.size(); i-- > 0;) {
    behind_new[i] = ours[i].is_new ? behind_new[i + 1] : i;
  }

  // Which items of THEIRS go before the item of OURS with this index.
  std::vector<std::vector<std::size_t>> before(ours.size() + 1);
  std::size_t gap = behind_new[0];
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (const auto place = places.find(theirs[i].key); place != places.end()) {
      gap = behind_new[place->second + 1];
    } else if (theirs[i].is_new) {
      before[gap].push_back(i);
    }
  }

  std::vector<Woven> woven;
  woven.reserve(ours.size() + theirs.size());
  for (std::size_t i = 0; i <= ours.size(); ++i) {
    for (const std::size_t index : before[i]) woven.push_back({true, index});
    if (i < ours.size()) woven.push_back({false, i});
  }
  return woven;
}

}  // namespace tasks
