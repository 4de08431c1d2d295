#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace tasks {

/// Copies of runs of plain data, each run in one piece. They live as long as the store and never
/// move.
template <class T>
class StableStore {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  /// `View` is a view of T's, such as std::span<const T>, made from a pointer and a size.
  template <class View>
  View keep(const View& items) {
    return View(copy(items).data(), items.size());
  }

  /// The copy itself, which may be changed.
  std::span<T> copy(std::span<const T> items) {
    if (left_ < items.size()) open_chunk(items.size());
    T* const first = next_;
    next_ = std::copy(items.begin(), items.end(), first);
    left_ -= items.size();
    return {first, items.size()};
  }

 private:
  static constexpr std::size_t kFirstChunk = std::max<std::size_t>(4096 / sizeof(T), 1);
  static constexpr std::size_t kLargestChunk = 64 * kFirstChunk;

  void open_chunk(std::size_t least) {
    left_ = std::max(size_of_next_, least);
    size_of_next_ = std::min(2 * size_of_next_, kLargestChunk);
    next_ = chunks_.emplace_back(std::make_unique_for_overwrite<T[]>(left_)).get();
  }

  std::vector<std::unique_ptr<T[]>> chunks_;
  T* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t size_of_next_ = kFirstChunk;
};

}  // namespace tasks
