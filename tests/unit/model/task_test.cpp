#include "tasks/model/task.h"

#include <string>

#include <gtest/gtest.h>

namespace tasks {
namespace {

Task task_with(std::string_view title, std::string_view text) {
  Task task(TaskId(1));
  task.title = title;
  task.task = text;
  return task;
}

std::string repeated(std::string_view character, std::size_t times) {
  std::string text;
  for (; times > 0; --times) text += character;
  return text;
}

TEST(ShortName, IsTheTitleElseTheFirstClause) {
  EXPECT_EQ(short_name(task_with("健康乌审", "实施健康乌审行动。加强保护")), "健康乌审");
  EXPECT_EQ(short_name(task_with("", "一是实施健康乌审行动。加强保护")), "实施健康乌审行动");
  EXPECT_EQ(short_name(task_with("", "")), "");
}

TEST(ShortName, OfALongTextIsItsBeginningInWholeCharacters) {
  static_assert(kLongestShortName == 600);
  const std::string fits = repeated("中", 200);
  const std::string longer = repeated("中", 1'000'000);
  EXPECT_EQ(short_name(task_with(fits, "")), fits);
  EXPECT_EQ(short_name(task_with(longer, "")), fits);
  EXPECT_EQ(short_name(task_with("", longer)), fits);
  const std::string shifted = "x" + longer;
  EXPECT_EQ(short_name(task_with(shifted, "")), "x" + repeated("中", 199));
}

TEST(TaskList, KnowsTheKeysOfItsTasks) {
  const std::vector<Member> members{{"id", "1"}, {"文号", "\"x\""}};
  TaskList list;
  EXPECT_FALSE(list.has_key("id"));
  list.tasks.emplace_back(TaskId(1)).members = members;
  EXPECT_TRUE(list.has_key("文号"));
  EXPECT_FALSE(list.has_key("文"));
}

}  // namespace
}  // namespace tasks
