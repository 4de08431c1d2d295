#include "report/reporting_units.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace tasks {
namespace {

const DateRange kJune{*make_date(2023, 6, 1), *make_date(2023, 6, 30)};

bool is_collective(std::string_view unit) {
  return unit.find("各") != std::string_view::npos;
}

/// The rule as it is told, a unit and a report at a time.
bool is_for(const Task& task, const ProgressEntry& entry, std::string_view unit) {
  const std::vector<std::string_view> units = units_of(task);
  const std::string_view reporter = reporter_of(task, entry);
  const bool is_named = std::find(units.begin(), units.end(), reporter) != units.end();
  return reporter.starts_with(unit) || (is_collective(unit) && !reporter.empty() && !is_named);
}

std::vector<ReportTally> tallies_one_by_one(const Task& task) {
  std::vector<ReportTally> tallies;
  for (const std::string_view unit : units_of(task)) {
    ReportTally& tally = tallies.emplace_back();
    for (const ProgressEntry& entry : task.progress) {
      if (!is_report(entry) || !entry.date || !is_for(task, entry, unit)) continue;
      tally.add(*entry.date, kJune);
    }
  }
  return tallies;
}

class MadeUpTasks {
 public:
  Task next() {
    Task task(TaskId(1));
    for (std::size_t i = below(3); i > 0; --i) task.lead.push_back(name());
    for (std::size_t i = below(6); i > 0; --i) task.units.push_back(name());
    for (std::size_t i = below(8); i > 0; --i) task.progress.push_back(entry());
    return task;
  }

 private:
  std::size_t below(std::size_t end) { return random_() % end; }

  std::string_view name() {
    static constexpr std::string_view kNames[] = {
        "",       "卫健委",       "卫健委医政股", "卫健委医政股一组",
        "各单位", "各单位党支部", "医院",         "县各医院",
        "县",     "卫",           "医",           "县医院",
    };
    return kNames[below(std::size(kNames))];
  }

  ProgressEntry entry() {
    ProgressEntry entry;
    if (below(8) > 0) entry.date = *make_date(2023, 5, 25) + std::chrono::days(below(45));
    entry.unit = name();
    if (below(8) == 0) entry.kind = "deadline";
    return entry;
  }

  std::mt19937 random_{20230618};
};

TEST(TalliesByUnit, AreThoseOfEachUnitByItself) {
  MadeUpTasks made_up;
  std::size_t reports = 0;
  for (int i = 0; i < 20'000; ++i) {
    const Task task = made_up.next();
    const std::vector<ReportTally> tallies = tallies_by_unit(task, units_of(task), kJune);
    const std::vector<ReportTally> wanted = tallies_one_by_one(task);
    ASSERT_EQ(tallies.size(), wanted.size());
    for (std::size_t k = 0; k < tallies.size(); ++k) {
      ASSERT_EQ(tallies[k].in_period, wanted[k].in_period) << i << ' ' << units_of(task)[k];
      ASSERT_EQ(tallies[k].last, wanted[k].last) << i << ' ' << units_of(task)[k];
      reports += tallies[k].in_period;
    }
  }
  EXPECT_GT(reports, 10'000U);
}

/// Each unit by itself would be looked at 10^10 times.
TEST(TalliesByUnit, TakeNoLookAtEachUnitForEachReport) {
  constexpr std::size_t kCount = 100'000;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kCount; ++i) names.push_back("第" + std::to_string(i) + "单位");
  Task task(TaskId(1));
  for (const std::string& name : names) {
    task.units.push_back(name);
    task.progress.push_back({kJune.first, name, "已推进", ""});
  }
  const std::vector<ReportTally> tallies = tallies_by_unit(task, units_of(task), kJune);
  EXPECT_TRUE(std::all_of(tallies.begin(), tallies.end(),
                          [](const ReportTally& tally) { return tally.in_period == 1; }));
}

}  // namespace
}  // namespace tasks
