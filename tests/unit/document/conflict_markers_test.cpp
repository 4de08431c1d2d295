#include "tasks/document/conflict_markers.h"

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(LinesThatBegin, AreNamedAsLongAsAPersonReadsThem) {
  std::vector<MarkedLines> conflicts;
  EXPECT_EQ(lines_that_begin(conflicts), "");
  for (std::size_t i = 0; i < 20; ++i) conflicts.push_back({10 * i + 3, 10 * i + 8});
  const std::string twenty =
      "3, 13, 23, 33, 43, 53, 63, 73, 83, 93, 103, 113, 123, 133, 143, 153, 163, 173, 183, 193";
  EXPECT_EQ(lines_that_begin(conflicts), twenty);
  conflicts.push_back({203, 208});
  EXPECT_EQ(lines_that_begin(conflicts), twenty + " …");
}

}  // namespace
}  // namespace tasks
