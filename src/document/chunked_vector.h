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

  void push_back(const T& value) {
    if (next_ == chunk_end_) open_chunk();
    *next_++ = value;
    ++size_;
  }

  /// Keeps the room.
  void clear() {
    size_ = 0;
    used_chunks_ = 0;
    next_ = nullptr;
    chunk_end_ = nullptr;
  }

 private:
  static constexpr std::size_t kChunk = 2048;

  [[gnu::cold, gnu::noinline]] void open_chunk() {
    if (used_chunks_ == chunks_.size()) {
      chunks_.push_back(std::make_unique_for_overwrite<T[]>(kChunk));
    }
    next_ = chunks_[used_chunks_++].get();
    chunk_end_ = next_ + kChunk;
  }

  std::vector<std::unique_ptr<T[]>> chunks_;
  std::size_t size_ = 0;
  std::size_t used_chunks_ = 0;
  T* next_ = nullptr;  ///< in the last used chunk
  T* chunk_end_ = nullptr;
};

}  // namespace tasks
