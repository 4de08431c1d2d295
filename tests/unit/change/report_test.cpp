#include "tasks/change/report.h"

#include <gtest/gtest.h>

#include "unit/change/sample_task.h"

namespace tasks {
namespace {

using test::day;
using test::task_due;

Task reported() {
  Task task = task_due("6月底前");
  task.progress = {{day(6, 1), "一科", "甲", ""},
                   {day(6, 2), "二科", "乙", ""},
                   {day(6, 3), "", "丙", ""},
                   {day(6, 4), "", "完成时限由…", kDeadlineKind}};
  return task;
}

TEST(NewReport, HoldsWhatWasReported) {
  EXPECT_EQ(*new_report(day(6, 1), "一科", "甲"), (NewEntry{day(6, 1), "一科", "甲"}));
}

TEST(NewReport, CannotBeBlank) {
  for (const char* text : {"", " ", "\n\t "}) EXPECT_FALSE(new_report(day(6, 1), "", text));
}

TEST(AmendLastReport, PassesOverRecordsOfTheDeadline) {
  EXPECT_EQ(*amend_last_report(reported(), "", "改"), Edit(AmendEntry{TaskId(4), 2, "改"}));
}

TEST(AmendLastReport, TakesTheLastOneOfAUnit) {
  EXPECT_EQ(*amend_last_report(reported(), "一科", "改"), Edit(AmendEntry{TaskId(4), 0, "改"}));
  EXPECT_FALSE(amend_last_report(reported(), "三科", "改"));
}

TEST(AmendLastReport, NeedsAReportAndAText) {
  EXPECT_FALSE(amend_last_report(task_due("6月底前"), "", "改"));
  EXPECT_FALSE(amend_last_report(reported(), "", " "));
  Task task = task_due("6月底前");
  task.progress = {{day(6, 4), "", "完成时限由…", kDeadlineKind}};
  EXPECT_FALSE(amend_last_report(task, "", "改"));
}

TEST(DeadlineRecord, SaysWhatChangedAndWhy) {
  const auto text = [](std::string_view old_words, std::string_view new_words,
                       std::string_view reason, Language language) {
    return deadline_record(day(6, 1), old_words, new_words, reason, language).text;
  };
  EXPECT_EQ(text("6月底前", "9月底前", "R", Language::zh), "完成时限由“6月底前”改为“9月底前”：R");
  EXPECT_EQ(text("6月底前", "9月底前", "", Language::zh), "完成时限由“6月底前”改为“9月底前”");
  EXPECT_EQ(text("6月底前", "", "R", Language::zh), "取消完成时限“6月底前”：R");
  EXPECT_EQ(text("6月底前", "9月底前", "R", Language::en),
            "deadline changed from \"6月底前\" to \"9月底前\": R");
}

TEST(DeadlineRecord, KeepsPlacesAndControlsOfTheWords) {
  EXPECT_EQ(deadline_record(day(6, 1), "{1}", "{0}\n", "", Language::zh).text,
            "完成时限由“{1}”改为“{0}\n”");
}

}  // namespace
}  // namespace tasks
