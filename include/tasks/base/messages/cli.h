#pragma once

#include "tasks/base/local_text.h"

/// The command line: what it says, and the words of its help.
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
inline constexpr LocalText kOutputIsInput{"-o 不能写到正在读取的文件 {0}",
                                          "-o must not overwrite a file being read: {0}"};
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
inline constexpr LocalText kNoPhrase{"没有要解释的文字", "no phrase to explain"};

// What a run says.
inline constexpr LocalText kVersion{"tasks {0}", "tasks {0}"};
inline constexpr LocalText kEditMismatch{"写出的内容与预期不符，未保存",
                                         "the edited list does not read back as meant; not saved"};
inline constexpr LocalText kWordIsAnId{"{0} 也是任务序号", "{0} is the id of a task, too"};
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

// Help.
inline constexpr LocalText kUsage{"用法", "Usage"};
inline constexpr LocalText kExamples{"例子", "Examples"};
inline constexpr LocalText kCommands{"命令", "Commands"};
inline constexpr LocalText kTopics{"专题", "Topics"};
inline constexpr LocalText kDatesTopic{"日期怎么写，完成时限怎么读",
                                       "how days are written, and how deadlines are read"};
inline constexpr LocalText kFormatsTopic{"输出格式，供表格软件、脚本使用",
                                         "output for people, spreadsheets and programs"};
inline constexpr LocalText kQueriesTopic{"怎样选出任务：条件的写法",
                                         "how to choose tasks: the language of queries"};
inline constexpr LocalText kScriptsTopic{"在脚本中使用：退出码、环境变量、例子",
                                         "exit codes, environment, an example"};
inline constexpr LocalText kOptions{"选项", "Options"};
inline constexpr LocalText kGlobalOptions{"通用选项", "Options of every command"};
inline constexpr LocalText kMoreHelp{"详细说明：tasks help {0}", "More: tasks help {0}"};
inline constexpr LocalText kMoreHelpEach{"各命令的详细说明：tasks help 命令",
                                         "More on a command: tasks help COMMAND"};
inline constexpr LocalText kProgramSummary{"工作任务清单：谁牵头、何时到期、进展如何",
                                           "a work task list: who leads, what is due, how it goes"};
inline constexpr LocalText kUsageLine{"tasks 命令 [序号…] [选项]", "tasks COMMAND [ID…] [OPTIONS]"};

// Summaries of commands.
inline constexpr LocalText kInitSummary{"新建清单", "start a new list"};
inline constexpr LocalText kAddSummary{"新增任务", "add a task"};
inline constexpr LocalText kNoteSummary{"填报或更正一条进展", "report progress, or amend a report"};
inline constexpr LocalText kDoneSummary{"记为完成：节点、本期或整项任务",
                                        "record as done: a milestone, a period or the task"};
inline constexpr LocalText kReopenSummary{"重新打开已完成的任务", "take up a finished task again"};
inline constexpr LocalText kRemoveSummary{"删除任务", "remove tasks"};
inline constexpr LocalText kListSummary{"以表格列出任务", "list tasks as a table"};
inline constexpr LocalText kShowSummary{"查看任务的全部内容", "show everything of a task"};
inline constexpr LocalText kDueSummary{"查看到期的任务", "list what is due"};
inline constexpr LocalText kReportSummary{
    "落实情况报告：周报、状态、各单位、逾期、原表",
    "what to hand in: the week, the status, units, late, form"};
inline constexpr LocalText kUpdateSummary{"修改任务、填报进展", "change tasks, report progress"};
inline constexpr LocalText kExplainSummary{"说明时限文字读作哪一天", "say how a deadline is read"};
inline constexpr LocalText kCheckSummary{"检查清单中的错误和疑点",
                                         "find what is wrong or doubtful in a list"};
inline constexpr LocalText kFmtSummary{"把清单整理成标准布局",
                                       "lay a list out in the canonical form"};
inline constexpr LocalText kMergeSummary{"按任务和项目合并两份修改",
                                         "merge two people's changes by task and field"};
inline constexpr LocalText kCompletionSummary{"输出命令行补全脚本",
                                              "print the completion script of a shell"};
inline constexpr LocalText kHelpSummary{"查看说明", "print a manual page"};

