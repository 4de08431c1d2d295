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

}  // namespace tasks::messages
