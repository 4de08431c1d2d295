#include <cerrno>
#include <memory>
#include <optional>
#include <utility>

#include "storage/descriptor.h"
#include "storage/stream.h"
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

Error open_failure(FileSystem& system, const std::string& path, SystemError error) {
  if (error.number == ENOENT || error.number == ENOTDIR) return missing_file(system, path);
  if (error.number == ENXIO) return not_openable(system, path);
  return system_failure(messages::kDoingOpen, path, error);
}

}  // namespace

struct OpenFile::Parts {
  FileSystem& system;
  std::string path;
  Descriptor file;
  std::uint64_t size;
};

OpenFile::OpenFile(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
OpenFile::OpenFile(OpenFile&&) noexcept = default;
OpenFile& OpenFile::operator=(OpenFile&&) noexcept = default;
OpenFile::~OpenFile() = default;

Result<OpenFile> OpenFile::open(FileSystem& system, const std::string& path) {
  auto file = Descriptor::open(system, kWorkingDirectory, path, OpenMode::read);
  if (!file) return fail(open_failure(system, path, file.error()));
  const auto status = system.status(file->number());
  if (!status) return fail(system_failure(messages::kDoingRead, path, status.error()));
  if (status->type != FileType::regular) return fail(not_regular(path, status->type));
  if (status->size > kLargestFile) return fail(read_failure(path, {EFBIG}));
  return OpenFile(std::make_unique<Parts>(Parts{system, path, *std::move(file), status->size}));
}

std::uint64_t OpenFile::size() const {
  return parts_->size;
}

Result<std::size_t> OpenFile::read(char* into, std::size_t room) {
  const auto got =
      uninterrupted([&] { return parts_->system.read(parts_->file.number(), into, room); });
  if (!got) return fail(read_failure(parts_->path, got.error()));
  return *got;
}

Result<std::string> OpenFile::read_all() {
  auto bytes = read_fully(parts_->system, parts_->file.number(), parts_->size);
  if (!bytes) return fail(read_failure(parts_->path, bytes.error()));
  return *std::move(bytes);
}

Result<std::string> read_file(FileSystem& system, const std::string& path) {
  if (const auto descriptor = stream_at(path)) return read_stream(system, *descriptor, path);
  TASKS_TRY_ASSIGN(file, OpenFile::open(system, path));
  return file.read_all();
}

Result<std::string> read_stream(FileSystem& system, int descriptor, std::string_view name) {
  auto bytes = read_fully(system, descriptor, std::nullopt);
  if (bytes) return *std::move(bytes);
  if (bytes.error().number == EISDIR) return fail(not_regular(name, FileType::directory));
  return fail(read_failure(name, bytes.error()));
}

}  // namespace tasks
