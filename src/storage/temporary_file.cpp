#include "storage/temporary_file.h"

#include <cerrno>

#include "storage/keep_attributes.h"
#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

constexpr std::uint32_t kForOwnerOnly = 0600;
constexpr std::uint32_t kForEveryone = 0666;

SystemResult<Descriptor> create(const Target& target, std::uint32_t permissions) {
  const auto attempt = [&] {
    return Descriptor::open(target.system(), target.directory(), target.temporary_name(),
                            OpenMode::create, permissions);
  };
  auto file = attempt();
  if (file || file.error().number != EEXIST) return file;
  const auto cleared = uninterrupted(
      [&] { return target.system().unlink(target.directory(), target.temporary_name()); });
  if (!cleared && cleared.error().number != ENOENT) return tl::unexpected(cleared.error());
  return attempt();
}

Result<FileStatus> finish(const Target& target, Descriptor file, const FillFile& fill,
                          const Original* original,
                          const std::function<void(const Message&)>& note) {
  FileSystem& system = target.system();
  const auto failure = [&](LocalText operation, SystemError error) {
    return fail(system_failure(operation, target.shown(), error));
  };
  if (original != nullptr) {
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
  return *status;
}

}  // namespace

FillFile fill_with(FileSystem& system, std::string_view bytes) {
  return [&system, bytes](int descriptor) { return write_fully(system, descriptor, bytes); };
}

Result<FileStatus> write_temporary(const Target& target, const FillFile& fill,
                                   const Original* original,
                                   const std::function<void(const Message&)>& note) {
  auto file = create(target, original != nullptr ? kForOwnerOnly : kForEveryone);
  if (!file) {
    return fail(system_failure(messages::kDoingMakeTemporary, target.shown(), file.error()));
  }
  auto status = finish(target, *std::move(file), fill, original, note);
  if (!status) remove_temporary(target);
  return status;
}

void remove_temporary(const Target& target) {
  static_cast<void>(uninterrupted(
      [&] { return target.system().unlink(target.directory(), target.temporary_name()); }));
}

Saved sync_names(const Target& target) {
  const auto synced = uninterrupted([&] { return target.system().sync(target.directory()); });
  const bool confirmed = synced || synced.error().number == EINVAL;
  return confirmed ? Saved::saved : Saved::unconfirmed;
}

}  // namespace tasks
