#include "tasks/report/shares.h"

#include <numeric>
#include <random>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"

namespace tasks {
namespace {

struct SharesCase {
  std::string_view name;
  std::vector<std::size_t> counts;
  std::vector<Share> shares;
};

void PrintTo(const SharesCase& row, std::ostream* out) {
  *out << row.name;
}

class Shares : public testing::TestWithParam<SharesCase> {};

TEST_P(Shares, AddUpToTheWhole) {
  EXPECT_THAT(shares_of(GetParam().counts), testing::ElementsAreArray(GetParam().shares));
}

INSTANTIATE_TEST_SUITE_P(
    Counts, Shares,
    testing::Values(SharesCase{"none", {}, {}}, SharesCase{"of_nothing", {0, 0}, {0, 0}},
                    SharesCase{"one", {7}, {1000}}, SharesCase{"halves", {2, 2}, {500, 500}},
                    SharesCase{"exact", {1, 3, 0}, {250, 750, 0}},
                    SharesCase{"largest_remainder", {3, 4, 7}, {214, 286, 500}},
                    SharesCase{"equal_counts_alike", {1, 12, 1}, {71, 858, 71}},
                    SharesCase{"equal_counts_where_it_cannot_be", {1, 1, 1}, {334, 333, 333}}),
    CaseName());

TEST(SharesOfAnyCounts, AddUpAndAreLessThanATenthOff) {
  std::mt19937 random(20230630);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::size_t> counts(1 + random() % 9);
    for (std::size_t& count : counts) count = random() % 3 == 0 ? 0 : random() % 40;
    const std::size_t sum = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    const std::vector<Share> shares = shares_of(counts);
    ASSERT_EQ(std::accumulate(shares.begin(), shares.end(), 0), sum == 0 ? 0 : 1000);
    for (std::size_t i = 0; i < counts.size() && sum > 0; ++i) {
      const double exact = 1000.0 * static_cast<double>(counts[i]) / static_cast<double>(sum);
      ASSERT_LT(std::abs(shares[i] - exact), 1.0);
    }
  }
}

}  // namespace
}  // namespace tasks
