#include "tasks/query/ids.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"

namespace tasks {
namespace {

TaskList list_of(const std::vector<std::string>& ids) {
  TaskList list;
  for (const std::string& id : ids) list.tasks.emplace_back(TaskId(id));
  return list;
}

std::string found(const TaskList& list, const std::vector<std::string>& words) {
  const auto tasks = find_by_ids(list, words);
  if (!tasks) return "exit " + std::to_string(static_cast<int>(tasks.error().kind));
  std::string ids;
  for (const Task* task : *tasks) ids.append(task->id.text()).append(" ");
  return ids;
}

struct Row {
  const char* name;
  std::vector<std::string> words;
  std::string ids;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }
};

class FindByIds : public testing::TestWithParam<Row> {};

TEST_P(FindByIds, Finds) {
  const TaskList list = list_of({"1", "2", "5-2", "7", "8", "9", "12", "一"});
  EXPECT_EQ(found(list, GetParam().words), GetParam().ids);
}

INSTANTIATE_TEST_SUITE_P(Words, FindByIds,
                         testing::ValuesIn(std::vector<Row>{
                             {"One", {"7"}, "7 "},
                             {"InPrintedOrderOnce", {"8", "2", "8"}, "2 8 "},
                             {"Commas", {"12,1"}, "1 12 "},
                             {"Range", {"7..9"}, "7 8 9 "},
                             {"RangeWithADash", {"7-9"}, "7 8 9 "},
                             {"RangeBackwards", {"9..7"}, "7 8 9 "},
                             {"RangeWithGaps", {"2..8"}, "2 7 8 "},
                             {"TextId", {"5-2"}, "5-2 "},
                             {"ChineseId", {"一"}, "一 "},
                             {"Mixed", {"1,7..8", "12"}, "1 7 8 12 "},
                             {"Missing", {"1", "99"}, "exit 3"},
                             {"RangeOfNone", {"20..30"}, "exit 3"},
                             {"Empty", {""}, "exit 2"},
                             {"EmptyBetweenCommas", {"1,,2"}, "exit 2"},
                         }),
                         CaseName{});

TEST(IdSet, HoldsWhatLiesInOneOfItsRangesAtLeast) {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same sets every time
  const auto number = [&random] { return static_cast<std::int64_t>(1 + random() % 60); };
  for (int round = 0; round < 500; ++round) {
    IdSet ids;
    for (std::size_t count = random() % 12; count > 0; --count) {
      ids.add(IdSet::Range{number(), number()});
    }
    for (std::int64_t id = 1; id <= 61; ++id) {
      const bool lies_in_one = std::any_of(
          ids.ranges().begin(), ids.ranges().end(),
          [id](const IdSet::Range& range) { return range.first <= id && id <= range.last; });
      ASSERT_EQ(ids.holds(TaskId(id)), lies_in_one) << round << ' ' << id;
    }
  }
}

TEST(IdSet, HoldsTextsAsTheyArePrinted) {
  IdSet ids;
  ids.add(std::string("5-2"));
  EXPECT_TRUE(ids.holds(TaskId("5-2")));
  EXPECT_FALSE(ids.holds(TaskId(3)));
}

TEST(MayName, TakesAWordAsATextAndAsARange) {
  const IdSet ids = may_name({"5-7", "1,9", "一"});
  for (const char* id : {"5-7", "5", "6", "7", "1", "9", "1,9", "一"}) {
    EXPECT_TRUE(ids.holds(TaskId(id))) << id;
  }
  for (const char* id : {"4", "8", "2", "5-8"}) EXPECT_FALSE(ids.holds(TaskId(id))) << id;
}

TEST(FindByIds, NamesEveryMissingIdAndTheNearest) {
  const auto missing = find_by_ids(list_of({"1", "5-2"}), {"5-3", "9"});
  ASSERT_FALSE(missing.has_value());
  EXPECT_THAT(format(missing.error().what, Language::en), testing::HasSubstr("5-3, 9"));
  ASSERT_EQ(missing.error().hints.size(), 1U);
  EXPECT_THAT(format(missing.error().hints.front(), Language::en), testing::HasSubstr("5-2"));
}

TEST(NextId, ComesAfterTheLargestInteger) {
  EXPECT_EQ(*next_id(list_of({})), TaskId(1));
  EXPECT_EQ(*next_id(list_of({"3", "1"})), TaskId(4));
  EXPECT_EQ(*next_id(list_of({"3", "99-1", "x", "007"})), TaskId(4));
}

TEST(NewIds, GoOnToTheEndOfTheRange) {
  NewIds ids(list_of({std::to_string(TaskId::kLargest - 2)}));
  EXPECT_EQ(*ids.next(), TaskId(TaskId::kLargest - 1));
  EXPECT_EQ(*ids.next(), TaskId(TaskId::kLargest));
  EXPECT_FALSE(ids.next());
  EXPECT_FALSE(next_id(list_of({std::to_string(TaskId::kLargest)})));
}

}  // namespace
}  // namespace tasks