// Names of values.
inline constexpr LocalText kFileValue{"文件", "FILE"};
inline constexpr LocalText kThreeFilesValue{"原稿 我方 对方", "BASE OURS THEIRS"};
inline constexpr LocalText kDayValue{"日期", "DAY"};
inline constexpr LocalText kDurationValue{"时长", "TIME"};
inline constexpr LocalText kDaysValue{"天数", "DAYS"};
inline constexpr LocalText kYearValue{"年份", "YEAR"};
inline constexpr LocalText kLanguageValue{"zh|en", "zh|en"};
inline constexpr LocalText kWhenValue{"auto|always|never", "auto|always|never"};
inline constexpr LocalText kShellValue{"bash|zsh|fish", "bash|zsh|fish"};
inline constexpr LocalText kWidthValue{"列数", "COLUMNS"};
inline constexpr LocalText kFormatValue{"格式", "FORMAT"};
inline constexpr LocalText kColumnsValue{"列名,…", "KEY,…"};
inline constexpr LocalText kIdValue{"序号", "ID"};
inline constexpr LocalText kSortValue{"键,…", "KEY,…"};
inline constexpr LocalText kGroupingValue{"lead|units|group|status|state",
                                          "lead|units|group|status|state"};
inline constexpr LocalText kCountValue{"项数", "COUNT"};
inline constexpr LocalText kQueryValue{"序号|条件", "ID|QUERY"};
inline constexpr LocalText kTextValue{"文字", "TEXT"};
inline constexpr LocalText kStateValue{"时限状态", "STATE"};
inline constexpr LocalText kStatusValue{"状态", "STATUS"};
inline constexpr LocalText kUnitsValue{"单位、…", "UNIT、…"};
inline constexpr LocalText kUnitValue{"单位", "UNIT"};
inline constexpr LocalText kPercentValue{"0-100", "0-100"};
inline constexpr LocalText kAssignmentValue{"键=文字", "KEY=TEXT"};
inline constexpr LocalText kKeyValue{"键", "KEY"};
inline constexpr LocalText kIdAndTextValue{"序号 文字", "ID TEXT"};
inline constexpr LocalText kPredicateValue{"条件", "QUERY"};
inline constexpr LocalText kReportWordsValue{"报告|条件", "REPORT|QUERY"};
inline constexpr LocalText kReportGroupingValue{"lead|units|group|status",
                                                "lead|units|group|status"};
inline constexpr LocalText kCommandValue{"命令", "COMMAND"};

// Options of every command.
inline constexpr LocalText kHelpFile{"清单文件；- 为标准输入（默认：逐级向上找 tasks.json）",
                                     "the list; - is standard input (default: tasks.json, here or "
                                     "in a directory above)"};
inline constexpr LocalText kHelpToday{"以这一天为今天", "take this day as today"};
inline constexpr LocalText kHelpYear{"清单没有写明年份时采用的年份",
                                     "year of months that name none, where the list has none"};
inline constexpr LocalText kHelpLanguage{"提示语言", "language of labels and messages"};
inline constexpr LocalText kHelpColour{"是否用颜色", "whether to use colour"};
inline constexpr LocalText kHelpWidth{"表格宽度；0 为不折行", "width of tables; 0 never wraps"};
inline constexpr LocalText kHelpFormat{"输出格式：table、json、jsonl、csv、tsv、md、html",
                                       "table, json, jsonl, csv, tsv, md or html"};
inline constexpr LocalText kHelpOutput{"写入文件；格式由扩展名决定",
                                       "write to a file; its ending tells the format"};
inline constexpr LocalText kHelpLabels{"csv、tsv：写中文名称，不写代码",
                                       "csv, tsv: words instead of keys and codes"};
inline constexpr LocalText kHelpExcel{"csv：供 Excel、WPS 直接打开，写中文名称",
                                      "csv: for Excel and WPS, with words"};
inline constexpr LocalText kHelpRaw{"csv、tsv：像公式的单元格前不加 '",
                                    "csv, tsv: no ' before what looks like a formula"};
inline constexpr LocalText kHelpQuiet{"不显示提示和修改情况", "no notes, no report of changes"};
inline constexpr LocalText kHelpNoPager{"不用分页程序", "do not use a pager"};
inline constexpr LocalText kHelpVersion{"显示版本", "print the version"};
inline constexpr LocalText kHelpHelp{"显示本说明", "print this help"};
inline constexpr LocalText kHelpDryRun{"只显示将作的修改，不写入",
                                       "show the change, write nothing"};
inline constexpr LocalText kHelpStdout{"把修改后的整个清单写到标准输出，不改文件",
                                       "print the changed list, write nothing"};

