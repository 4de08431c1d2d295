#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace tasks {

/// A vector of plain data that grows without moving what it holds, so that it never needs room
/// twice.
template <class T>
class ChunkedVector {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  std::size_t size() const { return size_; }

  T& operator[](std::size_t index) { return chunks_[index / kChunk][index % kChunk]; }
  const T& operator[](std::size_t index) const { return chunks_[index / kChunk][index % kChunk]; }

  T& push_back(const T& value) {
    if (size_ == chunks_.size() * kChunk) {
      chunks_.push_back(std::make_unique_for_overwrite<T[]>(kChunk));
    }
    return (*this)[size_++] = value;
  }

 private:
  static constexpr std::size_t kChunk = 2048;

  std::vector<std::unique_ptr<T[]>> chunks_;
  std::size_t size_ = 0;
};

}  // namespace tasks
