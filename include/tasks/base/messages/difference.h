#pragma once

#include "tasks/base/local_text.h"

/// What `diff` and `log` say.
namespace tasks::messages {

inline constexpr LocalText kRenumbered{"序号 {0} → {1}", "id {0} → {1}"};
inline constexpr LocalText kMoved{"位置有移动", "moved"};
inline constexpr LocalText kDifferenceCounts{
    "新增 {0} 项，删除 {1} 项，修改 {2} 项；其中办结 {3} 项，新增进展 {4} 条",
    "added: {0}, removed: {1}, changed: {2}; done: {3}, new reports: {4}"};
inline constexpr LocalText kChangeHeading{"变化", "Change"};
inline constexpr LocalText kKeyHeading{"项目", "Key"};
inline constexpr LocalText kBeforeHeading{"原来", "Before"};
inline constexpr LocalText kAfterHeading{"现在", "After"};

inline constexpr LocalText kDayHeading{"日期", "Day"};
inline constexpr LocalText kAuthorHeading{"提交人", "Author"};
inline constexpr LocalText kCommitHeading{"提交", "Commit"};

inline constexpr LocalText kDiffSummary{"两个版本的清单有哪些变化",
                                        "say in words what changed in a list"};
inline constexpr LocalText kVersionsValue{"版本或文件", "REVISION|FILE"};
inline constexpr LocalText kHelpVersions{
    "一个或两个：文件，或 git 版本（默认 HEAD 与当前清单）",
    "one or two, files or git revisions (default: HEAD and the list)"};
inline constexpr LocalText kHelpStat{"只显示数量", "only how many"};
inline constexpr LocalText kHelpExitCode{"有差别时退出码为 1", "exit code 1 where they differ"};

inline constexpr LocalText kLogSummary{"清单或一项任务的历次变化",
                                       "the history of the list or of a task, in words"};
inline constexpr LocalText kHelpLogIds{"只看这些任务", "only these tasks"};
inline constexpr LocalText kHelpLogField{"只看这个项目", "only this field"};
inline constexpr LocalText kHelpLogSince{"从这一天起（含当日）", "since this day, included"};
inline constexpr LocalText kUnreadableVersion{"（这个版本不是可读的清单）",
                                              "(this version is no list)"};
inline constexpr LocalText kAsOfValue{"日期或版本", "DAY|REVISION"};
inline constexpr LocalText kHelpAsOf{
    "用那一天结束时（或那个 git 版本）的清单；是日期时也以它为今天",
    "the list as committed by the end of this day, which is taken as today, or in this "
    "git revision"};

}  // namespace tasks::messages
