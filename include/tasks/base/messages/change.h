#pragma once

#include "tasks/base/local_text.h"

/// What changes of a list say.
namespace tasks::messages {

inline constexpr LocalText kBadAssignment{
    "\"{0}\" 应写成 键=文字（或 键:=JSON、键+=文字、键-=文字）",
    "\"{0}\" must be KEY=TEXT (or KEY:=JSON, KEY+=TEXT, KEY-=TEXT)"};
inline constexpr LocalText kReservedKey{"{0} 是推算出来的，不能直接填写",
                                        "{0} is derived and cannot be set"};
inline constexpr LocalText kIdIsFixed{"序号不能更改", "the id of a task cannot be changed"};
inline constexpr LocalText kCannotUnset{"{0} 不能删除", "{0} cannot be removed"};
inline constexpr LocalText kUnknownStatus{"没有 \"{0}\" 这个状态", "there is no status \"{0}\""};
inline constexpr LocalText kStatusWords{"可用：{0}", "accepted: {0}"};
inline constexpr LocalText kDidYouMean{"是否想写 {0}？", "did you mean {0}?"};
inline constexpr LocalText kBadDay{"\"{0}\" 不是日期，应如 2023-06-30",
                                   "\"{0}\" is no day; expected e.g. 2023-06-30"};
inline constexpr LocalText kBadPercent{"\"{0}\" 不是 0 至 100 的整数",
                                       "\"{0}\" is no whole number from 0 to 100"};
inline constexpr LocalText kNotAListField{"{0} 只有一个值，不能用 += 或 -=",
                                          "{0} holds one value; += and -= do not apply"};
inline constexpr LocalText kUseNote{"进展请用 --note 填报", "progress is reported with --note"};
inline constexpr LocalText kEmptyTask{"具体任务不能为空", "the text of a task cannot be empty"};
inline constexpr LocalText kEmptyNote{"进展内容不能为空", "a progress note cannot be empty"};
inline constexpr LocalText kNoReport{"{0} 还没有可修改的进展",
                                     "{0} has no progress report to amend"};
inline constexpr LocalText kNoReportOfUnit{"{0} 没有 {1} 填报的进展可修改",
                                           "{0} has no progress report of {1} to amend"};
inline constexpr LocalText kTryNote{"填报进展：tasks note {0} \"…\"",
                                    "to report progress: tasks note {0} \"…\""};

// Keys of the list itself.
inline constexpr LocalText kNotAListKey{"{0} 不是清单本身可设置的项目",
                                        "{0} cannot be set for the list itself"};
inline constexpr LocalText kListKeys{"可设置：{0}，以及程序不认识的键",
                                     "accepted: {0}, and keys unknown to the program"};
inline constexpr LocalText kPlainTextOnly{"{0} 属于清单本身，请写成 {0}=文字",
                                          "{0} belongs to the list itself; write {0}=TEXT"};
inline constexpr LocalText kJsonOnly{"{0} 是一组设置，请写成 {0}:=JSON",
                                     "{0} is a set of settings; write {0}:=JSON"};
inline constexpr LocalText kBadYear{"\"{0}\" 不是年份，应如 2023",
                                    "\"{0}\" is no year; expected e.g. 2023"};
inline constexpr LocalText kBareArray{"这个文件只是任务数组，没有清单名称等项目的位置",
                                      "this file is a bare array of tasks; the list has no keys"};
inline constexpr LocalText kWrapArray{
    "把数组放进 { \"format\": \"tasks/1\", \"tasks\": … } 后再设置",
    "put the array into { \"format\": \"tasks/1\", \"tasks\": … } first"};

// Finishing and reopening.
inline constexpr LocalText kDoneAlready{"{0}: 此前已完成", "{0}: done already"};
inline constexpr LocalText kPeriodIsMet{"{0}: 本期已记为完成，下一期 {1}",
                                        "{0}: this period is met already; the next day is {1}"};
inline constexpr LocalText kNothingToMeet{"{0} 是常态化任务，没有待完成的节点",
                                          "{0} is ongoing and has no milestone left to meet"};
inline constexpr LocalText kFinishForGood{"不再继续时：tasks update {0} --status done",
                                          "if it ends for good: tasks update {0} --status done"};
inline constexpr LocalText kIsCancelled{"{0} 已取消", "{0} is cancelled"};
inline constexpr LocalText kTryReopen{"要恢复，先：tasks reopen {0}",
                                      "to take it up again: tasks reopen {0}"};
inline constexpr LocalText kMetUnreadable{
    "{0} 的节点完成（met）无法识别，没有改动",
    "the days in met of {0} cannot be read; nothing was changed"};
inline constexpr LocalText kSetMet{
    "先更正，例如：tasks update {0} --set met=2023-06-30",
    "correct them first, e.g. tasks update {0} --set met=2023-06-30"};
inline constexpr LocalText kNotFinished{"{0}: {1}，不用重新打开",
                                        "{0}: {1}; only finished tasks are taken up again"};

// What is recorded in a list when a deadline changes.
inline constexpr LocalText kDeadlineChanged{"完成时限由“{0}”改为“{1}”",
                                            "deadline changed from \"{0}\" to \"{1}\""};
inline constexpr LocalText kDeadlineRemoved{"取消完成时限“{0}”", "deadline \"{0}\" removed"};
inline constexpr LocalText kBeforeReason{"：", ": "};

// Batches.
inline constexpr LocalText kBatchNewTask{"新增任务时不写 id", "a line that adds a task has no id"};
inline constexpr LocalText kBatchNotTexts{"{0}+= 和 {0}-= 后面应是文字，或文字的数组",
                                          "{0}+= and {0}-= take a text or an array of texts"};
inline constexpr LocalText kBatchIdTwice{"序号 {0} 在第 {1} 行已经出现",
                                         "{0} stands in line {1} already"};

// Words in the lines that a writer prints.
inline constexpr LocalText kNothing{"（无）", "(none)"};
inline constexpr LocalText kChangedFromTo{"{0} {1} → {2}", "{0} {1} → {2}"};
inline constexpr LocalText kNewEntries{"新增进展 {0} 条", "new progress: {0}"};
inline constexpr LocalText kRemovedEntries{"删除进展 {0} 条", "progress removed: {0}"};
inline constexpr LocalText kAmendedEntry{"修改进展一条", "a progress entry amended"};
inline constexpr LocalText kAmendedTo{"修改进展：{0}", "progress amended: {0}"};
inline constexpr LocalText kKeyRewritten{"{0} 已改写", "{0} rewritten"};
inline constexpr LocalText kKeyRemoved{"{0} 已删除", "{0} removed"};
inline constexpr LocalText kTaskAdded{"新增", "added"};
inline constexpr LocalText kTaskRemoved{"删除", "removed"};

// Conflicts of a merge.
inline constexpr LocalText kConflictOfKey{"{0} 我方 {1}，对方 {2}", "{0} ours {1}, theirs {2}"};
inline constexpr LocalText kConflictRemovedByTheirs{"我方有修改，对方没有",
                                                    "changed by ours, not in theirs"};
inline constexpr LocalText kConflictRemovedByOurs{"我方没有，对方有修改",
                                                  "not in ours, changed by theirs"};
inline constexpr LocalText kConflictTwoTasks{"双方各自新增，内容不同",
                                             "added by both, not the same task"};

}  // namespace tasks::messages
