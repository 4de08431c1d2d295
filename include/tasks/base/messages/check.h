#pragma once

#include "tasks/base/local_text.h"

/// What `check` says of values that can be read.
namespace tasks::messages {

inline constexpr LocalText kMisspeltKey{"程序不认识键名 \"{0}\"", "the key \"{0}\" is unknown"};
inline constexpr LocalText kMisspeltKeyHint{"是否想写 \"{0}\"？", "did you mean \"{0}\"?"};
inline constexpr LocalText kNoText{"任务既没有名称（title）也没有内容（task）",
                                   "the task has neither a title nor a text"};

inline constexpr LocalText kSeeExplain{"试试怎样写能读出：tasks explain \"…\"",
                                       "to try other words: tasks explain \"…\""};
inline constexpr LocalText kSetListYear{"给清单写明年份：tasks update --list --year 2023",
                                        "give the list a year: tasks update --list --year 2023"};
inline constexpr LocalText kMilestoneBefore{"节点“{0}”（{1}）早于前面的“{2}”（{3}）",
                                            "the milestone “{0}” ({1}) is before “{2}” ({3})"};
inline constexpr LocalText kMetTooLong{"节点完成有 {0} 个日期，而节点只有 {1} 个",
                                       "met holds {0} days, but there are {1} milestones"};
inline constexpr LocalText kDeadlineBeforeNotice{
    "时限“{0}”（{1}）早于通知印发日期 {2}",
    "the deadline “{0}” ({1}) is before the day of the notice, {2}"};

inline constexpr LocalText kDoneWithoutDay{"已完成，但没有完成日期（done_on）",
                                           "done, but done_on is missing"};
inline constexpr LocalText kDoneWithoutDayHint{
    "补上日期：tasks update {0} --set done_on=2023-06-30",
    "add the day: tasks update {0} --set done_on=2023-06-30"};
inline constexpr LocalText kDayWithoutDone{"有完成日期 {0}，但状态是“{1}”",
                                           "done_on is {0}, but the status is “{1}”"};
inline constexpr LocalText kDayWithoutDoneHint{
    "改状态：tasks update {0} --status done；或删去日期：tasks update {0} --unset done_on",
    "set it: tasks update {0} --status done; or remove the day: tasks update {0} --unset "
    "done_on"};
inline constexpr LocalText kFullButNotDone{"进度 100，但状态是“{0}”",
                                           "percent is 100, but the status is “{0}”"};
inline constexpr LocalText kFullButNotDoneHint{"记为完成：tasks update {0} --status done",
                                               "if it is done: tasks update {0} --status done"};
inline constexpr LocalText kProgressOrder{"{0} 的进展排在 {1} 之后，应按日期先后排列",
                                          "the entry of {0} stands behind that of {1}; entries "
                                          "are kept oldest first"};
inline constexpr LocalText kFutureDay{"{0} {1} 在今天（{2}）之后", "{0} {1} is after today ({2})"};

inline constexpr LocalText kSimilarUnit{"单位“{0}”像是“{1}”的误写",
                                        "the unit “{0}” looks like a slip for “{1}”"};
inline constexpr LocalText kUnitBlanks{"单位“{0}”的前面或后面有空格",
                                       "the unit “{0}” has blanks around it"};
inline constexpr LocalText kRelatedUnit{"单位“{0}”与常用的“{1}”只差一个字",
                                        "the unit “{0}” is one character away from “{1}”, which "
                                        "stands often"};
inline constexpr LocalText kOneName{"如是同一单位，请统一写成“{0}”",
                                    "if it is the same unit, write “{0}” everywhere"};

// The page.
inline constexpr LocalText kNoFindings{"{0}：未发现问题", "{0}: nothing found"};
inline constexpr LocalText kFindingCounts{"错误 {0} 处，警告 {1} 处，参考 {2} 处",
                                          "errors: {0}, warnings: {1}, information: {2}"};
inline constexpr LocalText kFindingsLeftOut{"同类问题只列前 {0} 处，另有 {1} 处未列",
                                            "only the first {0} of a rule are shown; {1} more"};
inline constexpr LocalText kFindingTask{"任务 {0}：{1}", "task {0}: {1}"};
inline constexpr LocalText kRuleColumn{"规则", "Rule"};
inline constexpr LocalText kSeverityColumn{"级别", "Severity"};
inline constexpr LocalText kLineColumn{"行", "Line"};
inline constexpr LocalText kColumnColumn{"列", "Column"};
inline constexpr LocalText kFindingColumn{"问题", "Finding"};
inline constexpr LocalText kHintColumn{"建议", "Hint"};

}  // namespace tasks::messages
