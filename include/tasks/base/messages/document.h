#pragma once

#include "tasks/base/local_text.h"

/// What the reader and the writer of the file say.
namespace tasks::messages {

// The text is not JSON.
inline constexpr LocalText kEmptyFile{"文件是空的", "the file is empty"};
inline constexpr LocalText kTryInit{"新建清单请用：tasks init", "to start a list: tasks init"};
inline constexpr LocalText kUnexpectedEnd{"文件在此处中断，内容不完整",
                                          "the file ends here, in the middle of a value"};
inline constexpr LocalText kExpectedValue{"此处缺少一个值；最后一项后面不要加逗号",
                                          "expected a value; no comma after the last"};
inline constexpr LocalText kNulInText{"此处是空字节，文件不是文本或已损坏",
                                      "a NUL byte; the file is damaged or no text"};
inline constexpr LocalText kUnexpectedToken{"此处不应出现这个字符", "unexpected character"};
inline constexpr LocalText kInvalidLiteral{"无法识别的值；文字要放在英文双引号里",
                                           "not a value; text belongs in double quotes"};
inline constexpr LocalText kInvalidNumber{"数字写法不对", "malformed number"};
inline constexpr LocalText kControlInString{
    "双引号内有换行、制表符或其他控制字符；请写成 \\n、\\t 或 \\u001b 的形式",
    "a line break, tab or other control character inside quotes; write \\n, \\t or \\u001b"};
inline constexpr LocalText kInvalidEscape{"反斜杠后的写法不对",
                                          "malformed escape after a backslash"};
inline constexpr LocalText kSurrogate{"\\u 转义不成对，不是一个完整的字符",
                                      "half of a \\u surrogate pair"};
inline constexpr LocalText kNotUtf8{"此处不是 UTF-8 编码", "not UTF-8 here"};
inline constexpr LocalText kMissingQuote{"缺少右边的双引号", "missing closing quote"};
inline constexpr LocalText kExpectedKey{"此处应为双引号括起的键名；最后一项后面不要加逗号",
                                        "expected a key in double quotes; no comma after the last"};
inline constexpr LocalText kExpectedColon{"键名后缺少冒号", "expected ':' after the key"};
inline constexpr LocalText kExpectedComma{"此处应为逗号或右括号",
                                          "expected ',' or a closing bracket"};
inline constexpr LocalText kTrailingText{"结束之后还有多余内容", "text after the end"};

inline constexpr LocalText kLooksLikeUtf16{"文件像是 UTF-16 编码，请另存为 UTF-8",
                                           "this looks like UTF-16; save the file as UTF-8"};
inline constexpr LocalText kLooksLikeUtf32{"文件像是 UTF-32 编码，请另存为 UTF-8",
                                           "this looks like UTF-32; save the file as UTF-8"};
inline constexpr LocalText kLooksLikeGb18030{
    "文件像是 GBK/GB18030 编码，请转换：iconv -f GB18030 -t UTF-8 旧文件 > 新文件",
    "this looks like GBK/GB18030; convert it: iconv -f GB18030 -t UTF-8 OLD > NEW"};
inline constexpr LocalText kConflictMarkers{"文件中有尚未解决的 git 合并冲突",
                                            "the file holds unresolved git conflict markers"};
inline constexpr LocalText kResolveConflict{
    "查看和解决：tasks resolve；或用编辑器留下 <<<<<<< 与 >>>>>>> 之间要的内容，删去标记",
    "to see and resolve them: tasks resolve; or keep what you want between <<<<<<< and >>>>>>> and "
    "delete the markers"};
inline constexpr LocalText kConflictPlaces{"冲突在第 {0} 行", "conflicts begin at line {0}"};

inline constexpr LocalText kTypedInChinese{
    "这里的 {0} 是中文（全角）符号，请切换到英文输入法，改为 {1}",
    "full-width {0} – type {1} with the input method switched to English"};
inline constexpr LocalText kBlankInChinese{
    "这里有全角空格，请切换到英文输入法，改为半角空格",
    "a full-width blank – type a blank with the input method switched to English"};

// Limits and rules beyond JSON.
inline constexpr LocalText kTooDeep{"括号嵌套超过 {0} 层", "nested deeper than {0} levels"};
inline constexpr LocalText kTextTooLarge{"内容超过 4 GiB", "more than 4 GiB"};
inline constexpr LocalText kStringTooLong{"一段文字超过 {0} MiB", "a text longer than {0} MiB"};
inline constexpr LocalText kDuplicateKey{"同一对象里键名 \"{0}\" 重复",
                                         "the key \"{0}\" stands twice in one object"};
inline constexpr LocalText kFirstHere{"第一次出现在第 {0} 行第 {1} 列",
                                      "it first stands at line {0}, column {1}"};
inline constexpr LocalText kNotAListAtAll{
    "不是任务清单：最外层应是 { … \"tasks\": [ … ] } 或任务数组",
    "not a task list: expected { … \"tasks\": [ … ] } or an array of tasks"};
inline constexpr LocalText kNoTasksKey{"不是任务清单：缺少 \"tasks\"",
                                       "not a task list: no \"tasks\""};
inline constexpr LocalText kTasksNotArray{"\"tasks\" 应是数组", "\"tasks\" must be an array"};
inline constexpr LocalText kTaskNotObject{"任务应写成 { … }", "a task must be an object { … }"};
inline constexpr LocalText kNoId{"任务没有序号（id）", "a task without an id"};
inline constexpr LocalText kBadId{
    "序号 {0} 不可用：应为 1 以上的整数，或 1 至 {1} 个字节的文字如 \"5-2\"",
    "{0} is no id: expected an integer from 1, or a text such as \"5-2\" of 1 to {1} bytes"};
inline constexpr LocalText kDuplicateId{"序号 {0} 重复", "the id {0} stands twice"};
inline constexpr LocalText kNewerFormat{"格式 {0} 比本程序新，只能查看，不能修改",
                                        "format {0} is newer than this program: reading only"};
inline constexpr LocalText kLayoutMismatch{"整理后的内容与原内容不符，未保存",
                                           "the new layout does not read back as meant; not "
                                           "saved"};
inline constexpr LocalText kUpdateProgram{"请更新 tasks 程序", "update the tasks program"};
inline constexpr LocalText kUnknownListFormat{
    "不认识格式 {0}，只能查看，不能修改", "format {0} is unknown to this program: reading only"};
inline constexpr LocalText kWriteFormat{"请写成 \"format\": \"tasks/1\"，或删去 format",
                                        "write \"format\": \"tasks/1\", or leave format out"};

// Values and batches that a user hands in.
inline constexpr LocalText kWrongType{"{0} 不能是 {1}", "{0} cannot be {1}"};
inline constexpr LocalText kNotEntries{"{0} 的格式不对，没有写入",
                                       "{0} is no array of entries; nothing was written"};
inline constexpr LocalText kTypeExpected{"应为{0}", "expected {0}"};
inline constexpr LocalText kExpectedText{"双引号里的文字，如 \"已核\"",
                                         "a text in quotes, e.g. \"checked\""};
inline constexpr LocalText kExpectedTexts{"文字或文字数组，如 [\"一科\", \"二科\"]",
                                          "a text or an array of texts, e.g. [\"A\", \"B\"]"};
inline constexpr LocalText kExpectedDeadline{
    "文字，如 \"6月底前\"，或对象，如 {\"text\": \"尽快\", \"milestones\": [{\"by\": "
    "\"2023-06-30\"}]}",
    "a text, e.g. \"6月底前\", or an object, e.g. "
    "{\"text\": \"soon\", \"milestones\": [{\"by\": \"2023-06-30\"}]}"};
inline constexpr LocalText kExpectedDays{"日期数组，如 [\"2023-06-30\"]",
                                         "an array of days, e.g. [\"2023-06-30\"]"};
inline constexpr LocalText kExpectedDay{"日期，如 \"2023-06-30\"", "a day, e.g. \"2023-06-30\""};
inline constexpr LocalText kExpectedPercent{"0 至 100 的数", "a number from 0 to 100"};
inline constexpr LocalText kExpectedProgress{
    "进展数组，如 [{\"date\": \"2023-06-30\", \"unit\": \"一科\", \"text\": \"已完成\"}]",
    "an array of entries, e.g. [{\"date\": \"2023-06-30\", \"unit\": \"A\", \"text\": \"done\"}]"};
inline constexpr LocalText kBatchNotObject{"每行应是一个 { … }", "a line must be an object { … }"};
inline constexpr LocalText kBatchNotReport{
    "progress+= 的内容应是进展：text 为文字，unit、date 可以不写",
    "progress+= takes reports: a text, and where wanted a unit and a date"};
inline constexpr LocalText kBatchReportExample{
    "例如：{\"unit\": \"人事股\", \"date\": \"2023-06-12\", \"text\": \"方案已印发\"}",
    "for example: {\"unit\": \"人事股\", \"date\": \"2023-06-12\", \"text\": \"方案已印发\"}"};
inline constexpr LocalText kBatchExample{
    "一行一个对象，例如 {\"id\": 4, \"status\": \"done\"}；新任务不写 id：{\"task\": \"…\"}",
    "an object a line, e.g. {\"id\": 4, \"status\": \"done\"}; a new task has no id: {\"task\": "
    "\"…\"}"};

// Bad values that are kept and shown as written.
inline constexpr LocalText kNoteWrongType{"{0} 的类型不对，按原样保留",
                                          "{0} has a value of the wrong type; kept as it is"};
inline constexpr LocalText kNoteUnknownStatus{"未知状态 {0}，按原样保留",
                                              "unknown status {0}; kept as it is"};
inline constexpr LocalText kNoteNotADay{"{0} 不是日期（应如 2023-06-30），按原样保留",
                                        "{0} is no day (expected e.g. 2023-06-30); kept as it is"};
inline constexpr LocalText kNotePercentRange{"进度 {0} 不在 0 至 100 之间，按原样保留",
                                             "percent {0} is not within 0 … 100; kept as it is"};
inline constexpr LocalText kNoteReservedKey{"{0} 是推算出来的项目，文件里的值不起作用",
                                            "{0} is derived; the value in the file has no effect"};

inline constexpr LocalText kWriteDay{"请写成 \"{0}\"", "write \"{0}\""};
inline constexpr LocalText kExpectedLights{
    "对象，如 {\"red\": {\"name\": \"红牌\", \"overdue_days\": 1}}",
    "an object, e.g. {\"red\": {\"name\": \"red card\", \"overdue_days\": 1}}"};
inline constexpr LocalText kExpectedYear{"年份，如 2023", "a year, e.g. 2023"};

inline constexpr LocalText kBatchTooLarge{
    "到这一行，批量修改的行、键和列表内容超过 {0} 项",
    "with this line, the batch has more than {0} lines, keys and elements of lists"};
inline constexpr LocalText kBatchInParts{"分成几批", "make several batches of it"};
inline constexpr LocalText kEditMismatch{"写出的内容与预期不符，未保存",
                                         "the edited list does not read back as meant; not saved"};

// Files of holidays.
inline constexpr LocalText kHolidaysExpected{"放假安排文件：此处应为{0}",
                                             "the file of holidays: expected {0} here"};
inline constexpr LocalText kHolidaysYear{"写有 year（年份）的对象", "an object with a year"};
inline constexpr LocalText kHolidaysDays{
    "由日期 \"2023-05-01\" 或 {\"from\", \"to\"} 组成的数组",
    "an array of days \"2023-05-01\" or of {\"from\", \"to\"}"};
inline constexpr LocalText kHolidaysExample{
    "例如：{\"year\": 2023, \"off\": [\"2023-04-05\"], \"work\": [\"2023-05-06\"]}",
    "for example: {\"year\": 2023, \"off\": [\"2023-04-05\"], \"work\": [\"2023-05-06\"]}"};

}  // namespace tasks::messages
