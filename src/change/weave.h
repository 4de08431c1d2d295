#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tasks {

/// An item of one side of a merge, such as a task or a unit.
struct WovenItem {
  std::string_view key;
  bool is_new;  ///< not in BASE
};

struct Woven {
  bool from_theirs;
  std::size_t index;  ///< in `ours` or `theirs`
};

/// The items of OURS in their order, and the new ones of THEIRS that OURS does not have: each
/// behind its left neighbour, and behind what OURS put there.
std::vector<Woven> weave(const std::vector<WovenItem>& ours, const std::vector<WovenItem>& theirs);

}  // namespace tasks