inline constexpr LocalText kHelpWait{"另一个更新正在进行时最多等多久，如 30s（默认 10s）",
                                     "how long to wait for another update, e.g. 30s (default 10s)"};

// Options of commands.
inline constexpr LocalText kHelpIds{"序号，如 4、7..14、3,7..9", "ids such as 4, 7..14, 3,7..9"};
inline constexpr LocalText kHelpQuery{
    "序号（4、7..14、3,7..9）或查询条件，如 lead:卫健委 state:逾期",
    "ids (4, 7..14, 3,7..9) or a query, e.g. lead:卫健委 state:overdue"};
inline constexpr LocalText kHelpWithLead{"牵头单位含有这几个字", "lead unit contains this"};
inline constexpr LocalText kHelpWithUnits{"责任单位含有这几个字",
                                          "a responsible unit contains this"};
inline constexpr LocalText kHelpWithGroup{"重点任务含有这几个字", "group contains this"};
inline constexpr LocalText kHelpWithStatus{"状态，如 推进中", "status, e.g. in_progress"};
inline constexpr LocalText kHelpWithState{"时限状态，如 逾期、临期",
                                          "state, e.g. overdue, due_soon"};
inline constexpr LocalText kHelpWithText{"名称、具体任务或重点任务含有这几个字",
                                         "title, full text or group contains this"};
inline constexpr LocalText kHelpSort{"排序，如 due,lead-；键后加 - 为倒序",
                                     "order, e.g. due,lead-; a - behind a key turns it"};
inline constexpr LocalText kHelpGroupBy{"分组并计数", "group, with counts"};
inline constexpr LocalText kHelpLimit{"最多列出几项", "list at most so many"};
inline constexpr LocalText kHelpYes{"条件符合多项任务时，不再询问",
                                    "do not ask, however many tasks the query chooses"};
inline constexpr LocalText kHelpExplainQuery{"说明查询条件读作什么", "say how a query is read"};
inline constexpr LocalText kHelpOpen{"不列已完成和已取消的任务", "hide done and cancelled tasks"};
inline constexpr LocalText kHelpColumns{"要显示的列，如 id,task,lead",
                                        "columns, e.g. id,task,lead"};
inline constexpr LocalText kHelpBefore{"这一天或之前到期（含当日）", "due on this day or before"};
inline constexpr LocalText kHelpAfter{"这一天之后到期（不含当日）", "due after this day"};
inline constexpr LocalText kHelpOn{"这一天到期", "due on this day"};
inline constexpr LocalText kHelpFrom{"从这一天起（含当日）", "due on this day or later"};
inline constexpr LocalText kHelpTo{"到这一天止（含当日）", "due on this day or earlier"};
inline constexpr LocalText kHelpWithin{"今天起若干天内到期，如 14d",
                                       "due within days from today, e.g. 14d"};
inline constexpr LocalText kHelpOverdue{"只列已逾期的任务", "only what is overdue"};
inline constexpr LocalText kHelpOngoing{"列出常态化任务", "list ongoing tasks instead"};
inline constexpr LocalText kHelpCalendar{"先列出日历：每周每天到期多少",
                                         "a calendar above: how much falls due on each day"};
inline constexpr LocalText kHelpStale{
    "列出若干天没有进展的常态化、周期性任务，如 30d",
    "ongoing and recurring tasks without progress for this long, e.g. 30d"};
inline constexpr LocalText kHelpAll{"列出全部未完成任务，包括无时限的",
                                    "every unfinished task, also those without a day"};
inline constexpr LocalText kHelpStatus{
    "状态：未启动、推进中、待验收、已完成、暂停、取消",
    "not_started, in_progress, submitted, done, paused, cancelled"};
inline constexpr LocalText kHelpDeadline{"完成时限，如 6月底前", "deadline in words, e.g. 6月底前"};
inline constexpr LocalText kHelpTitle{"任务名称", "short name"};
inline constexpr LocalText kHelpTask{"具体任务", "full text"};
inline constexpr LocalText kHelpLead{"牵头单位", "lead unit"};
inline constexpr LocalText kHelpUnits{"责任单位，用 、 分隔", "responsible units, separated by 、"};
inline constexpr LocalText kHelpGroup{"重点任务", "group"};
inline constexpr LocalText kHelpPercent{"进度", "percent done"};
inline constexpr LocalText kHelpContact{"联络员及联系电话", "contact"};
inline constexpr LocalText kHelpRemark{"备注", "remark"};
inline constexpr LocalText kHelpSet{"设置任意键；也可 键:=JSON、键+=文字、键-=文字",
                                    "set any key; also KEY:=JSON, KEY+=TEXT, KEY-=TEXT"};
