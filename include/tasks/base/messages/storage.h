#pragma once

#include "tasks/base/local_text.h"

// What storage says about files. `{0}` is the file as the user named it.
namespace tasks::messages {

inline constexpr LocalText kFileFailed{"无法{1} {0}：{2}", "cannot {1} {0}: {2}"};
inline constexpr LocalText kFileFailedOtherwise{"无法{1} {0}：系统错误 {3}（{2}）",
                                                "cannot {1} {0}: {2} (system error {3})"};

inline constexpr LocalText kDoingOpen{"打开", "open"};
inline constexpr LocalText kDoingRead{"读取", "read"};
inline constexpr LocalText kDoingWrite{"写入", "write"};
inline constexpr LocalText kDoingLock{"锁定目录，更新", "lock the directory of"};
inline constexpr LocalText kDoingMakeTemporary{"新建临时文件，更新",
                                               "make a temporary file beside"};
inline constexpr LocalText kDoingRemoveTemporary{"删除临时文件", "remove the temporary file"};
inline constexpr LocalText kDoingLockBy{"加锁，所用文件", "lock by means of"};
inline constexpr LocalText kDoingKeepAttributes{"保留权限和属性，更新",
                                                "keep the permissions and attributes of"};
inline constexpr LocalText kDoingReplace{"替换", "replace"};
inline constexpr LocalText kDoingSync{"确认落盘", "bring to the disk"};

inline constexpr LocalText kReasonNotPermitted{"没有权限", "permission denied"};
inline constexpr LocalText kReasonForbidden{"系统不允许（文件可能被锁定为不可修改）",
                                            "not permitted (the file may be marked immutable)"};
inline constexpr LocalText kReasonReadOnly{"文件系统是只读的", "the file system is read-only"};
inline constexpr LocalText kReasonNoSpace{"磁盘已满", "no space left on the disk"};
inline constexpr LocalText kReasonQuota{"磁盘配额已用完", "the disk quota is used up"};
inline constexpr LocalText kReasonDisk{"磁盘读写出错", "the disk failed (input/output error)"};
inline constexpr LocalText kReasonTooLarge{"超过文件大小上限", "beyond the limit for file sizes"};
inline constexpr LocalText kReasonMissing{"文件或目录不存在", "no such file or directory"};
inline constexpr LocalText kReasonNoDirectory{"路径中有一段不是目录",
                                              "a part of the path is not a directory"};
inline constexpr LocalText kReasonDirectory{"是目录", "it is a directory"};
inline constexpr LocalText kReasonLinkLoop{"符号链接成环、过多，或刚被换成链接",
                                           "symbolic links in a loop, too many, or put there now"};
inline constexpr LocalText kReasonTooManyFiles{"打开的文件过多", "too many open files"};
inline constexpr LocalText kReasonLongName{"文件名过长", "the file name is too long"};
inline constexpr LocalText kReasonMemory{"内存不足", "out of memory"};
inline constexpr LocalText kReasonBusy{"正被占用", "it is in use"};
inline constexpr LocalText kReasonNoLocks{"这个文件系统不支持加锁", "the file system has no locks"};
inline constexpr LocalText kReasonClosed{"已关闭", "it is closed"};
inline constexpr LocalText kReasonNotSupported{"文件系统不支持",
                                               "the file system does not support it"};
inline constexpr LocalText kReasonInterrupted{"一再被中断", "interrupted again and again"};

inline constexpr LocalText kHintFreeSpace{"清理磁盘后再试；原文件没有改动",
                                          "free some space and try again; the file is unchanged"};
inline constexpr LocalText kHintPermissions{
    "检查文件和所在目录的权限（ls -l），或换有权限的用户",
    "look at the permissions of the file and its directory (ls -l), or act as another user"};
inline constexpr LocalText kHintElsewhere{"复制到可写的地方再改",
                                          "copy it to a place that can be written"};
inline constexpr LocalText kHintCheckDisk{"先备份，再检查磁盘（dmesg）；不要马上重试",
                                          "make a copy, then check the disk (dmesg) before trying "
                                          "again"};
inline constexpr LocalText kHintFileLimit{"提高文件大小上限（ulimit -f）后再试；原文件没有改动",
                                          "raise the limit (ulimit -f); the file is unchanged"};
inline constexpr LocalText kHintNameFile{"检查路径，或用 -f 指明文件",
                                         "check the path, or name the file with -f"};
inline constexpr LocalText kHintTryLater{"稍后再试", "try again later"};
inline constexpr LocalText kHintMoveAway{"把它移走，再试一次", "move it away, then try again"};
inline constexpr LocalText kHintCheckOutput{"检查 -o 后面的路径", "check the path behind -o"};

inline constexpr LocalText kEmptyFileName{"文件名是空的", "the name of the file is empty"};
inline constexpr LocalText kFileMissing{"没有文件 {0}", "{0} does not exist"};
inline constexpr LocalText kFileMissingHint{"用 tasks init 新建，或用 -f 指明文件",
                                            "make one with `tasks init`, or name the file with -f"};
inline constexpr LocalText kLinkDangling{"{0} 是符号链接，指向的文件不存在",
                                         "{0} is a symbolic link to a file that does not exist"};
inline constexpr LocalText kLinkDanglingHint{"修正链接，或用 -f 指明真正的文件",
                                             "mend the link, or name the real file with -f"};
inline constexpr LocalText kPathUntraceable{
    "{0} 打得开，但当前目录已被删除，查不到文件所在的目录",
    "{0} can be read, but the working directory was removed, so its own directory is not to be "
    "found"};
inline constexpr LocalText kPathUntraceableHint{"换到别的目录（cd）再试",
                                                "change to another directory (cd), then try again"};
inline constexpr LocalText kTemporaryName{
    "{0} 是临时文件的名字，更新同名清单时会被删除",
    "{0} is the name of a temporary file: an update of the list of that name would remove it"};
inline constexpr LocalText kTemporaryNameHint{"换一个名字", "choose another name"};
inline constexpr LocalText kFileIsMounted{
    "{0} 单独挂载（或正被系统占用），不能替换",
    "cannot replace {0}: it is mounted by itself, or the system holds it"};
inline constexpr LocalText kFileIsMountedHint{
    "挂载它所在的目录，不要只挂载这一个文件",
    "mount the directory that it is in, not this one file"};
inline constexpr LocalText kFileNotRegular{"{0} 是{1}，不是普通文件",
                                           "{0} is a {1}, not a regular file"};
inline constexpr LocalText kKindDirectory{"目录", "directory"};
inline constexpr LocalText kKindFifo{"管道", "pipe"};
inline constexpr LocalText kKindSocket{"套接字", "socket"};
inline constexpr LocalText kKindDevice{"设备", "device"};
inline constexpr LocalText kKindSymlink{"符号链接", "symbolic link"};
inline constexpr LocalText kDirectoryHint{"指明目录里的文件，如 {0}/tasks.json",
                                          "name a file in it, such as {0}/tasks.json"};
inline constexpr LocalText kUseStreamsHint{"读管道用 -f -，写到别处用标准输出",
                                           "read a pipe with -f -; write elsewhere by standard "
                                           "output"};
inline constexpr LocalText kFileTooLarge{"{0} 超过 4 GiB，不读取", "{0} is larger than 4 GiB"};
inline constexpr LocalText kFileTooLargeHint{"把清单拆成几个文件", "split the list into files"};

inline constexpr LocalText kFileHasOtherNames{
    "{0} 有 {1} 个名字（硬链接），更新后只有这一个名字会变",
    "{0} has {1} names (hard links); an update would change this one only"};
inline constexpr LocalText kFileHasOtherNamesHint{
    "另存一份（cp 后改名）再更新，其余的名字不受影响",
    "replace it by a copy of its own (cp, then mv) and update that; the other names stay as they "
    "are"};
inline constexpr LocalText kFileWriteProtected{"{0} 被设为只读", "{0} is write-protected"};
inline constexpr LocalText kFileWriteProtectedHint{"如确要修改，先 chmod u+w {0}",
                                                   "to change it after all: chmod u+w {0}"};

inline constexpr LocalText kFileInUse{"另一个更新正在进行，等了 {1} 毫秒仍未轮到 {0}",
                                      "another update is running; waited {1} ms for {0}"};
inline constexpr LocalText kFileInUseBy{"进程 {2} 正在更新，等了 {1} 毫秒仍未轮到 {0}",
                                        "process {2} is updating; waited {1} ms for {0}"};
inline constexpr LocalText kFileInUseHint{"稍后再试，或用 --wait 多等一会儿",
                                          "try again, or wait longer with --wait"};
inline constexpr LocalText kFileNotLockableHint{
    "把清单放到本地磁盘上，或用 --stdout 把结果写到别处",
    "keep the list on a local disk, or send the result elsewhere with --stdout"};
inline constexpr LocalText kFileKeepsChanging{"{0} 一再被别的程序改动，没有更新",
                                              "{0} is changed by another program again and again; "
                                              "nothing was written"};
inline constexpr LocalText kFileKeepsChangingHint{"等那个程序存完再试",
                                                  "try again when that program has finished"};
inline constexpr LocalText kFileSetAside{
    "{0} 存盘时被别的程序改动，又无法换回；那个版本在 {1}，请立即复制出来",
    "{0} was changed by another program during the update and could not be put back; that version "
    "is in {1}: copy it now"};

inline constexpr LocalText kFileExists{"{0} 已经存在，没有改动",
                                       "{0} exists already and was left as it is"};
inline constexpr LocalText kFileExistsHint{"换一个文件名，或先把它移走",
                                           "choose another name, or move it away first"};

inline constexpr LocalText kNoteOwnerLost{
    "{0} 的属主或属组未能保留，其他人的权限没有放宽",
    "the owner or group of {0} could not be kept; nobody else "
    "gained access by it"};
inline constexpr LocalText kNoteTemporaryStays{
    "临时文件 {0} 未能删除，下次保存时会删除",
    "the temporary file {0} could not be removed; the next save of the file will remove it"};
inline constexpr LocalText kNoteAttributeLost{"{0} 的属性 {1} 未能保留",
                                              "the attribute {1} of {0} could not be kept"};

}  // namespace tasks::messages
