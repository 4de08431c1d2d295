#include "storage/signal_guard.h"
#include "storage/swap.h"
#include "storage/system_failure.h"
#include "storage/temporary_file.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

Result<Original> open_for_update(const Target& target, const UpdateOptions& options) {
  TASKS_TRY_ASSIGN(existing, open_existing(target));
  if (!existing) return fail(missing_file(target.system(), target.shown()));
  const FileStatus& status = existing->status;
  if (status.links > 1 && !options.break_hard_link) {
    return fail(Error{ErrorKind::system,
                      message(messages::kFileHasOtherNames, target.shown(), status.links)}
                    .hint(message(messages::kFileHasOtherNamesHint)));
  }
  return *std::move(existing);
}

Result<std::string> read_original(const Target& target, const Original& original) {
  if (original.status.size > kLargestFile) {
    return fail(Error{ErrorKind::system, message(messages::kFileTooLarge, target.shown())}.hint(
        message(messages::kFileTooLargeHint)));
  }
  auto bytes = read_fully(target.system(), original.file.number(), original.status.size);
  if (!bytes) return fail(system_failure(messages::kDoingRead, target.shown(), bytes.error()));
  return *std::move(bytes);
}

Error keeps_changing(const Target& target) {
  return Error{ErrorKind::conflict, message(messages::kFileKeepsChanging, target.shown())}.hint(
      message(messages::kFileKeepsChangingHint));
}

}  // namespace

Result<Saved> update_file(FileSystem& system, const std::string& path, const ByteEdit& edit,
                          const UpdateOptions& options) {
  constexpr int kAttempts = 8;
  // The numbers are those of docs/reliability.md, "The write protocol".
  TASKS_TRY_ASSIGN(target, find_target(system, path));  // 1
  const auto lock = lock_directory(target, options);    // 1
  if (!lock) return fail(lock.error());
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    TASKS_TRY_ASSIGN(original, open_for_update(target, options));  // 2
    TASKS_TRY_ASSIGN(before, read_original(target, original));     // 2
    TASKS_TRY_ASSIGN(after, edit(before));                         // 2
    if (!after || *after == before) return Saved::unchanged;       // 2
    TASKS_TRY(check_may_write(target));

    const SignalGuard signals;
    TASKS_TRY_ASSIGN(written, write_temporary(target, *after, &original, options.note));  // 3, 4
    TASKS_TRY_ASSIGN(swapped, swap_in(target, original.status, written));                 // 5, 6
    if (swapped == Swapped::unverified) return Saved::unconfirmed;
    remove_temporary(target);                               // 7
    if (swapped == Swapped::in) return sync_names(target);  // 7
  }
  return fail(keeps_changing(target));
}

}  // namespace tasks
