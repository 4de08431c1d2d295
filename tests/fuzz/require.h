#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace tasks::fuzz {

/// Ends the run where a property does not hold; the fuzzer then keeps the input.
inline void require(bool holds, const char* property, std::string_view detail = "") {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n%.*s\n", property, static_cast<int>(detail.size()),
               detail.data());
  std::abort();
}

}  // namespace tasks::fuzz
