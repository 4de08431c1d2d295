#include <cerrno>
#include <charconv>
#include <optional>

#include "storage/descriptor.h"
#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

Error read_failure(std::string_view path, SystemError error) {
  if (error.number != EFBIG) return system_failure(messages::kDoingRead, path, error);
  return Error{ErrorKind::system, message(messages::kFileTooLarge, path)}.hint(
      message(messages::kFileTooLargeHint));
}

/// The descriptor that a path such as `/dev/fd/63` (a shell's `<(command)`) stands for.
std::optional<int> descriptor_in(std::string_view path) {
  if (path == "/dev/stdin") return 0;
  constexpr std::string_view kFolder = "/dev/fd/";
  if (path.substr(0, kFolder.size()) != kFolder) return std::nullopt;
  const std::string_view digits = path.substr(kFolder.size());
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

Error open_failure(FileSystem& system, const std::string& path, SystemError error) {
  if (error.number == ENOENT || error.number == ENOTDIR) return missing_file(system, path);
  if (error.number == ENXIO) return not_regular(path, FileType::socket);
  return system_failure(messages::kDoingOpen, path, error);
}

}  // namespace

Result<std::string> read_file(FileSystem& system, const std::string& path) {
  if (const auto descriptor = descriptor_in(path)) return read_stream(system, *descriptor, path);

  auto file = Descriptor::open(system, kWorkingDirectory, path, OpenMode::read);
  if (!file) return fail(open_failure(system, path, file.error()));
  const auto status = system.status(file->number());
  if (!status) return fail(system_failure(messages::kDoingRead, path, status.error()));
  if (status->type != FileType::regular) return fail(not_regular(path, status->type));
  if (status->size > kLargestFile) return fail(read_failure(path, {EFBIG}));
  auto bytes = read_fully(system, file->number(), status->size);
  if (!bytes) return fail(read_failure(path, bytes.error()));
  return *std::move(bytes);
}

Result<std::string> read_stream(FileSystem& system, int descriptor, std::string_view name) {
  auto bytes = read_fully(system, descriptor, std::nullopt);
  if (bytes) return *std::move(bytes);
  if (bytes.error().number == EISDIR) return fail(not_regular(name, FileType::directory));
  return fail(read_failure(name, bytes.error()));
}

}  // namespace tasks
