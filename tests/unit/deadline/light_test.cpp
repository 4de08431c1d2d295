#include "tasks/deadline/light.h"

#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/deadline/reader.h"
#include "tasks/deadline/standing.h"

namespace tasks {
namespace {

Date day(std::string_view text) {
  return *parse_date(text);
}

TaskList list_of_2023() {
  TaskList list;
  list.year = 2023;
  return list;
}

struct LightCase {
  std::string_view name;
  std::string_view today;
  std::string_view deadline;
  std::optional<double> percent;
  Status status;
  std::string_view light;  ///< empty: none
};

void PrintTo(const LightCase& row, std::ostream* out) {
  *out << row.name;
}

class UsualLights : public testing::TestWithParam<LightCase> {};

TEST_P(UsualLights, AreLit) {
  const LightCase& row = GetParam();
  const TaskList list = list_of_2023();
  Task task(TaskId(1));
  task.deadline = read_deadline(row.deadline, {2023, {}});
  task.percent = row.percent;
  task.status = row.status;
  const auto light = standing_of(list, task, day(row.today)).light;
  EXPECT_EQ(light ? code(light->colour) : "", row.light);
}

constexpr Status kOpen = Status::in_progress;

INSTANTIATE_TEST_SUITE_P(
    Tasks, UsualLights,
    testing::Values(
        LightCase{"far_ahead", "2023-03-01", "12月底前", {}, kOpen, "green"},
        LightCase{"eight_days_left", "2023-06-22", "6月底前", {}, kOpen, "green"},
        LightCase{"seven_days_left", "2023-06-23", "6月底前", {}, kOpen, "yellow"},
        LightCase{"deadline_day", "2023-06-30", "6月底前", {}, kOpen, "yellow"},
        LightCase{"a_day_late", "2023-07-01", "6月底前", {}, kOpen, "red"},
        LightCase{"late_and_not_started", "2023-07-01", "6月底前", {}, Status::not_started, "red"},
        // 50.4 % of the year has passed on July 3.
        LightCase{"ten_points_behind", "2023-07-03", "12月底前", 40.4, kOpen, "green"},
        LightCase{"more_than_ten_points", "2023-07-03", "12月底前", 40, kOpen, "yellow"},
        LightCase{"thirty_points_behind", "2023-07-03", "12月底前", 20.4, kOpen, "yellow"},
        LightCase{"more_than_thirty_points", "2023-07-03", "12月底前", 20, kOpen, "red"},
        LightCase{"ahead_of_time", "2023-07-03", "12月底前", 90, kOpen, "green"},
        LightCase{"done", "2023-07-03", "6月底前", {}, Status::done, ""},
        LightCase{"paused", "2023-07-03", "6月底前", {}, Status::paused, ""},
        LightCase{"submitted", "2023-07-03", "6月底前", {}, Status::submitted, ""},
        LightCase{"ongoing", "2023-07-03", "常态化推进", {}, kOpen, ""},
        LightCase{"undated", "2023-07-03", "立即", 5, kOpen, ""}),
    CaseName());

TEST(Lights, OfAnOfficeStandInPlaceOfTheUsualOnes) {
  TaskList list = list_of_2023();
  list.lights.rules = {};
  list.lights.of(LightColour::red) = {"红牌", 15};
  list.lights.of(LightColour::orange) = {"", 7};
  list.lights.of(LightColour::blue) = {"蓝牌", {}, {}, 10};
  Task task(TaskId(1));
  task.deadline = read_deadline("6月底前", {2023, {}});
  const auto words_on = [&](std::string_view today) {
    const auto light = standing_of(list, task, day(today)).light;
    return light ? std::string(light->words(Language::zh)) : "";
  };
  EXPECT_EQ(words_on("2023-06-19"), "绿灯");
  EXPECT_EQ(words_on("2023-06-20"), "蓝牌");
  EXPECT_EQ(words_on("2023-07-06"), "") << "overdue is never green";
  EXPECT_EQ(words_on("2023-07-07"), "橙灯");
  EXPECT_EQ(words_on("2023-07-15"), "红牌");
  EXPECT_EQ(standing_of(list, task, day("2023-06-20")).state, State::due_soon);
}

TEST(Lights, OfOngoingTasksShowSilence) {
  TaskList list = list_of_2023();
  list.issued = day("2023-04-04");
  list.lights.of(LightColour::yellow).silent_days = 30;
  Task task(TaskId(1));
  task.deadline = read_deadline("常态化推进", {2023, {}});
  const auto is_lit = [&](std::string_view today) {
    return static_cast<bool>(standing_of(list, task, day(today)).light);
  };
  EXPECT_FALSE(is_lit("2023-05-03"));
  EXPECT_TRUE(is_lit("2023-05-04")) << "never reported: counted from the notice";
  task.progress.push_back({day("2023-05-01"), "办公室", "已推进", ""});
  EXPECT_FALSE(is_lit("2023-05-30"));
  EXPECT_TRUE(is_lit("2023-05-31"));
}

TEST(ElapsedTime, GoesFromTheYearsFirstDayToTheLastMilestone) {
  Task task(TaskId(1));
  task.deadline = read_deadline("3月10日前完成方案，12月底前完成", {2023, {}});
  EXPECT_EQ(elapsed_percent(task, 2023, day("2023-11-30")), 91.5);
  EXPECT_EQ(elapsed_percent(task, 2023, day("2022-12-31")), 0.0);
  EXPECT_EQ(elapsed_percent(task, 2023, day("2023-12-31")), 100.0);
  task.deadline = read_deadline("4月1日至10日", {2023, {}});
  EXPECT_EQ(elapsed_percent(task, 2023, day("2023-04-05")), 50.0) << "a window has its own start";
  task.deadline = read_deadline("常态化推进", {2023, {}});
  EXPECT_EQ(elapsed_percent(task, 2023, day("2023-04-05")), std::nullopt);
}

TEST(LightSettings, AreFoundToContradictThemselves) {
  EXPECT_TRUE(contradictions_in(Lights{}).empty());
  Lights lights;
  lights.rules = {};
  EXPECT_EQ(contradictions_in(lights).size(), 1U) << "nothing marks what is overdue";
  lights.of(LightColour::red).overdue_days = 5;
  EXPECT_EQ(contradictions_in(lights).size(), 1U) << "nor the first four days";
  lights.of(LightColour::red).overdue_days = 1;
  EXPECT_TRUE(contradictions_in(lights).empty());
  lights.of(LightColour::yellow).overdue_days = 3;
  EXPECT_EQ(contradictions_in(lights).size(), 1U) << "red always comes first";
  lights.of(LightColour::yellow).behind_points = 10;
  EXPECT_TRUE(contradictions_in(lights).empty());
}

}  // namespace
}  // namespace tasks
