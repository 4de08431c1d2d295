#include "tasks/base/text_table.h"

#define XXH_INLINE_ALL
#define XXH_FORCE_MEMORY_ACCESS 1  // g++ does not inline the function that the others load with
#include <cstdint>
#include <sys/random.h>
#include <xxhash.h>

namespace tasks {
namespace {

/// Never waits: where the kernel has no random bytes yet, the key is 0.
std::uint64_t draw_key() {
  std::uint64_t key = 0;
  return getrandom(&key, sizeof key, GRND_NONBLOCK) == sizeof key ? key : 0;
}

}  // namespace

std::size_t hash_of(std::string_view text) {
  static const std::uint64_t key = draw_key();
  return XXH3_64bits_withSeed(text.data(), text.size(), key);
}

}  // namespace tasks
