#pragma once

#define XXH_INLINE_ALL
#include <cstdint>
#include <memory>
#include <string_view>
#include <xxhash.h>

namespace tasks {

/// Tells two byte sequences apart, however each is cut into pieces: equal digests of sequences that
/// differ do not happen by chance. It does not hold against who makes them on purpose.
class ByteDigest {
 public:
  ByteDigest() : state_(XXH3_createState()) { reset(); }

  void reset() {
    XXH3_64bits_reset(state_.get());
    size_ = 0;
  }
  void add(std::string_view bytes) {
    XXH3_64bits_update(state_.get(), bytes.data(), bytes.size());
    size_ += bytes.size();
  }

  std::uint64_t value() const { return XXH3_64bits_digest(state_.get()); }
  std::uint64_t size() const { return size_; }

  friend bool operator==(const ByteDigest& a, const ByteDigest& b) {
    return a.size() == b.size() && a.value() == b.value();
  }

 private:
  struct Free {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
  };
  std::unique_ptr<XXH3_state_t, Free> state_;
  std::uint64_t size_ = 0;
};

}  // namespace tasks
