#pragma once

#include "tasks/base/local_text.h"

/// Sentences of reports: what an office hands in.
namespace tasks::messages {

// Days.
inline constexpr LocalText kDayWords{"{0}年{1}月{2}日", "{2} {1} {0}"};
inline constexpr LocalText kDayWordsInYear{"{0}月{1}日", "{1} {0}"};
inline constexpr LocalText kRangeWords{"{0}至{1}", "{0} to {1}"};
inline constexpr LocalText kRangeInMonth{"{0}年{1}月{2}日至{3}日", "{2} to {3} {1} {0}"};
inline constexpr LocalText kRangeInYear{"{0}年{1}月{2}日至{3}月{4}日", "{2} {1} to {4} {3} {0}"};

// Titles. {0} the list.
inline constexpr LocalText kReportListTitle{"工作任务清单", "Task list"};
inline constexpr LocalText kWeeklyTitle{"{0}落实情况报告", "{0}: progress report"};
inline constexpr LocalText kStatusTitle{"{0}落实情况", "{0}: status"};
inline constexpr LocalText kUnitsTitle{"{0}各单位落实情况", "{0}: units"};
inline constexpr LocalText kOverdueTitle{"{0}逾期和滞后事项", "{0}: late and slow tasks"};
inline constexpr LocalText kFormTitle{"{0}", "{0}"};
inline constexpr LocalText kPeriodSubtitle{"（{0}）", "{0}"};
inline constexpr LocalText kAsOfSubtitle{"（截至{0}）", "as of {0}"};
inline constexpr LocalText kScope{"任务范围：{0}", "Only tasks where {0}"};

// Headings.
inline constexpr LocalText kSectionNumber{"{0}、{1}", "{0}. {1}"};
inline constexpr LocalText kHeadingOverall{"总体情况", "Overall"};
inline constexpr LocalText kHeadingFinished{"本期完成事项", "Finished in the period"};
inline constexpr LocalText kHeadingReported{"本期填报进展", "Reported in the period"};
inline constexpr LocalText kHeadingOverdue{"逾期事项", "Overdue"};
inline constexpr LocalText kHeadingSlow{"进度滞后事项", "Behind schedule"};
inline constexpr LocalText kHeadingDueNext{"下期到期事项", "Due next"};
inline constexpr LocalText kHeadingSilent{"本期未填报进展的单位", "Units that reported nothing"};
inline constexpr LocalText kHeadingOngoing{"常态化和周期性任务", "Ongoing and recurring tasks"};
inline constexpr LocalText kHeadingDeadlines{"本期完成时限调整", "Deadlines changed in the period"};
inline constexpr LocalText kHeadingByLead{"按牵头单位", "By lead"};
inline constexpr LocalText kHeadingByUnits{"按单位", "By unit"};
inline constexpr LocalText kHeadingByGroup{"按重点任务", "By group"};
inline constexpr LocalText kHeadingByStatus{"按状态", "By status"};
inline constexpr LocalText kHeadingAllTasks{"附：任务清单", "All tasks"};
inline constexpr LocalText kHeadingLights{"亮灯情况", "Lights"};
inline constexpr LocalText kHeadingTimeline{"完成时限分布", "Deadlines over the year"};
inline constexpr LocalText kNone{"无。", "None."};
inline constexpr LocalText kLeftOutOfPage{"其余{0}项从略，全部内容用 -F json 输出。",
                                          "{0} more are left out here; -F json has them all."};

// Overall.
inline constexpr LocalText kListIsOf{"截至{0}，清单共有{1}项任务：{2}。",
                                     "As of {0} the list has {1} tasks: {2}."};
inline constexpr LocalText kListHasNone{"截至{0}，清单中没有任务。",
                                        "As of {0} the list has no tasks."};
inline constexpr LocalText kPartIsOf{"截至{0}，清单{3}项任务中，属于上述范围的有{1}项：{2}。",
                                     "As of {0} this is {1} of the {3} tasks of the list: {2}."};
inline constexpr LocalText kPartHasNone{"截至{0}，清单{1}项任务中，没有属于上述范围的。",
                                        "As of {0} this is none of the {1} tasks of the list."};
inline constexpr LocalText kCountWithShare{"{0}{1}项，占{2}%", "{1} {0} ({2} %)"};
inline constexpr LocalText kCountOf{"{0}{1}项", "{1} {0}"};
inline constexpr LocalText kByState{"按完成时限看：{0}。", "By deadline: {0}."};
inline constexpr LocalText kByLight{"亮灯情况：{0}。", "Lights: {0}."};
inline constexpr LocalText kInThePeriod{
    "{0}，完成任务{1}项、节点{2}个，填报进展{3}条，涉及{4}个单位；有任务而未填报的单位{5}个。",
    "{0}: tasks done {1}, milestones met {2}, reports {3} from units {4}; units with tasks that "
    "reported nothing: {5}."};
inline constexpr LocalText kTroubles{"逾期{0}项，进度滞后{1}项；{2}到期{3}项。",
                                     "Overdue {0}, behind schedule {1}; due from {2}: {3}."};

// Points. {0} the id, {1} the short name.
inline constexpr LocalText kTaskNamed{"第{0}项“{1}”", "No. {0} “{1}”"};
inline constexpr LocalText kFinishedTask{"{0}，{1}（{2}）完成{3}", "{0}: {1} ({2}) done{3}"};
inline constexpr LocalText kFinishedMilestone{"{0}，{1}（{2}）完成节点“{4}”{3}",
                                              "{0}: {1} ({2}) met “{4}”{3}"};
inline constexpr LocalText kFinishedPeriod{"{0}，{1}（{2}）完成当期工作{3}",
                                           "{0}: {1} ({2}) done for the period{3}"};
inline constexpr LocalText kOnTime{"，按期", ", on time"};
inline constexpr LocalText kEarlyBy{"，提前{0}天", ", {0} days early"};
inline constexpr LocalText kLateBy{"，逾期{0}天", ", {0} days late"};
inline constexpr LocalText kUnitEntries{"{0}（{1}条）", "{0} ({1})"};
inline constexpr LocalText kEntryOf{"{0}，{1}：{2}", "{0}, {1}: {2}"};
inline constexpr LocalText kNoUnit{"未写单位", "no unit named"};
inline constexpr LocalText kLeadIs{"牵头单位{0}", "lead {0}"};
inline constexpr LocalText kNoLead{"未写牵头单位", "no lead named"};
inline constexpr LocalText kDeadlineIs{"完成时限“{0}”", "deadline “{0}”"};
inline constexpr LocalText kOverdueBy{"逾期{0}天", "{0} days late"};
inline constexpr LocalText kLastReported{"最近进展{0}", "last reported {0}"};
inline constexpr LocalText kNeverReportedYet{"尚未填报进展", "nothing reported yet"};
inline constexpr LocalText kSlowBy{"进度{0}%，序时进度{1}%，滞后{2}个百分点",
                                   "{0} % done, {1} % of the time passed, {2} points behind"};
inline constexpr LocalText kDueOnDay{"{0}到期", "due {0}"};
inline constexpr LocalText kDueThatDay{"{0}当日到期", "due that very day, {0}"};
inline constexpr LocalText kSilentUnit{"{0}（{1}项，{2}）", "{0} (tasks: {1}, {2})"};
inline constexpr LocalText kDaysAgo{"{0}（{1}天前）", "{0} ({1} days ago)"};
inline constexpr LocalText kPointEnd{"。", "."};
inline constexpr LocalText kComma{"，", ", "};

// Pictures.
inline constexpr LocalText kFigureTotal{"任务总数", "Tasks"};
inline constexpr LocalText kFigureDone{"已完成", "Done"};
inline constexpr LocalText kFigureOverdue{"逾期", "Overdue"};
inline constexpr LocalText kFigureSlow{"进度滞后", "Behind schedule"};
inline constexpr LocalText kFigureDueNext{"下期到期", "Due next"};
inline constexpr LocalText kFigureReports{"本期填报进展", "Reports"};
inline constexpr LocalText kFigureSilent{"未填报单位", "Silent units"};
inline constexpr LocalText kPercentOf{"占{0}%", "{0} %"};
inline constexpr LocalText kFromUnits{"{0}个单位", "from units: {0}"};
inline constexpr LocalText kUntilDay{"至{0}", "until {0}"};
inline constexpr LocalText kBarTitle{"按状态分布", "Tasks by status"};
inline constexpr LocalText kCountAndShare{"{0}项，占{1}%", "{0} ({1} %)"};
inline constexpr LocalText kTimelineTitle{"完成时限分布图", "Deadlines over the year"};
inline constexpr LocalText kTimelineDescription{
    "截至{0}：已完成节点{1}个，未到期{2}个，逾期未完成{3}个。",
    "As of {0}: milestones met {1}, still ahead {2}, overdue {3}."};
inline constexpr LocalText kMarkMet{"已完成的节点", "met"};
inline constexpr LocalText kMarkOpen{"未到期的节点", "ahead"};
inline constexpr LocalText kMarkOverdue{"逾期未完成的节点", "overdue"};
inline constexpr LocalText kTodayIs{"截至{0}", "as of {0}"};
inline constexpr LocalText kMonthTick{"{0}月", "{0}"};

// Headings of columns that are no fields.
inline constexpr LocalText kColumnUnit{"单位", "Unit"};
inline constexpr LocalText kColumnTotal{"任务数", "Tasks"};
inline constexpr LocalText kColumnOverdue{"逾期", "Overdue"};
inline constexpr LocalText kColumnSlow{"滞后", "Behind"};
inline constexpr LocalText kColumnReports{"本期填报", "Reports"};
inline constexpr LocalText kColumnLastReport{"最近进展", "Last report"};
inline constexpr LocalText kColumnElapsed{"序时进度", "Time passed"};
inline constexpr LocalText kColumnBehind{"滞后（百分点）", "Points behind"};
inline constexpr LocalText kColumnFinishedOn{"完成日期", "Finished on"};
inline constexpr LocalText kColumnTimeliness{"是否按期", "In time"};
inline constexpr LocalText kColumnDay{"日期", "Day"};
inline constexpr LocalText kColumnReport{"进展", "Report"};
inline constexpr LocalText kColumnChange{"调整", "Change"};
inline constexpr LocalText kUnnamed{"（未写）", "(none)"};

// Notes on the figures.
inline constexpr LocalText kNoteDoneLater{
    "注：有{0}项任务在{1}之后完成，这里按未完成计。",
    "Note: {0} tasks were done after {1} and count as open here."};
inline constexpr LocalText kNoteDoneUndated{"注：有{0}项已完成的任务没有写明完成日期，按已完成计。",
                                            "Note: of {0} done tasks the day is not recorded; they "
                                            "count as done."};
inline constexpr LocalText kNoteAhead{"注：截止日{0}在今天（{1}）之后，按今天的清单推算。",
                                      "Note: {0} lies after today ({1}); reckoned from the list as "
                                      "it is today."};
inline constexpr LocalText kNoteOverlap{"注：一项任务涉及几个单位的，在各单位名下分别计数。",
                                        "Note: a task of several units counts under each of them."};

}  // namespace tasks::messages
