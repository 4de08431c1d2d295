#include "tasks/model/task_id.h"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"

namespace tasks {
namespace {

struct IdCase {
  std::string_view name;
  std::string_view text;
  std::optional<std::int64_t> number;
};

void PrintTo(const IdCase& row, std::ostream* out) {
  *out << row.name;
}

class TaskIdText : public testing::TestWithParam<IdCase> {};

TEST_P(TaskIdText, IsANumberOrNot) {
  const TaskId id{std::string(GetParam().text)};
  EXPECT_EQ(id.text(), GetParam().text);
  EXPECT_EQ(id.number(), GetParam().number);
}

INSTANTIATE_TEST_SUITE_P(
    Ids, TaskIdText,
    testing::Values(IdCase{"small", "4", 4},
                    IdCase{"largest", "9007199254740991", TaskId::kLargest},
                    IdCase{"beyond_the_largest", "9007199254740992", std::nullopt},
                    IdCase{"beyond_all_integers", "99999999999999999999", std::nullopt},
                    IdCase{"zero", "0", std::nullopt}, IdCase{"leading_zero", "04", std::nullopt},
                    IdCase{"negative", "-4", std::nullopt}, IdCase{"sign", "+4", std::nullopt},
                    IdCase{"blank", " 4", std::nullopt}, IdCase{"sub_task", "5-2", std::nullopt},
                    IdCase{"fraction", "5.2", std::nullopt},
                    IdCase{"words", "附件一", std::nullopt}),
    CaseName{});

TEST(TaskId, EqualsWhatPrintsAlike) {
  EXPECT_EQ(TaskId{2}, TaskId{std::string("2")});
  EXPECT_NE(TaskId{2}, TaskId{std::string("02")});
  EXPECT_NE(TaskId{2}, TaskId{3});
  EXPECT_EQ(TaskId{TaskId::kLargest}.text(), "9007199254740991");
}

}  // namespace
}  // namespace tasks
