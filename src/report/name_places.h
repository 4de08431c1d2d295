#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace tasks {

/// Numbers names from 0 on in the order in which they are first met. The names must outlive this.
class NamePlaces {
 public:
  /// The place of a name, and whether it was met for the first time.
  std::pair<std::size_t, bool> place_of(std::string_view name) {
    const auto [found, is_new] = places_.try_emplace(name, places_.size());
    return {found->second, is_new};
  }

 private:
  std::unordered_map<std::string_view, std::size_t> places_;
};

}  // namespace tasks
