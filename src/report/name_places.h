#pragma once

#include <cstddef>
#include <memory_resource>
#include <string_view>
#include <utility>

#include "tasks/base/text_table.h"

namespace tasks {

/// Numbers names from 0 on in the order in which they are first met. The names must outlive this.
class NamePlaces {
 public:
  NamePlaces() = default;
  /// Has room for so many names.
  explicit NamePlaces(std::size_t names) { places_.reserve(names); }

  bool empty() const { return places_.empty(); }

  /// The place of a name, and whether it was met for the first time.
  std::pair<std::size_t, bool> place_of(std::string_view name) {
    const auto [found, is_new] = places_.try_emplace(name, places_.size());
    return {found->second, is_new};
  }

 private:
  /// A million names are as many small pieces of memory, which go together.
  std::pmr::monotonic_buffer_resource memory_;
  std::pmr::unordered_map<std::string_view, std::size_t, TextHash> places_{&memory_};
};

}  // namespace tasks
