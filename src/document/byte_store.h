#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace tasks {

/// Copies of texts, which live as long as the store and never move.
class ByteStore {
 public:
  std::string_view keep(std::string_view text) {
    if (left_ < text.size()) open_chunk(text.size());
    char* const copy = next_;
    std::memcpy(copy, text.data(), text.size());
    next_ += text.size();
    left_ -= text.size();
    return {copy, text.size()};
  }

 private:
  static constexpr std::size_t kChunk = std::size_t{1} << 18U;

  void open_chunk(std::size_t least) {
    left_ = std::max(kChunk, least);
    next_ = chunks_.emplace_back(std::make_unique_for_overwrite<char[]>(left_)).get();
  }

  std::vector<std::unique_ptr<char[]>> chunks_;
  char* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace tasks
