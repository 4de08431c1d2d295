#pragma once

#include "tasks/base/local_text.h"

/// What the command line says of a run and of its mistakes.
namespace tasks::messages {

// Frame of every message.
inline constexpr LocalText kHint{"提示：{0}", "hint: {0}"};
inline constexpr LocalText kNote{"注意：{0}", "note: {0}"};
inline constexpr LocalText kColumnOfQuery{"条件第 {0} 字", "column {0} of the query"};
inline constexpr LocalText kColumnOf{"{1} 第 {0} 字", "column {0} of {1}"};
inline constexpr LocalText kMoreNotes{"还有 {0} 处，用 -q 不再显示", "{0} more; -q hides them"};
inline constexpr LocalText kInternal{"内部错误，请报告：{0}",
                                     "internal error, please report it: {0}"};
inline constexpr LocalText kOutOfMemory{"内存不足", "out of memory"};

// Usage errors.
inline constexpr LocalText kUnknownTopic{"没有 {0} 这个命令或专题",
                                         "no such command or topic: {0}"};
inline constexpr LocalText kUnknownCommand{"没有 {0} 这个命令", "no such command: {0}"};
inline constexpr LocalText kUnknownOption{"没有 {0} 这个选项", "no such option: {0}"};
inline constexpr LocalText kOptionsBehindCommand{
    "命令自己的选项写在命令之后：tasks due --before 2023-06-30",
    "options of a command stand behind it: tasks due --before 2023-06-30"};
inline constexpr LocalText kNeedsValue{"{0} 后面缺少 {1}", "{0} needs a value: {1}"};
inline constexpr LocalText kTakesNoValue{"{0} 后面不带值", "{0} takes no value"};
inline constexpr LocalText kOnlyOnce{"{0} 只能写一次", "{0} can be given only once"};
inline constexpr LocalText kWordTooMany{"多余的词：{0}", "unexpected word: {0}"};
inline constexpr LocalText kNotUtf8Word{"\"{0}\" 不是 UTF-8 编码", "\"{0}\" is not UTF-8"};
inline constexpr LocalText kUseUtf8{"请把终端或脚本的编码设为 UTF-8",
                                    "set the terminal or the script to UTF-8"};
inline constexpr LocalText kMissingWord{"缺少 {0}", "missing: {0}"};
inline constexpr LocalText kSeeHelp{"用法见：tasks {0} --help", "for its use: tasks {0} --help"};
inline constexpr LocalText kSeeCommands{"命令一览：tasks --help", "for all commands: tasks --help"};
inline constexpr LocalText kBadOptionValue{"{0} 的值 \"{1}\" 不可用",
                                           "{0} does not accept \"{1}\""};
inline constexpr LocalText kAccepted{"可用：{0}", "accepted: {0}"};
inline constexpr LocalText kDayForms{
    "可用：2023-06-30、2023-06、2023Q2、2023、6月底、上半年、下周五、+14d（含当日）",
    "accepted: 2023-06-30, 2023-06, 2023Q2, 2023, 6月底, next-week, +14d (the day is included)"};
inline constexpr LocalText kNeitherDayNorCommit{"“{0}”不是日期，也不是 git 版本",
                                                "\"{0}\" is neither a day nor a git revision"};
inline constexpr LocalText kUnknownShell{"没有 {0} 的补全脚本", "no completion for {0}"};
inline constexpr LocalText kUnknownFormat{"没有 {0} 这种格式", "no such format: {0}"};
inline constexpr LocalText kUnknownEnding{"看不出 {0} 的格式；请加 -F",
                                          "cannot tell a format from {0}; give one with -F"};
inline constexpr LocalText kGoesWithFormat{"{0} 要和 -F {1} 一起用", "{0} goes with -F {1}"};
inline constexpr LocalText kUnknownColumn{"没有 {0} 这一列", "no such column: {0}"};
inline constexpr LocalText kOneFileForWriting{"修改时只能有一个 -f", "a change takes one -f only"};
inline constexpr LocalText kOneFileForReading{"{0} 目前只能查看一个清单",
                                              "{0} reads one list at a time"};
inline constexpr LocalText kOutputIsInput{
    "-o 不能写到清单或正在读取的文件 {0}",
    "-o must not overwrite the list or a file being read: {0}"};
inline constexpr LocalText kOnlyForWriters{"{0} 不能用 -o；看结果用 --stdout",
                                           "{0} has no -o; use --stdout to see the result"};
inline constexpr LocalText kNoListHere{"这里和上级目录都没有 tasks.json",
                                       "no tasks.json here or in a directory above"};
inline constexpr LocalText kNameAList{"用 -f 指定清单文件，或先新建：tasks init",
                                      "name the list with -f, or start one: tasks init"};
inline constexpr LocalText kBadWindow{"起始日 {0} 晚于截止日 {1}",
                                      "the first day {0} is after {1}"};
inline constexpr LocalText kConflictingOptions{"{0} 与 {1} 不能同时使用",
                                               "{0} and {1} cannot be used together"};
inline constexpr LocalText kNothingToDo{"没有写明要改什么", "nothing to change was given"};
inline constexpr LocalText kUpdateExample{
    "例如：tasks update 4 --status 推进中 --note \"已召开协调会\"",
    "for example: tasks update 4 --status in_progress --note \"meeting held\""};
inline constexpr LocalText kGoesWith{"{0} 要和 {1} 一起用", "{0} goes with {1}"};
inline constexpr LocalText kBatchAlone{"--batch 不能与其他修改同时使用；请写进批处理文件",
                                       "--batch takes no other changes; put them into the batch"};
inline constexpr LocalText kWouldChange{"条件符合 {0} 项任务：{1}",
                                        "the query would change {0} tasks: {1}"};
inline constexpr LocalText kAddYes{"确实都要改，请加 --yes；先看会改什么：--dry-run",
                                   "to change them all add --yes; to look first: --dry-run"};
inline constexpr LocalText kAskYes{"都要改吗？[y/N] ", "Change them all? [y/N] "};
inline constexpr LocalText kNotChanged{"没有写入", "nothing was written"};
inline constexpr LocalText kNothingMatches{"没有符合条件的任务：{0}", "no task fits: {0}"};
inline constexpr LocalText kIfDoesNotHold{"{0}: 条件 {1} 不成立，没有写入",
                                          "{0}: {1} does not hold; nothing was written"};
inline constexpr LocalText kOneStandardInput{
    "标准输入只能用作一项：清单或 --batch",
    "standard input can be the list or the batch, not both"};
inline constexpr LocalText kAddExample{
    "例如：tasks add 开展义诊活动 --lead 医政股 --deadline 9月底前",
    "for example: tasks add \"free clinic\" --lead 医政股 --deadline 9月底前"};
inline constexpr LocalText kQuoteText{"有空格的文字要放在引号里",
                                      "a text with blanks belongs in quotes"};
inline constexpr LocalText kNewListHasNoOutput{
    "{0} 不用 -o；文件名直接写在命令后面",
    "{0} takes no -o; write the file's name behind the command"};
inline constexpr LocalText kOneNewFile{"{0} 一次新建一个清单；文件名只写一次",
                                       "{0} starts one list; name its file once"};
inline constexpr LocalText kChangeListKeys{
    "要改清单的名称等：tasks update --list --title \"…\"",
    "to change its title and the like: tasks update --list --title \"…\""};
inline constexpr LocalText kHolidaysOrPhrases{
    "标准输入只能用作一项：时限文字或 --holidays",
    "standard input can be the phrases or the holidays, not both"};
inline constexpr LocalText kFileTwice{"{0} 写了两次", "{0} is named twice"};
inline constexpr LocalText kOneFileToPrint{"--stdout 一次只能用于一个文件",
                                           "--stdout takes one file"};
inline constexpr LocalText kTooManyPhrases{"一次最多解释 {0} 行文字",
                                           "more than {0} lines of phrases"};
inline constexpr LocalText kSplitPhrases{"请分几次解释，如用 split -l 分开",
                                         "explain them in parts, e.g. of split -l"};
inline constexpr LocalText kNoPhrase{"没有要解释的文字", "no phrase to explain"};

// What a run says.
inline constexpr LocalText kVersion{"tasks {0}", "tasks {0}"};
inline constexpr LocalText kWordIsAnId{"{0} 也是任务序号", "{0} is the id of a task, too"};
inline constexpr LocalText kTooManyChanges{"一次最多改动 {0} 项任务",
                                           "at most {0} tasks are changed at a time"};
inline constexpr LocalText kFewerChanges{"分几次改，例如先改序号 1..50000",
                                         "change them in parts, e.g. the ids 1..50000 first"};
inline constexpr LocalText kUnchanged{"没有变化，未写入", "nothing changed, nothing written"};
inline constexpr LocalText kSavedTo{"已保存 {0}", "saved {0}"};
inline constexpr LocalText kLaidOut{"已整理 {0}", "laid out {0}"};
inline constexpr LocalText kLaidOutAlready{"{0} 已是标准布局，未写入",
                                           "{0} is laid out already, nothing written"};
inline constexpr LocalText kCreated{"已新建 {0}", "started {0}"};
inline constexpr LocalText kUnconfirmed{"已保存 {0}，但磁盘未确认；请勿立即断电",
                                        "saved {0}, but the disk did not confirm it"};

// What a merge says.
inline constexpr LocalText kMergeShapes{
    "有的是对象，有的只是任务数组，不能按任务合并",
    "one is an object and another a bare array; they cannot be merged by task"};
inline constexpr LocalText kMergeBreaksList{
    "按行合并的结果不是清单：提交之前请检查文件",
    "what the lines came to is no list: look at the file before you commit it"};
inline constexpr LocalText kMergeByLines{"已改由 git 逐行合并",
                                         "merged line by line instead, by git"};
inline constexpr LocalText kMergeRenumbered{"对方新增的任务 {0} 与我方的序号相同，改为 {1}",
                                            "their new task {0} is now {1}: ours has that id"};
inline constexpr LocalText kUnknownReport{"没有 \"{0}\" 这种报告", "there is no report \"{0}\""};

// Captions of due.
inline constexpr LocalText kDueBy{"截至 {0}（含当日）应完成：{1} 项{2}",
                                  "due by {0} (that day included): {1}{2}"};
inline constexpr LocalText kDueAfter{"{0} 之后（不含当日）应完成：{1} 项{2}",
                                     "due after {0} (that day not included): {1}{2}"};
inline constexpr LocalText kDueBetween{"{0} 至 {1}（含首尾两日）应完成：{2} 项{3}",
                                       "due from {0} to {1} (both days included): {2}{3}"};
inline constexpr LocalText kDueOn{"{0} 当日应完成：{1} 项{2}", "due on {0}: {1}{2}"};
inline constexpr LocalText kDueAny{"有时限的未完成任务：{0} 项{1}",
                                   "unfinished with a deadline: {0}{1}"};
inline constexpr LocalText kDueOverdue{"截至 {0} 已逾期：{1} 项", "overdue on {0}: {1}"};
inline constexpr LocalText kDueOngoing{"常态化任务：{0} 项", "ongoing: {0}"};
inline constexpr LocalText kDueStale{
    "{0} 天以上没有进展的常态化、周期性任务：{1} 项（今天 {2}），久未填报的在前",
    "ongoing or recurring, no progress for {0} days or more: {1}, longest silent first (today is "
    "{2})"};
inline constexpr LocalText kDueAll{"未完成任务：{0} 项{1}", "unfinished: {0}{1}"};
inline constexpr LocalText kOfTheseOverdue{"（其中已逾期 {0} 项，今天 {1}）",
                                           ", {0} of them overdue (today is {1})"};
inline constexpr LocalText kAsOfToday{"（今天 {0}）", " (today is {0})"};
inline constexpr LocalText kOngoingHidden{"另有常态化任务 {0} 项未列出，查看：tasks due --ongoing",
                                          "not listed: {0} ongoing; see tasks due --ongoing"};
inline constexpr LocalText kUndatedHidden{"另有无时限任务 {0} 项未列出，查看：tasks due --all",
                                          "not listed: {0} without a day; see tasks due --all"};

// Captions of list.
inline constexpr LocalText kListCaption{"{0}：{1} 项", "{0}: {1} tasks"};
inline constexpr LocalText kListOpenCaption{"{0}：未完成 {1} 项，共 {2} 项",
                                            "{0}: {1} open of {2} tasks"};
inline constexpr LocalText kListPartCaption{"{0}：{1} 项，共 {2} 项", "{0}: {1} of {2} tasks"};
inline constexpr LocalText kLeftOut{"另有 {0} 项未列出（--limit）",
                                    "not listed: {0} more (--limit)"};
inline constexpr LocalText kInEachGroup{"一项任务有几个单位的，各组都列出",
                                        "a task of several units stands under each"};
inline constexpr LocalText kGroupsTooMany{"共有 {0} 组，多到无人会看",
                                          "there are {0} groups, more than anybody reads"};
inline constexpr LocalText kWithoutGroups{
    "请去掉 --group-by，或用 --sort 按该项排序",
    "leave --group-by out, or sort by that field with --sort"};
inline constexpr LocalText kGroupsTooLarge{
    "有的任务单位太多，各组重复列出约有 {0} MB",
    "some tasks have so many units that repeating them in each group would print {0} MB"};
inline constexpr LocalText kFewerGroups{
    "请去掉 --group-by，或用 --columns 序号,任务 少列几栏",
    "leave --group-by out, or name fewer columns, such as --columns id,short"};
inline constexpr LocalText kChangesTheList{"这样用 {0} 会修改清单，不能加 -o",
                                           "{0} changes the list here and takes no -o"};
inline constexpr LocalText kWhere{"条件：{0}", "where {0}"};
inline constexpr LocalText kTaskCount{"{0} 项任务", "tasks: {0}"};
inline constexpr LocalText kUntitled{"任务清单", "Task list"};
inline constexpr LocalText kDifferenceTitle{"清单变化", "What changed in the list"};
inline constexpr LocalText kHistoryTitle{"清单变更记录", "History of the list"};

// Headings of explain.
inline constexpr LocalText kPhraseColumn{"原文", "Text"};
inline constexpr LocalText kReadingColumn{"读作", "Read as"};

}  // namespace tasks::messages
