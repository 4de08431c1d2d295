#include "storage/original.h"

#include <cerrno>

#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"
#include "tasks/base/text.h"

namespace tasks {

Result<std::optional<Original>> open_existing(const Target& target) {
  const auto failure = [&](SystemError error) {
    return fail(system_failure(messages::kDoingOpen, target.shown(), error));
  };
  auto file = Descriptor::open(target.system(), target.directory(), target.name(),
                               OpenMode::read_no_follow);
  if (!file) {
    if (file.error().number == ENOENT) return std::nullopt;
    if (file.error().number == ENXIO) return fail(not_openable(target.system(), target.shown()));
    return failure(file.error());
  }
  const auto status = uninterrupted([&] { return target.system().status(file->number()); });
  if (!status) return failure(status.error());
  if (status->type != FileType::regular) return fail(not_regular(target.shown(), status->type));
  return Original{*std::move(file), *status};
}

Result<void> check_may_write(const Target& target) {
  const auto allowed =
      uninterrupted([&] { return target.system().may_write(target.directory(), target.name()); });
  if (allowed || allowed.error().number == ENOENT) return {};
  if (allowed.error().number != EACCES) {
    return fail(system_failure(messages::kDoingWrite, target.shown(), allowed.error()));
  }
  return fail(Error{ErrorKind::system, message(messages::kFileWriteProtected, target.shown())}.hint(
      message(messages::kFileWriteProtectedHint, shell_word(target.shown()))));
}

}  // namespace tasks
