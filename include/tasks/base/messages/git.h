#pragma once

#include "tasks/base/local_text.h"

/// What git's side of things says.
namespace tasks::messages {

inline constexpr LocalText kNoGit{"没有找到 git 程序", "there is no git program"};
inline constexpr LocalText kInstallGit{"安装 git，或检查 PATH", "install git, or look at PATH"};
inline constexpr LocalText kGitNotStarted{"git 没有启动：{0}", "git did not start: {0}"};
inline constexpr LocalText kGitFailed{"git {0} 失败：{1}", "git {0} failed: {1}"};
inline constexpr LocalText kGitTooMuch{"git {0} 的输出超过 {1} MiB",
                                       "git {0} prints more than {1} MiB"};

// Repositories and revisions.
inline constexpr LocalText kNoRepository{"{0} 不在 git 仓库中", "{0} lies in no git repository"};
inline constexpr LocalText kCompareFiles{
    "新建仓库：git init；比较两个文件不需要 git：tasks diff 旧文件 新文件",
    "to start one: git init; two files can be compared without it: tasks diff OLD NEW"};
inline constexpr LocalText kBareRepository{"{0} 所在的是裸仓库，没有工作目录",
                                           "{0} lies in a bare repository, without a work tree"};
inline constexpr LocalText kUseClone{"请在它的克隆（git clone）中操作",
                                     "use a clone of it (git clone)"};
inline constexpr LocalText kForeignRepository{"git 拒绝使用 {0} 所在的仓库：属于别的用户",
                                              "git refuses the repository of {0}: another user "
                                              "owns it"};
inline constexpr LocalText kTrustRepository{
    "确认可信后：git config --global --add safe.directory 目录",
    "if you trust it: git config --global --add safe.directory DIRECTORY"};
inline constexpr LocalText kNoRevision{"git 中没有“{0}”这个版本", "git knows no revision \"{0}\""};
inline constexpr LocalText kNeitherFileNorRevision{
    "没有文件“{0}”，git 中也没有这个版本",
    "\"{0}\" is neither a file nor a revision that git knows"};
inline constexpr LocalText kTwoVersions{"两个版本写成两个词：tasks diff {0} {1}",
                                        "two versions are two words: tasks diff {0} {1}"};
inline constexpr LocalText kOnlyRevision{"只写版本：{0}；文件用 -f 指定",
                                         "the revision alone: {0}; the list is named with -f"};
inline constexpr LocalText kInputHasNoHistory{"标准输入没有历史", "standard input has no history"};
inline constexpr LocalText kNameTheFile{"用 -f 指定仓库中的文件",
                                        "name a file in a repository with -f"};
inline constexpr LocalText kNeverCommitted{"{0} 从未提交过", "{0} was never committed"};
inline constexpr LocalText kShallowLog{
    "这是浅克隆：第一次提交之前的历史不在这里；取回全部历史：git fetch --unshallow",
    "this clone is shallow: what came before its first commit is not here; to get it: "
    "git fetch --unshallow"};
inline constexpr LocalText kNoHistory{"{0} 所在的仓库还没有提交",
                                      "nothing was committed yet where {0} lies"};
inline constexpr LocalText kCommitFirst{"先提交：git add {0} && git commit",
                                        "commit it first: git add {0} && git commit"};
inline constexpr LocalText kShallowClone{
    "这是浅克隆，历史不完整；取回全部历史：git fetch --unshallow",
    "this clone is shallow; to get the whole history: git fetch --unshallow"};
inline constexpr LocalText kNoCommitBy{"{0} 及以前没有提交过", "there is no commit up to {0}"};
inline constexpr LocalText kSeeHistory{"查看清单的历史：tasks log",
                                       "to see the history of the list: tasks log"};
inline constexpr LocalText kNotInRevision{"版本 {1} 中没有文件 {0}",
                                          "there is no file {0} in revision {1}"};

// The merge driver and its settings.
inline constexpr LocalText kGitActions{"install、uninstall、status", "install, uninstall, status"};
inline constexpr LocalText kUnknownGitAction{"tasks git 没有 {0}", "tasks git has no {0}"};
inline constexpr LocalText kGitAccepts{"可用：{0}", "accepted: {0}"};
inline constexpr LocalText kDriverInstalledHere{
    "已为本仓库登记合并程序", "the merge driver is registered for this repository"};
inline constexpr LocalText kDriverInstalledForUser{
    "已为当前用户登记合并程序（全部仓库）",
    "the merge driver is registered for you, in all repositories"};
inline constexpr LocalText kAttributesWritten{"已写入 {0}：{1}", "written to {0}: {1}"};
inline constexpr LocalText kAttributesThere{"{0} 已按任务合并，.gitattributes 不用改",
                                            "{0} is merged by task already; .gitattributes stays"};
inline constexpr LocalText kCommitAttributes{
    "请提交 .gitattributes；每个克隆各运行一次 tasks git install",
    "commit .gitattributes; run `tasks git install` once in every clone"};
inline constexpr LocalText kDriverRemoved{"已取消登记合并程序", "the merge driver is unregistered"};
inline constexpr LocalText kAttributesRemoved{"已从 {0} 删除：{1}", "removed from {0}: {1}"};
inline constexpr LocalText kStatusProgram{"程序　tasks 在 PATH 中：{0}",
                                          "program: tasks on PATH: {0}"};
inline constexpr LocalText kStatusDriver{"合并程序（git config merge.tasks.driver）：{0}",
                                         "driver (git config merge.tasks.driver): {0}"};
inline constexpr LocalText kStatusAttribute{".gitattributes 中 {0} 的 merge=tasks：{1}",
                                            "merge=tasks for {0} in .gitattributes: {1}"};
inline constexpr LocalText kStatusYes{"有", "yes"};
inline constexpr LocalText kStatusNo{"没有", "no"};
inline constexpr LocalText kStatusOther{"不是本程序登记的：{0}", "another one: {0}"};
inline constexpr LocalText kStatusComplete{"git 合并时按任务和项目合并",
                                           "git merges this list by task and field"};
inline constexpr LocalText kStatusIncomplete{
    "git 合并时还是逐行合并；要按任务合并：tasks git install",
    "git merges this list line by line; to merge by task: "
    "tasks git install"};

inline constexpr LocalText kDriverWords{"merge-driver 由 git 调用，参数为 %O %A %B %L %P",
                                        "merge-driver is called by git, with %O %A %B %L %P"};

// The command line.
inline constexpr LocalText kGitSummary{"让 git 按任务和项目合并清单",
                                       "make git merge lists by task and field"};
inline constexpr LocalText kGitActionValue{"install|uninstall|status", "install|uninstall|status"};
inline constexpr LocalText kHelpGitAction{"登记、取消登记、查看", "register, unregister, look"};
inline constexpr LocalText kHelpGlobal{"为当前用户的全部仓库登记", "for all repositories of yours"};

}  // namespace tasks::messages
