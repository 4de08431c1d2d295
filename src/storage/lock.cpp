#include <algorithm>
#include <cerrno>

#include "storage/directory.h"
#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

bool held_elsewhere(SystemError error) {
  return error.number == EWOULDBLOCK || error.number == EACCES;
}

bool not_supported(SystemError error) {
  return error.number == ENOLCK || error.number == EOPNOTSUPP || error.number == EBADF ||
         error.number == ENOSYS || error.number == EINVAL;
}

Error in_use(const Target& target, int descriptor, const UpdateOptions& options) {
  const auto holder = target.system().lock_holder(descriptor);
  const auto waited = options.wait.count();
  Message what = holder ? message(messages::kFileInUseBy, target.shown(), waited, *holder)
                        : message(messages::kFileInUse, target.shown(), waited);
  return Error{ErrorKind::system, std::move(what)}.hint(
      message(options.can_wait_longer ? messages::kFileInUseHint : messages::kHintTryLater));
}

/// Tries again until the lock is had, an error other than "held by another" comes, or time is up.
SystemResult<void> wait_for_lock(FileSystem& system, int descriptor, LockMethod method,
                                 std::chrono::milliseconds wait) {
  constexpr std::chrono::milliseconds kLongestPause(10);
  const auto deadline = system.monotonic_time() + wait;
  std::chrono::milliseconds pause(1);
  while (true) {
    auto locked = uninterrupted([&] { return system.lock(descriptor, method); });
    if (locked || !held_elsewhere(locked.error())) return locked;
    if (system.monotonic_time() >= deadline) return locked;
    system.pause(pause);
    pause = std::min(pause * 2, kLongestPause);
  }
}

/// A file that is never removed, and locked the way network file systems know. Its mere existence
/// means nothing.
Result<std::optional<Descriptor>> lock_by_file(const Target& target, const UpdateOptions& options) {
  constexpr std::uint32_t kForEveryone = 0666;
  auto file = Descriptor::open(target.system(), target.directory(), target.lock_name(),
                               OpenMode::lock_file, kForEveryone);
  SystemResult<void> locked =
      file ? wait_for_lock(target.system(), file->number(), LockMethod::record, options.wait)
           : tl::unexpected(file.error());
  if (locked) return *std::move(file);
  if (file && held_elsewhere(locked.error())) {
    return fail(in_use(target, file->number(), options));
  }
  if (options.without_lock) return std::nullopt;
  Error error = system_failure(messages::kDoingLockBy, target.shown_beside(target.lock_name()),
                               locked.error());
  if (file) error.hints = {message(messages::kFileNotLockableHint)};
  if (!file && is_in_the_way(file.error())) error.hints = {message(messages::kHintMoveAway)};
  return fail(std::move(error));
}

}  // namespace

Result<std::optional<Descriptor>> lock_directory(const Target& target,
                                                 const UpdateOptions& options) {
  const auto locked =
      wait_for_lock(target.system(), target.directory(), LockMethod::whole, options.wait);
  if (locked) return std::nullopt;
  if (not_supported(locked.error())) return lock_by_file(target, options);
  if (held_elsewhere(locked.error())) {
    return fail(in_use(target, target.directory(), options));
  }
  return fail(system_failure(messages::kDoingLock, target.shown(), locked.error()));
}

}  // namespace tasks
