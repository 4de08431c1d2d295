#include "storage/system_failure.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <string>

#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

struct Reason {
  int number;
  LocalText text;
  LocalText hint;
};

constexpr Reason kReasons[] = {
    {EACCES, messages::kReasonNotPermitted, messages::kHintPermissions},
    {EPERM, messages::kReasonForbidden, messages::kHintPermissions},
    {EROFS, messages::kReasonReadOnly, messages::kHintElsewhere},
    {ENOSPC, messages::kReasonNoSpace, messages::kHintFreeSpace},
    {EDQUOT, messages::kReasonQuota, messages::kHintFreeSpace},
    {EIO, messages::kReasonDisk, messages::kHintCheckDisk},
    {EFBIG, messages::kReasonTooLarge, messages::kHintFileLimit},
    {ENOENT, messages::kReasonMissing, messages::kHintNameFile},
    {ENOTDIR, messages::kReasonNoDirectory, messages::kHintNameFile},
    {EISDIR, messages::kReasonDirectory, messages::kHintNameFile},
    {ELOOP, messages::kReasonLinkLoop, messages::kHintNameFile},
    {ENAMETOOLONG, messages::kReasonLongName, messages::kHintNameFile},
    {EMFILE, messages::kReasonTooManyFiles, messages::kHintTryLater},
    {ENFILE, messages::kReasonTooManyFiles, messages::kHintTryLater},
    {ENOMEM, messages::kReasonMemory, messages::kHintTryLater},
    {EBUSY, messages::kReasonBusy, messages::kHintTryLater},
    {ETXTBSY, messages::kReasonBusy, messages::kHintTryLater},
    {EINTR, messages::kReasonInterrupted, messages::kHintTryLater},
    {ENOLCK, messages::kReasonNoLocks, messages::kHintElsewhere},
    {EOPNOTSUPP, messages::kReasonNotSupported, messages::kHintElsewhere},
    {EBADF, messages::kReasonClosed, messages::kHintElsewhere},
};

LocalText kind_of(FileType type) {
  switch (type) {
    case FileType::directory:
      return messages::kKindDirectory;
    case FileType::fifo:
      return messages::kKindFifo;
    case FileType::socket:
      return messages::kKindSocket;
    case FileType::symlink:
      return messages::kKindSymlink;
    case FileType::regular:
    case FileType::device:
      break;
  }
  return messages::kKindDevice;
}

}  // namespace

Error system_failure(LocalText operation, std::string_view path, SystemError error) {
  const auto* const reason =
      std::find_if(std::begin(kReasons), std::end(kReasons),
                   [&](const Reason& known) { return known.number == error.number; });
  if (reason == std::end(kReasons)) {
    return {ErrorKind::system, message(messages::kFileFailedOtherwise, path, operation,
                                       std::strerror(error.number), error.number)};
  }
  return Error{ErrorKind::system, message(messages::kFileFailed, path, operation, reason->text)}
      .hint(message(reason->hint));
}

bool is_in_the_way(SystemError error) {
  return error.number == EISDIR || error.number == ELOOP || error.number == ENXIO;
}

Error missing_file(FileSystem& system, const std::string& path) {
  if (path.empty()) {
    return Error{ErrorKind::usage, message(messages::kEmptyFileName)}.hint(
        message(messages::kHintNameFile));
  }
  const auto link = system.status_at(kWorkingDirectory, path, Links::keep);
  if (link && link->type == FileType::symlink) {
    return Error{ErrorKind::not_a_list, message(messages::kLinkDangling, path)}.hint(
        message(messages::kLinkDanglingHint));
  }
  return Error{ErrorKind::not_a_list, message(messages::kFileMissing, path)}.hint(
      message(messages::kFileMissingHint));
}

Error not_regular(std::string_view path, FileType type) {
  const Message way_out = type == FileType::directory ? message(messages::kDirectoryHint, path)
                                                      : message(messages::kUseStreamsHint);
  return Error{ErrorKind::system, message(messages::kFileNotRegular, path, kind_of(type))}.hint(
      Message(way_out));
}

Error not_openable(FileSystem& system, const std::string& path) {
  const auto status = system.status_at(kWorkingDirectory, path, Links::follow);
  return not_regular(path, status ? status->type : FileType::socket);
}

}  // namespace tasks
