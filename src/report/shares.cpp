#include "tasks/report/shares.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace tasks {
namespace {

constexpr std::size_t kWhole = 1000;

/// The different counts that leave a remainder, the largest remainders first, then the larger
/// counts.
std::vector<std::size_t> by_remainder(const std::map<std::size_t, std::size_t>& occurrences,
                                      std::size_t sum) {
  std::vector<std::size_t> counts;
  counts.reserve(occurrences.size());
  for (const auto& [count, times] : occurrences) {
    if (count * kWhole % sum > 0) counts.push_back(count);
  }
  std::sort(counts.begin(), counts.end(), std::greater<>());
  std::stable_sort(counts.begin(), counts.end(), [sum](std::size_t a, std::size_t b) {
    return a * kWhole % sum > b * kWhole % sum;
  });
  return counts;
}

}  // namespace

std::vector<Share> shares_of(const std::vector<std::size_t>& counts) {
  std::vector<Share> shares(counts.size(), 0);
  const std::size_t sum = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  if (sum == 0) return shares;
  std::map<std::size_t, std::size_t> occurrences;
  auto left = static_cast<Share>(kWhole);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) ++occurrences[counts[i]];
    shares[i] = static_cast<Share>(counts[i] * kWhole / sum);
    left -= shares[i];
  }
  std::vector<std::size_t> unserved;
  for (const std::size_t count : by_remainder(occurrences, sum)) {
    const auto times = static_cast<Share>(occurrences.at(count));
    if (times > left) {
      unserved.push_back(count);
      continue;
    }
    left -= times;
    for (std::size_t i = 0; i < counts.size(); ++i) shares[i] += counts[i] == count ? 1 : 0;
  }
  for (const std::size_t count : unserved) {
    for (std::size_t i = 0; i < counts.size() && left > 0; ++i) {
      if (counts[i] != count) continue;
      ++shares[i];
      --left;
    }
  }
  return shares;
}

}  // namespace tasks
