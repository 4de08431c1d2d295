#pragma once

#include "tasks/base/local_text.h"

/// What the reader of deadlines says: reasons for words that were not read, and explanations.
namespace tasks::messages {

inline constexpr LocalText kDeadlineWordsLeft{"“{0}”保留原文：{1}", "“{0}” stays words: {1}"};

inline constexpr LocalText kUnreadNoSuchDay{"没有这一天", "there is no such day"};
inline constexpr LocalText kUnreadCutNumber{
    "前面紧接单个字母或另一个数字，不能确定是不是日期",
    "a single letter or another number stands right before it"};
inline constexpr LocalText kUnreadNoYear{"清单和原文都没有写年份",
                                         "neither the list nor the words name a year"};
inline constexpr LocalText kUnreadNoMonth{"没有说明是哪个月", "the words do not say which month"};
inline constexpr LocalText kUnreadNoNoticeDay{"不知道文件印发日期",
                                              "the day of the notice is not known"};
inline constexpr LocalText kUnreadUnclearYear{"年份不明确", "the year is not clear"};
inline constexpr LocalText kUnreadWeekday{"日期与星期不符",
                                          "in that year the day falls on another day of the week"};
inline constexpr LocalText kUnreadUnclearEdge{"“前”是否包括这段时间本身不明确",
                                              "前 may or may not include the whole of it"};
inline constexpr LocalText kUnreadEvent{"取决于没有写明日期的事项",
                                        "it depends on something without a date"};
inline constexpr LocalText kUnreadNoStart{"不知道从哪一天算起",
                                          "the day it counts from is not known"};
inline constexpr LocalText kUnreadNoCalendar{"没有放假安排，数不出工作日",
                                             "working days need a calendar of holidays"};
inline constexpr LocalText kUnreadConditional{
    "附有条件、有变更，或分别对应多项内容",
    "it is a condition, a change, or shared out among several things"};
inline constexpr LocalText kUnreadNotADeadline{"不像是完成时限",
                                               "it does not look like a deadline"};
inline constexpr LocalText kUnreadMixed{"不能与前面的时限并记",
                                        "it cannot be kept beside the other deadline"};
inline constexpr LocalText kUnreadTooLong{"文字太长，不像是完成时限", "too long for a deadline"};
inline constexpr LocalText kUnreadNothing{"其中没有日期", "there is no day in it"};

inline constexpr LocalText kStateDone{"已完成", "done"};
inline constexpr LocalText kStateCancelled{"取消", "cancelled"};
inline constexpr LocalText kStatePaused{"暂停", "paused"};
inline constexpr LocalText kStateSubmitted{"待验收", "submitted"};
inline constexpr LocalText kStateOverdue{"逾期", "overdue"};
inline constexpr LocalText kStateDueSoon{"临期", "due soon"};
inline constexpr LocalText kStateOnTrack{"正常", "on track"};
inline constexpr LocalText kStateOngoing{"常态化", "ongoing"};
inline constexpr LocalText kStateUndated{"无时限", "undated"};

// {0} the words; then a day (year, month, day) or two; last, where the year comes from.
inline constexpr LocalText kExplainDay{"{0}：{1}年{2}月{3}日（含当日）；{4}",
                                       "{0}: by {3} {2} {1}, that day included; {4}"};
inline constexpr LocalText kExplainWindow{
    "{0}：{1}年{2}月{3}日至{4}年{5}月{6}日，最后一日到期；{7}",
    "{0}: {3} {2} {1} to {6} {5} {4}, due on the last day; {7}"};
inline constexpr LocalText kExplainWindowInYear{
    "{0}：{1}年{2}月{3}日至{5}月{6}日，最后一日到期；{7}",
    "{0}: {3} {2} to {6} {5} {1}, due on the last day; {7}"};
inline constexpr LocalText kExplainWindowInMonth{
    "{0}：{1}年{2}月{3}日至{6}日，最后一日到期；{7}",
    "{0}: {3} to {6} {2} {1}, due on the last day; {7}"};
inline constexpr LocalText kYearOfList{"原文没有写年份，按清单的年份",
                                       "no year is written, so it is the list's"};
inline constexpr LocalText kYearNamed{"年份见原文", "the year is written"};
inline constexpr LocalText kYearCarried{"年份接着前文", "the year goes on from the words before"};
inline constexpr LocalText kYearRelative{"年份按“今年”“明年”一类字样推算",
                                         "the year is told by words such as 今年 or 明年"};
inline constexpr LocalText kYearOfNotice{"按文件印发日推算", "counted from the day of the notice"};
inline constexpr LocalText kYearOfStart{"按起算日推算", "counted from the start that was given"};
inline constexpr LocalText kYearRecorded{"清单中另行载明", "as the list records it"};

inline constexpr LocalText kExplainCountedFrom{"起算日{0}年{1}月{2}日不计入，从次日数起",
                                               "counting begins on the day after {2} {1} {0}"};
inline constexpr LocalText kExplainHolidaysUnknown{
    "工作日只扣除周末：没有提供放假安排，未计节假日和调休",
    "weekends are left out of the working days; holidays were not counted, as none were given"};
inline constexpr LocalText kExplainHolidaysPartly{
    "放假安排没有涵盖所有年份：缺少的年份只扣除周末，未计节假日",
    "holidays were not counted in the years that the file of holidays does not hold"};
inline constexpr LocalText kExplainHolidays{"工作日已按放假安排扣除节假日、计入调休上班日",
                                            "holidays and make-up days are counted as published"};

inline constexpr LocalText kExplainOngoing{"常态化推进，没有截止日", "ongoing, without a last day"};
inline constexpr LocalText kExplainImmediate{"立即或尽快办理，没有写明日期",
                                             "as soon as possible; no day is named"};
inline constexpr LocalText kExplainStarts{"自{0}年{1}月{2}日起", "from {2} {1} {0} on"};
inline constexpr LocalText kExplainFromYear{"自{0}年起", "from {0} on"};
inline constexpr LocalText kExplainFromMonth{"自{0}年{1}月起", "from {1} {0} on"};
inline constexpr LocalText kExplainEmpty{"没有填写时限", "no deadline is given"};

inline constexpr LocalText kEveryDay{"每天", "every day"};
inline constexpr LocalText kEveryWeek{"每周（期末到期）", "every week, due on its last day"};
inline constexpr LocalText kEveryWeekday{"每周{0}前", "by {0} of each week"};
inline constexpr LocalText kEveryMonth{"每月（期末到期）", "every month, due on its last day"};
inline constexpr LocalText kEveryMonthDay{"每月{0}日前", "by day {0} of each month"};
inline constexpr LocalText kEveryMonthEnd{"每月底前", "by the end of each month"};
inline constexpr LocalText kEveryQuarter{"每季度（期末到期）",
                                         "every quarter, due on its last day"};
inline constexpr LocalText kEveryQuarterEnd{"每季度末前", "by the end of each quarter"};
inline constexpr LocalText kEveryQuarterDay{"每季度第{0}个月{1}日前",
                                            "by day {1} of month {0} of each quarter"};
inline constexpr LocalText kEveryQuarterMonthEnd{"每季度第{0}个月底前",
                                                 "by the end of month {0} of each quarter"};
inline constexpr LocalText kEveryHalfYear{"每半年（期末到期）",
                                          "every half-year, due on its last day"};
inline constexpr LocalText kEveryYear{"每年（期末到期）", "every year, due on its last day"};
inline constexpr LocalText kEveryYearDay{"每年{0}月{1}日前", "by {1} {0} of each year"};
inline constexpr LocalText kEveryYearMonthEnd{"每年{0}月底前", "by the end of {0} of each year"};

inline constexpr LocalText kMonday{"一", "Monday"};
inline constexpr LocalText kTuesday{"二", "Tuesday"};
inline constexpr LocalText kWednesday{"三", "Wednesday"};
inline constexpr LocalText kThursday{"四", "Thursday"};
inline constexpr LocalText kFriday{"五", "Friday"};
inline constexpr LocalText kSaturday{"六", "Saturday"};
inline constexpr LocalText kSunday{"日", "Sunday"};

inline constexpr LocalText kJanuary{"1", "January"};
inline constexpr LocalText kFebruary{"2", "February"};
inline constexpr LocalText kMarch{"3", "March"};
inline constexpr LocalText kApril{"4", "April"};
inline constexpr LocalText kMay{"5", "May"};
inline constexpr LocalText kJune{"6", "June"};
inline constexpr LocalText kJuly{"7", "July"};
inline constexpr LocalText kAugust{"8", "August"};
inline constexpr LocalText kSeptember{"9", "September"};
inline constexpr LocalText kOctober{"10", "October"};
inline constexpr LocalText kNovember{"11", "November"};
inline constexpr LocalText kDecember{"12", "December"};

}  // namespace tasks::messages
