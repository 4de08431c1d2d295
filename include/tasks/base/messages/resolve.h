#pragma once

#include "tasks/base/local_text.h"

/// What `resolve` says.
namespace tasks::messages {

inline constexpr LocalText kResolveSummary{"查看和解决合并冲突", "see and resolve merge conflicts"};
inline constexpr LocalText kHelpResolveIds{"只处理这些任务的冲突", "only conflicts of these tasks"};
inline constexpr LocalText kHelpResolveField{"只处理这个项目的冲突",
                                             "only conflicts of this field"};
inline constexpr LocalText kHelpOurs{"保留我方", "keep ours"};
inline constexpr LocalText kHelpTheirs{"采用对方", "take theirs"};
inline constexpr LocalText kHelpResolveSet{"改用另一个值", "another value"};

inline constexpr LocalText kOursHeading{"我方", "Ours"};
inline constexpr LocalText kTheirsHeading{"对方", "Theirs"};
inline constexpr LocalText kNoConflicts{"{0} 中没有合并冲突", "{0} has no conflicts"};
inline constexpr LocalText kConflictCount{"{0}：{1} 处冲突（标记在第 {2} 行）",
                                          "{0}: conflicts: {1} (markers at line {2})"};
inline constexpr LocalText kOnlyMarkersLeft{
    "{0}：冲突双方的内容相同，只需去掉标记",
    "{0}: both sides say the same; only the markers have to go"};
inline constexpr LocalText kRemoveMarkers{"去掉标记：tasks resolve --ours",
                                          "to take them away: tasks resolve --ours"};
inline constexpr LocalText kConflictsLeft{"{0} 还有 {1} 处冲突（标记在第 {2} 行）",
                                          "{0}: conflicts left: {1} (markers at line {2})"};
inline constexpr LocalText kAllResolved{"{0} 的冲突已全部解决；在 git 中：git add {1}",
                                        "{0} has no conflicts any more; in git: git add {1}"};
inline constexpr LocalText kResolveExample{
    "解决：tasks resolve --ours（或 --theirs）；只对一项：tasks resolve{0} --theirs",
    "to resolve: tasks resolve --ours (or --theirs); one only: tasks resolve{0} --theirs"};
inline constexpr LocalText kMergeAgain{
    "git 按行合并出了这些冲突；改为按任务合并：tasks git install && git checkout -m {0}",
    "git merged by lines here; to merge by task instead: tasks git install && git checkout -m {0}"};
inline constexpr LocalText kDuringRebase{
    "正在变基（rebase）：我方是变基的目标，对方是自己的提交",
    "a rebase is under way: ours is what you rebase onto, theirs is your own commit"};
inline constexpr LocalText kSidesAreNoLists{
    "{0} 的冲突标记不在任务或项目的边界上，某一方不是可读的清单",
    "the markers in {0} cut through values; one of the sides is no list"};
inline constexpr LocalText kEditByHand{"请在编辑器中处理标记，再运行 tasks check",
                                       "resolve them in an editor, then run tasks check"};
inline constexpr LocalText kNotInConflict{"所指的任务或项目没有冲突",
                                          "nothing of what you name is in conflict"};
inline constexpr LocalText kSetNeedsId{"--set 要写明任务的序号", "--set wants the id of a task"};

}  // namespace tasks::messages
