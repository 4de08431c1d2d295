#include "tasks/base/queues.h"

#include <map>
#include <string>

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(Queues, GiveFirstWhatWasPutFirstUnderTheKey) {
  Queues<std::map<std::string, QueueEnds>> queues;
  for (const std::size_t index : {0U, 3U, 4U, 9U}) queues.put("甲", index);
  queues.put("乙", 5);
  EXPECT_TRUE(queues.has("甲"));
  EXPECT_FALSE(queues.has("丙"));
  EXPECT_EQ(queues.take("甲"), 0U);
  EXPECT_EQ(queues.take("乙"), 5U);
  EXPECT_EQ(queues.take("乙"), std::nullopt);
  EXPECT_EQ(queues.take("甲"), 3U);
  queues.put("甲", 12);
  EXPECT_EQ(queues.take("甲"), 4U);
  EXPECT_EQ(queues.take("甲"), 9U);
  EXPECT_EQ(queues.take("甲"), 12U);
  EXPECT_FALSE(queues.has("甲"));
  EXPECT_EQ(queues.take("甲"), std::nullopt);
}

}  // namespace
}  // namespace tasks
