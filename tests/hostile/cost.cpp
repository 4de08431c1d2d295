#include "hostile/cost.h"

#include <cstdlib>
#include <iomanip>
#include <iostream>

#include <gtest/gtest.h>

namespace tasks::test {

std::size_t wanted_size() {
  const char* wanted = std::getenv("TASKS_HOSTILE_MIB");
  return (wanted == nullptr ? 1 : static_cast<std::size_t>(std::atoi(wanted))) << 20U;
}

std::string grown(const std::string& before, const std::string& item, const std::string& after,
                  std::size_t size) {
  std::string bytes = before;
  const bool has_number = item.find('#') != std::string::npos;
  for (std::size_t number = 0; bytes.size() < size; ++number) {
    if (!has_number) {
      bytes += item;
      continue;
    }
    for (const char c : item) {
      if (c == '#') {
        bytes += std::to_string(1'000'000 + number);
      } else {
        bytes += c;
      }
    }
  }
  return bytes + after;
}

void expect_cost(const ProgramRun& run, const std::string& what, std::size_t size,
                 const MostCost& most) {
  EXPECT_FALSE(run.signalled) << what << ' ' << run.exit_code;
  EXPECT_TRUE(run.exit_code >= 0 && run.exit_code <= 6) << what << ' ' << run.exit_code << run.err;
  if (is_sanitized()) return;
  // A debug build is slower; what grows faster than the file fails it all the same.
  const bool is_other_program = std::getenv("TASKS_HOSTILE_PROGRAM") != nullptr;
  const auto bytes = static_cast<double>(size);
  EXPECT_LE(run.seconds, is_other_program ? 0.1 + most.seconds * bytes / (10 << 20) : 5) << what;
  EXPECT_LE(run.peak_bytes, most.times * size + (std::uint64_t{32} << 20U)) << what;
  std::cout << std::left << std::setw(48) << what << ' ' << std::fixed << std::setprecision(2)
            << run.seconds << " s  " << static_cast<double>(run.peak_bytes) / bytes
            << " times the size\n";
}

}  // namespace tasks::test
