#include "tasks/query/predicate.h"

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

const Date kToday = *make_date(2023, 6, 15);

Task sample() {
  Task task(TaskId(4));
  task.task = "甲";
  task.units = {"一科", "二科"};
  task.deadline = read_deadline("6月底前", {2023, std::nullopt});
  task.status = Status::submitted;
  task.percent = 33.5;
  task.met = {};
  task.progress = {{kToday, "一科", "已报", ""}};
  task.members = {{"id", "4"}, {"来源", "\"会议\""}, {"score", "1.50"}, {"none", "null"}};
  return task;
}

struct Row {
  const char* name;
  const char* predicate;
  bool holds;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.predicate; }
};

class Holds : public testing::TestWithParam<Row> {};

TEST_P(Holds, ForTheSample) {
  const auto predicate = parse_predicate(GetParam().predicate);
  ASSERT_TRUE(predicate.has_value());
  EXPECT_EQ(holds(*predicate, sample(), kToday), GetParam().holds);
}

INSTANTIATE_TEST_SUITE_P(Predicates, Holds,
                         testing::ValuesIn(std::vector<Row>{
                             {"Status", "status=submitted", true},
                             {"StatusInWords", "status=待销号", true},
                             {"StatusNot", "status!=done", true},
                             {"Label", "状态=done", false},
                             {"Id", "id=4", true},
                             {"OneOfSeveral", "units=二科", true},
                             {"NoneOfSeveral", "units!=三科", true},
                             {"NotOneOfSeveral", "units!=一科", false},
                             {"NoPart", "units=二", false},
                             {"Deadline", "deadline=6月底前", true},
                             {"Next", "next=2023-06-30", true},
                             {"DaysLeft", "days_left=15", true},
                             {"State", "state=submitted", true},
                             {"StateLabel", "时限状态=逾期", false},
                             {"Percent", "percent=33.5%", true},
                             {"PercentSpelledOtherwise", "percent=33.50", true},
                             {"Report", "progress=已报", true},
                             {"Absent", "lead=", true},
                             {"AbsentDay", "done_on=", true},
                             {"AbsentNot", "lead!=", false},
                             {"PresentNot", "units!=", true},
                             {"UnknownText", "来源=会议", true},
                             {"UnknownNumber", "score=1.50", true},
                             {"UnknownNull", "none=", true},
                             {"UnknownAbsent", "nowhere=", true},
                             {"TextWithEquals", "task=甲=乙", false},
                         }),
                         CaseName{});

TEST(ParsePredicate, RefusesWhatCanNeverHold) {
  for (const char* text : {"", "status", "=x", "!=x", "status=nearly", "state=late", "done_on=June",
                           "next=soon", "percent=much"}) {
    const auto predicate = parse_predicate(text);
    ASSERT_FALSE(predicate.has_value()) << text;
    EXPECT_EQ(predicate.error().kind, ErrorKind::usage) << text;
  }
}

TEST(Holds, AsksAnUnknownStatusByItsWord) {
  Task task = sample();
  task.status_is_known = false;
  task.members.push_back({"status", "\"快好了\""});
  EXPECT_FALSE(holds({"status", "submitted"}, task, kToday));
  EXPECT_TRUE(holds({"status", "快好了"}, task, kToday));
}

}  // namespace
}  // namespace tasks
