#pragma once

#include "tasks/base/local_text.h"

/// The manual page tasks(1), beside what the commands declare.
namespace tasks::messages {

inline constexpr LocalText kManName{"名称", "NAME"};
inline constexpr LocalText kManSynopsis{"用法", "SYNOPSIS"};
inline constexpr LocalText kManDescription{"说明", "DESCRIPTION"};
inline constexpr LocalText kManCommands{"命令", "COMMANDS"};
inline constexpr LocalText kManOptions{"通用选项", "OPTIONS OF EVERY COMMAND"};
inline constexpr LocalText kManExitStatus{"退出码", "EXIT STATUS"};
inline constexpr LocalText kManEnvironment{"环境变量", "ENVIRONMENT"};
inline constexpr LocalText kManFiles{"文件", "FILES"};
inline constexpr LocalText kManSeeAlso{"另见", "SEE ALSO"};

inline constexpr LocalText kManAbout{
    "一个 JSON 文件就是一份工作任务清单。清单可以在终端里查看和修改，可以由脚本读取，也可以放在 "
    "git 里比较、合并。"
    "读取清单不写任何内容；修改只改动所改的值。",
    "A work task list is one JSON file. It is read and changed on a terminal, read by scripts, and "
    "compared and merged in git. Reading writes nothing; a change touches only the values that "
    "change."};
inline constexpr LocalText kManMore{"每个命令的详细说明和例子：tasks help 命令。",
                                    "Each command has a page with examples: tasks help COMMAND."};

inline constexpr LocalText kManExit0{"完成，没有符合的任务时也是",
                                     "done, also when nothing matched"};
inline constexpr LocalText kManExit1{"回答是“否”：条件不成立，时限读不出",
                                     "the answer is no: a condition does not hold, no deadline "
                                     "could be read"};
inline constexpr LocalText kManExit2{"命令行有误", "wrong usage or a bad value"};
inline constexpr LocalText kManExit3{"没有这个序号的任务", "no such task"};
inline constexpr LocalText kManExit4{"冲突", "a conflict"};
inline constexpr LocalText kManExit5{"文件不是任务清单", "the file is not a list"};
inline constexpr LocalText kManExit6{"系统拒绝：权限、磁盘、锁、输出",
                                     "the system said no: permission, disk, lock, output"};
inline constexpr LocalText kManExit70{"程序错误，请报告", "a bug; please report it"};

inline constexpr LocalText kManTasksFile{"没有 -f 时使用的清单文件", "the list, without -f"};
inline constexpr LocalText kManTasksToday{"没有 --today 时以这一天为今天",
                                          "the day taken as today, without --today"};
inline constexpr LocalText kManTasksLang{
    "提示语言，先于 LC_ALL、LC_MESSAGES、LANG：以 zh 开头为中文",
    "the language, before LC_ALL, LC_MESSAGES, LANG: Chinese "
    "where it begins with zh"};
inline constexpr LocalText kManNoColour{"非空时不用颜色", "no colour, where not empty"};
inline constexpr LocalText kManForceColour{"非空且不为 0 时，输出不是终端也用颜色",
                                           "colour even where the output is no terminal"};
inline constexpr LocalText kManColumns{"终端的宽度", "the width of the terminal"};
inline constexpr LocalText kManListFile{"清单：当前目录及各级上级目录中最近的一个",
                                        "the list: the nearest one, here or in a directory above"};

}  // namespace tasks::messages
