#include "storage/descriptor.h"

#include <algorithm>

#include "tasks/storage/store.h"

namespace tasks {

SystemResult<Descriptor> Descriptor::open(FileSystem& system, int directory,
                                          const std::string& name, OpenMode mode,
                                          std::uint32_t permissions) {
  const auto number =
      uninterrupted([&] { return system.open(directory, name, mode, permissions); });
  if (!number) return tl::unexpected(number.error());
  return Descriptor(system, *number);
}

SystemResult<void> Descriptor::close() {
  auto closed = system_->close(std::exchange(number_, kNone));
  if (!closed && closed.error().number == EINTR) return {};
  return closed;
}

SystemResult<void> write_fully(FileSystem& system, int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = uninterrupted([&] { return system.write(descriptor, bytes); });
    if (!written) return tl::unexpected(written.error());
    if (*written == 0) return tl::unexpected(SystemError{EIO});
    bytes.remove_prefix(*written);
  }
  return {};
}

SystemResult<std::string> read_fully(FileSystem& system, int descriptor,
                                     std::optional<std::uint64_t> size) {
  // Room is made piece by piece: clearing it stays in the processor's cache. With room for one
  // byte more than the size, the first read already shows the end.
  constexpr std::size_t kPiece = std::size_t{1} << 18U;
  std::string bytes;
  if (size) bytes.reserve(static_cast<std::size_t>(std::min(*size, kLargestFile)) + 1);
  while (true) {
    const std::size_t begin = bytes.size();
    if (begin > kLargestFile) return tl::unexpected(SystemError{EFBIG});
    const std::size_t room = bytes.capacity() - begin;
    bytes.resize(begin + (room == 0 || !size ? kPiece : std::min(room, kPiece)));
    const std::size_t asked = bytes.size() - begin;
    const auto got =
        uninterrupted([&] { return system.read(descriptor, bytes.data() + begin, asked); });
    if (!got) return tl::unexpected(got.error());
    bytes.resize(begin + *got);
    if (*got == 0 || (*got < asked && bytes.size() == size)) return bytes;
  }
}

}  // namespace tasks
