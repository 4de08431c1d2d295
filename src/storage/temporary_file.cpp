#include "storage/temporary_file.h"

#include <cerrno>

#include "storage/keep_attributes.h"
#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

constexpr std::uint32_t kForOwnerOnly = 0600;
constexpr std::uint32_t kForEveryone = 0666;

std::string shown_name(const Target& target) {
  return target.shown_beside(target.temporary_name());
}

/// No error where there is none.
SystemResult<void> unlink(const Target& target) {
  auto removed = uninterrupted(
      [&] { return target.system().unlink(target.directory(), target.temporary_name()); });
  if (!removed && removed.error().number == ENOENT) return {};
  return removed;
}

Result<void> clear_stale(const Target& target) {
  const auto removed = unlink(target);
  if (removed) return {};
  Error error =
      system_failure(messages::kDoingRemoveTemporary, shown_name(target), removed.error());
  if (is_in_the_way(removed.error())) error.hints = {message(messages::kHintMoveAway)};
  return fail(std::move(error));
}

Result<Descriptor> create(const Target& target, std::uint32_t permissions) {
  const auto attempt = [&] {
    return Descriptor::open(target.system(), target.directory(), target.temporary_name(),
                            OpenMode::create, permissions);
  };
  auto file = attempt();
  if (!file && file.error().number == EEXIST) {
    TASKS_TRY(clear_stale(target));
    file = attempt();
  }
  if (file) return *std::move(file);
  return fail(system_failure(messages::kDoingMakeTemporary, target.shown(), file.error()));
}

Result<FilledTemporary> finish(const Target& target, Descriptor file, const FillFile& fill,
                               const Original* original) {
  FileSystem& system = target.system();
  const auto failure = [&](LocalText operation, SystemError error) {
    return fail(system_failure(operation, target.shown(), error));
  };
  FilledTemporary filled;
  if (original != nullptr) {
    const auto note = [&filled](const Message& what) { filled.lost.push_back(what); };
    const auto kept = keep_attributes(system, *original, file.number(), target.shown(), note);
    if (!kept) return failure(messages::kDoingKeepAttributes, kept.error());
  }
  const auto written = fill(file.number());
  if (!written) return failure(messages::kDoingWrite, written.error());
  const auto synced = uninterrupted([&] { return system.sync(file.number()); });
  if (!synced) return failure(messages::kDoingSync, synced.error());
  const auto status = system.status(file.number());
  if (!status) return failure(messages::kDoingWrite, status.error());
  const auto closed = file.close();
  if (!closed) return failure(messages::kDoingWrite, closed.error());
  filled.status = *status;
  return filled;
}

}  // namespace

FillFile fill_with(FileSystem& system, std::string_view bytes) {
  return [&system, bytes](int descriptor) { return write_fully(system, descriptor, bytes); };
}

Result<FilledTemporary> write_temporary(const Target& target, const FillFile& fill,
                                        const Original* original) {
  TASKS_TRY_ASSIGN(file, create(target, original != nullptr ? kForOwnerOnly : kForEveryone));
  auto filled = finish(target, std::move(file), fill, original);
  if (!filled) return fail(without_temporary(target, std::move(filled).error()));
  return filled;
}

std::optional<Message> remove_temporary(const Target& target) {
  if (unlink(target)) return std::nullopt;
  return message(messages::kNoteTemporaryStays, shown_name(target));
}

Error without_temporary(const Target& target, Error error) {
  if (auto stays = remove_temporary(target)) error.hints.push_back(*std::move(stays));
  return error;
}

void tell(const std::vector<Message>& notes, const UpdateOptions& options) {
  if (!options.note) return;
  for (const Message& note : notes) options.note(note);
}

Error replace_failure(const Target& target, SystemError error) {
  if (error.number != EBUSY) {
    return system_failure(messages::kDoingReplace, target.shown(), error);
  }
  return Error{ErrorKind::system, message(messages::kFileIsMounted, target.shown())}.hint(
      message(messages::kFileIsMountedHint));
}

Saved sync_names(const Target& target) {
  const auto synced = uninterrupted([&] { return target.system().sync(target.directory()); });
  const bool confirmed = synced || synced.error().number == EINVAL;
  return confirmed ? Saved::saved : Saved::unconfirmed;
}

}  // namespace tasks
