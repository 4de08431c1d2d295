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

// Words in the lines that a writer prints.
inline constexpr LocalText kNothing{"（无）", "(none)"};
inline constexpr LocalText kChangedFromTo{"{0} {1} → {2}", "{0} {1} → {2}"};
inline constexpr LocalText kNewEntries{"新增进展 {0} 条", "new progress: {0}"};
inline constexpr LocalText kAmendedEntry{"修改进展一条", "a progress entry amended"};
inline constexpr LocalText kTaskAdded{"新增", "added"};
inline constexpr LocalText kTaskRemoved{"删除", "removed"};

}  // namespace tasks::messages
