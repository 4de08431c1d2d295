#include "tasks/base/memory.h"

#include <cstddef>  // which C library it is, is known behind the first of its headers
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace tasks {

#ifdef __GLIBC__

void give_back_free_memory() {
  malloc_trim(0);
}

void expect_many_small_pieces() {
  constexpr std::size_t kHugePage = std::size_t{2} << 20U;
  constexpr std::size_t kExpected = 12 * kHugePage;
  // Once a block of some size was freed, the C library takes smaller ones from the heap, and leaves
  // them to it when they are freed.
  void* volatile block = malloc(kExpected + kHugePage);
  free(block);
  block = malloc(kExpected);
  void* pages = block;
  std::size_t room = kExpected;
  if (block != nullptr && std::align(kHugePage, kHugePage, pages, room) != nullptr) {
    madvise(pages, room, MADV_HUGEPAGE);  // advice: where it is not taken, all works as before
  }
  free(block);
}

#else

void give_back_free_memory() {}
void expect_many_small_pieces() {}

#endif

}  // namespace tasks
