// make_list N SEED: a made-up list of N tasks on standard output, for benchmarks and trials.

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>

#include "support/made_up_list.h"

namespace {

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

}  // namespace

int main(int count, char** words) {
  const auto tasks = count == 3 ? number(words[1]) : std::nullopt;
  const auto seed = count == 3 ? number(words[2]) : std::nullopt;
  if (!tasks || !seed) {
    std::fputs("usage: make_list N SEED\n", stderr);
    return 2;
  }
  const std::string list = tasks::made_up_list(*tasks, *seed);
  const bool written = std::fwrite(list.data(), 1, list.size(), stdout) == list.size();
  return written && std::fflush(stdout) == 0 ? 0 : 1;
}
