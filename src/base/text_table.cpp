#include "tasks/base/text_table.h"

#define XXH_INLINE_ALL
#define XXH_FORCE_MEMORY_ACCESS 1  // g++ does not inline the function that the others load with
#include <cstdint>
#include <cstring>
#include <sys/auxv.h>
#include <xxhash.h>

namespace tasks {
namespace {

/// From the random bytes that the kernel hands to every process.
std::uint64_t draw_key() {
  std::uint64_t key = 0;
  if (const auto* random = reinterpret_cast<const char*>(getauxval(AT_RANDOM))) {
    std::memcpy(&key, random, sizeof key);
  }
  return key;
}

}  // namespace

std::size_t hash_of(std::string_view text) {
  static const std::uint64_t key = draw_key();
  return XXH3_64bits_withSeed(text.data(), text.size(), key);
}

}  // namespace tasks
