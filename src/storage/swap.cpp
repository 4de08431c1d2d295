#include "storage/swap.h"

#include <cerrno>

#include "storage/system_failure.h"
#include "storage/temporary_file.h"
#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

constexpr int kAttempts = 8;

/// Renaming changes the time of change, so that one does not count here.
bool same_version(const FileStatus& a, const FileStatus& b) {
  return a.device == b.device && a.inode == b.inode && a.size == b.size && a.modified == b.modified;
}

bool untouched(const FileStatus& a, const FileStatus& b) {
  return same_version(a, b) && a.changed == b.changed;
}

class Swap {
 public:
  Swap(const Target& target, const FileStatus& read, const FileStatus& written)
      : target_(target), read_(read), written_(written) {}

  Result<Swapped> run() {
    TASKS_TRY_ASSIGN(same, still_the_one_read());
    if (!same) return Swapped::changed;
    if (const auto exchanged = rename(RenameMode::exchange); !exchanged) {
      if (is_unknown_rename(exchanged.error())) return rename_over();
      return after_failed_rename(exchanged.error());
    }
    const auto came_out = status_of(target_.temporary_name());
    if (came_out && same_version(*came_out, read_)) return Swapped::in;
    const bool back = put_back();
    if (!came_out && !back) return Swapped::unverified;
    if (!came_out) return fail(give_up(came_out.error()));
    if (!back) return fail(set_aside());
    return Swapped::changed;
  }

 private:
  SystemResult<void> rename(RenameMode mode) const {
    return uninterrupted([&] {
      return target_.system().rename(target_.directory(), target_.temporary_name(), target_.name(),
                                     mode);
    });
  }

  SystemResult<FileStatus> status_of(const std::string& name) const {
    return uninterrupted(
        [&] { return target_.system().status_at(target_.directory(), name, Links::keep); });
  }

  Error give_up(SystemError error) const {
    return without_temporary(target_, replace_failure(target_, error));
  }

  Result<Swapped> after_failed_rename(SystemError error) const {
    if (error.number == ENOENT) return Swapped::changed;
    return fail(give_up(error));
  }

  Result<bool> still_the_one_read() const {
    const auto now = status_of(target_.name());
    if (now) return untouched(*now, read_);
    if (now.error().number == ENOENT) return false;
    return fail(give_up(now.error()));
  }

  /// Where names cannot be exchanged, a change between the look and the renaming is not seen.
  Result<Swapped> rename_over() const {
    TASKS_TRY_ASSIGN(same, still_the_one_read());
    if (!same) return Swapped::changed;
    if (const auto renamed = rename(RenameMode::replace); !renamed) {
      return after_failed_rename(renamed.error());
    }
    return Swapped::in;
  }

  /// What came out is another program's version; it goes back in. If that program saved once more
  /// meanwhile, its newer version comes out instead of ours and goes back in turn, until what comes
  /// out is what our last exchange had put in. False where that failed.
  bool put_back() const {
    FileStatus inside = written_;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      const auto going_in = status_of(target_.temporary_name());
      if (const auto exchanged = rename(RenameMode::exchange); !exchanged) {
        // The name is free: that program took it away, and its version with it.
        if (exchanged.error().number == ENOENT) return true;
        continue;
      }
      const auto came_out = status_of(target_.temporary_name());
      if (!came_out || same_version(*came_out, inside)) return true;
      if (going_in) inside = *going_in;
    }
    return false;
  }

  Error set_aside() const {
    return {ErrorKind::system, message(messages::kFileSetAside, target_.shown(),
                                       target_.shown_beside(target_.temporary_name()))};
  }

  const Target& target_;
  const FileStatus& read_;
  const FileStatus& written_;
};

}  // namespace

bool is_unknown_rename(SystemError error) {
  return error.number == EINVAL || error.number == ENOSYS || error.number == EOPNOTSUPP;
}

Result<Swapped> swap_in(const Target& target, const FileStatus& read, const FileStatus& written) {
  return Swap(target, read, written).run();
}

}  // namespace tasks
