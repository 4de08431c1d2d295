#include <cerrno>

#include "storage/signal_guard.h"
#include "storage/stream.h"
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

Result<Saved> create(const Target& target, std::string_view bytes) {
  const SignalGuard signals;
  TASKS_TRY(write_temporary(target, fill_with(target.system(), bytes), nullptr));
  if (const auto published = publish(target); !published) {
    const bool is_taken = published.error().number == EEXIST;
    return fail(without_temporary(
        target, is_taken ? already_there(target) : replace_failure(target, published.error())));
  }
  return sync_names(target);
}

/// The file that a path leads to, or the place where it will be. The ways out of an error are those
/// of a list, which this is not.
Result<Target> find_output(FileSystem& system, const std::string& path) {
  const auto there =
      uninterrupted([&] { return system.status_at(kWorkingDirectory, path, Links::keep); });
  const auto find = [&]() -> Result<Target> {
    if (there) return find_target(system, path);
    if (there.error().number == ENOENT) return find_new_target(system, path);
    return fail(system_failure(messages::kDoingOpen, path, there.error()));
  };
  Result<Target> target = find();
  if (target || target.error().kind == ErrorKind::usage) return target;
  Error error = std::move(target).error();
  error.hints.clear();
  return fail(std::move(error).hint(message(messages::kHintCheckOutput)));
}

Result<Saved> write_to_stream(FileSystem& system, int descriptor, const std::string& path,
                              std::string_view bytes) {
  TASKS_TRY(write_all(system, descriptor, bytes, path));
  return Saved::saved;
}

Result<Saved> replace(const Target& target, const Original& original, std::string_view bytes,
                      const UpdateOptions& options) {
  const SignalGuard signals;
  TASKS_TRY_ASSIGN(written, write_temporary(target, fill_with(target.system(), bytes), &original));
  const auto renamed = uninterrupted([&] {
    return target.system().rename(target.directory(), target.temporary_name(), target.name(),
                                  RenameMode::replace);
  });
  if (!renamed) {
    return fail(without_temporary(target, replace_failure(target, renamed.error())));
  }
  tell(written.lost, options);
  return sync_names(target);
}

}  // namespace

Result<Saved> create_file(FileSystem& system, const std::string& path, std::string_view bytes,
                          const UpdateOptions& options) {
  TASKS_TRY_ASSIGN(target, find_new_target(system, path));
  const auto lock = lock_directory(target, options);
  if (!lock) return fail(lock.error());
  TASKS_TRY(check_name_is_free(target));
  return create(target, bytes);
}

Result<Saved> replace_file(FileSystem& system, const std::string& path, std::string_view bytes,
                           const UpdateOptions& options) {
  if (const auto stream = output_stream_at(path))
    return write_to_stream(system, *stream, path, bytes);
  TASKS_TRY_ASSIGN(target, find_output(system, path));
  const auto lock = lock_directory(target, options);
  if (!lock) return fail(lock.error());
  TASKS_TRY_ASSIGN(original, open_existing(target));
  if (!original) return create(target, bytes);
  TASKS_TRY(check_may_write(target));
  return replace(target, *original, bytes, options);
}

}  // namespace tasks
