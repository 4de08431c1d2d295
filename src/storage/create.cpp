#include <cerrno>

#include "storage/signal_guard.h"
#include "storage/swap.h"
#include "storage/system_failure.h"
#include "storage/temporary_file.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

Error already_there(const Target& target) {
  return Error{ErrorKind::usage, message(messages::kFileExists, target.shown())}.hint(
      message(messages::kFileExistsHint));
}

Result<void> check_name_is_free(const Target& target) {
  const auto status = uninterrupted(
      [&] { return target.system().status_at(target.directory(), target.name(), Links::keep); });
  if (status) return fail(already_there(target));
  if (status.error().number == ENOENT) return {};
  return fail(system_failure(messages::kDoingOpen, target.shown(), status.error()));
}

/// Gives the temporary file its name unless that is taken: EEXIST. File systems that cannot do so
/// in one renaming can by a second name; where they have none either, the earlier look must do.
SystemResult<void> publish(const Target& target) {
  const auto rename = [&](RenameMode mode) {
    return uninterrupted([&] {
      return target.system().rename(target.directory(), target.temporary_name(), target.name(),
                                    mode);
    });
  };
  auto done = rename(RenameMode::no_replace);
  if (done || !is_unknown_rename(done.error())) return done;
  done = uninterrupted([&] {
    return target.system().link(target.directory(), target.temporary_name(), target.name());
  });
  if (done) {
    remove_temporary(target);
    return done;
  }
  if (done.error().number != EPERM && !is_unknown_rename(done.error())) return done;
  return rename(RenameMode::replace);
}

Result<Saved> create(const Target& target, std::string_view bytes, const UpdateOptions& options) {
  const SignalGuard signals;
  TASKS_TRY(write_temporary(target, fill_with(target.system(), bytes), nullptr, options.note));
  if (const auto published = publish(target); !published) {
    remove_temporary(target);
    if (published.error().number == EEXIST) return fail(already_there(target));
    return fail(system_failure(messages::kDoingReplace, target.shown(), published.error()));
  }
  return sync_names(target);
}

/// The file that a path leads to, or the place where it will be.
Result<Target> find_output(FileSystem& system, const std::string& path) {
  const auto there =
      uninterrupted([&] { return system.status_at(kWorkingDirectory, path, Links::keep); });
  if (!there && there.error().number == ENOENT) return find_new_target(system, path);
  return find_target(system, path);
}

Result<Saved> replace(const Target& target, const Original& original, std::string_view bytes,
                      const UpdateOptions& options) {
  const SignalGuard signals;
  TASKS_TRY(write_temporary(target, fill_with(target.system(), bytes), &original, options.note));
  const auto renamed = uninterrupted([&] {
    return target.system().rename(target.directory(), target.temporary_name(), target.name(),
                                  RenameMode::replace);
  });
  if (renamed) return sync_names(target);
  remove_temporary(target);
  return fail(system_failure(messages::kDoingReplace, target.shown(), renamed.error()));
}

}  // namespace

Result<Saved> create_file(FileSystem& system, const std::string& path, std::string_view bytes,
                          const UpdateOptions& options) {
  TASKS_TRY_ASSIGN(target, find_new_target(system, path));
  const auto lock = lock_directory(target, options);
  if (!lock) return fail(lock.error());
  TASKS_TRY(check_name_is_free(target));
  return create(target, bytes, options);
}

Result<Saved> replace_file(FileSystem& system, const std::string& path, std::string_view bytes,
                           const UpdateOptions& options) {
  TASKS_TRY_ASSIGN(target, find_output(system, path));
  const auto lock = lock_directory(target, options);
  if (!lock) return fail(lock.error());
  TASKS_TRY_ASSIGN(original, open_existing(target));
  if (!original) return create(target, bytes, options);
  TASKS_TRY(check_may_write(target));
  return replace(target, *original, bytes, options);
}

}  // namespace tasks
