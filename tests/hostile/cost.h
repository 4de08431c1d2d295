#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "hostile/run_program.h"

namespace tasks::test {

/// The size of large files in bytes: 1 MiB, or TASKS_HOSTILE_MIB.
std::size_t wanted_size();

/// `before`, then `item` again and again until there are `size` bytes, then `after`. A `#` in an
/// item stands for a number of seven digits that grows.
std::string grown(const std::string& before, const std::string& item, const std::string& after,
                  std::size_t size);

/// What a run may cost.
struct MostCost {
  std::uint64_t times = 20;  ///< bytes of memory for each byte of its files, and 32 MiB
  double seconds = 2;        ///< of processor time for each 10 MiB
};

/// Prints what the run cost and expects that it was not more than `most`, that it ended by itself
/// and with a documented exit code. `what` names the run, `size` is that of all its files.
void expect_cost(const ProgramRun& run, const std::string& what, std::size_t size,
                 const MostCost& most);

}  // namespace tasks::test
