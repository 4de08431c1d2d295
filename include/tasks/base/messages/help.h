#pragma once

#include "tasks/base/local_text.h"

/// The help of the command line: summaries, names of values, and options.
namespace tasks::messages {

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