inline constexpr LocalText kHelpUnset{"删除一个键", "remove a key"};
inline constexpr LocalText kHelpNote{"填报一条进展", "report progress"};
inline constexpr LocalText kHelpUnit{"填报进展的单位", "the unit that reports"};
inline constexpr LocalText kHelpOnDay{"进展或完成的日期（默认今天）",
                                      "day of the report (default: today)"};
inline constexpr LocalText kHelpReason{"调整完成时限的原因，记入进展",
                                       "why the deadline changes; recorded in the progress"};
inline constexpr LocalText kHelpIf{"条件成立才修改，如 status=submitted、lead!=卫健委",
                                   "change only if it holds: status=submitted, lead!=X"};
inline constexpr LocalText kHelpBatch{"按 JSON Lines 批量修改，一行一项任务；- 为标准输入",
                                      "JSON Lines, an object a task; - is standard input"};
inline constexpr LocalText kHelpListItself{
    "修改清单本身：名称、通知、印发单位、印发日期、年度",
    "change the list itself: title, notice, issuer, issued, year"};
inline constexpr LocalText kHelpReportWords{
    "周报 weekly（默认）、状态 status、各单位 units、逾期和滞后 overdue、原表 form；其后可写条件，"
    "只报告符合的任务（tasks help queries）",
    "weekly (default), status, units, overdue, form; behind it which tasks (tasks help queries)"};
inline constexpr LocalText kHelpSince{
    "本期第一天（含），如 2023-06-01、7d、上周五、本月；或 git 版本（从次日起）",
    "first day of the period (included): 2023-06-01, 7d, last "
    "friday, this month; or a git revision: the day after it"};
inline constexpr LocalText kHelpUntil{"截止日（含当日；默认今天）",
                                      "last day of the period (included; default: today)"};
inline constexpr LocalText kHelpReportGroupBy{"按牵头单位、单位、重点任务或状态汇总",
                                              "count by lead, unit, group or status"};
inline constexpr LocalText kHelpAmend{"改正最近一条进展的文字",
                                      "replace the text of the last report"};
inline constexpr LocalText kHelpDoneOn{"完成日期（默认今天）",
                                       "day on which it was done (default: today)"};
inline constexpr LocalText kHelpReport{"任务序号，再写进展内容",
                                       "the task's id, then the text of the report"};
inline constexpr LocalText kHelpNewTask{"具体任务", "text of the task"};
inline constexpr LocalText kHelpNewFile{"新清单的文件名（默认 tasks.json）",
                                        "the new file (default: tasks.json)"};
inline constexpr LocalText kHelpListTitle{"清单名称", "title of the list"};
inline constexpr LocalText kHelpNotice{"印发清单的通知", "the notice that the list came with"};
inline constexpr LocalText kHelpIssuer{"印发单位", "who issued the list"};
inline constexpr LocalText kHelpPhrases{"完成时限的文字；不写则逐行读标准输入",
                                        "words of deadlines; without, standard input, one a line"};
inline constexpr LocalText kHelpStart{"起算日：“会后10个工作日内”等从次日数起",
                                      "the day that 会后10个工作日内 and the like count from"};
inline constexpr LocalText kHelpHolidays{"放假安排文件，用来数工作日",
                                         "file of days off, for counting working days"};
inline constexpr LocalText kHelpIssued{"通知印发日期", "day of the notice"};
inline constexpr LocalText kHelpFilesToCheck{"要检查的文件（默认为当前清单）",
                                             "the files (default: the list)"};
inline constexpr LocalText kHelpStrict{"有“参考”也算不通过", "information fails the check, too"};
inline constexpr LocalText kHelpFilesToLayOut{"要整理的文件（默认为当前清单）",
                                              "the files (default: the list)"};
inline constexpr LocalText kHelpFmtCheck{"不写入，只列出布局不标准的文件",
                                         "write nothing, name the files that are laid out "
                                         "otherwise"};
inline constexpr LocalText kHelpMergeFiles{"共同的原稿、我方的文件、对方的文件",
                                           "what both began with, our version, and their version"};
inline constexpr LocalText kHelpShell{"用哪种 shell", "which shell"};
inline constexpr LocalText kHelpCommand{"命令名或专题名", "name of a command or a topic"};

}  // namespace tasks::messages
