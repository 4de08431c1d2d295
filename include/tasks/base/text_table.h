#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tasks {

/// A hash of the text under a key that each run draws anew, so that no list can hold texts that
/// were made to have the same one, as is easy for `std::hash`. Not to be kept, printed or sorted by
/// where that could be seen.
std::size_t hash_of(std::string_view text);

struct TextHash {
  /// Tables of strings can be asked for views.
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return hash_of(text); }
};

using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

// The same of texts that live elsewhere.
using ViewSet = std::unordered_set<std::string_view, TextHash>;
template <class Value>
using ViewMap = std::unordered_map<std::string_view, Value, TextHash>;

}  // namespace tasks
