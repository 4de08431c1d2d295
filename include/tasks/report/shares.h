#pragma once

#include <cstddef>
#include <vector>

namespace tasks {

/// Tenths of a percent: 143 is 14.3 %.
using Share = int;

/// The share of each count in their sum. Together exactly 1000 (100.0 %): each is rounded down, and
/// what is left goes to the largest remainders. Equal counts have equal shares wherever that is
/// possible: where not all of them can have one of the tenths that are left, it goes to the next
/// remainder. No share is a tenth or more off. All 0 where the sum is 0. Source: the method of the
/// largest remainder (Hare–Niemeyer).
std::vector<Share> shares_of(const std::vector<std::size_t>& counts);

}  // namespace tasks
