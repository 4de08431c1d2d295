#include "storage/original_reader.h"

#include <memory>

#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"

namespace tasks {

Error OriginalReader::failure(SystemError error) const {
  return system_failure(messages::kDoingRead, target_.shown(), error);
}

Result<std::size_t> OriginalReader::read(char* into, std::size_t room) {
  const auto got =
      uninterrupted([&] { return target_.system().read(original_.file.number(), into, room); });
  if (!got) return fail(failure(got.error()));
  digest_.add({into, *got});
  return *got;
}

Result<void> OriginalReader::rewind() {
  if (digest_.size() == 0) return {};
  const auto rewound =
      uninterrupted([&] { return target_.system().rewind(original_.file.number()); });
  if (!rewound) return fail(failure(rewound.error()));
  digest_.reset();
  return {};
}

Result<std::string> OriginalReader::read_all() {
  TASKS_TRY(rewind());
  auto bytes = read_fully(target_.system(), original_.file.number(), original_.status.size);
  if (!bytes) return fail(failure(bytes.error()));
  digest_.add(*bytes);
  return *std::move(bytes);
}

SystemResult<bool> OriginalReader::read_again(
    const std::function<SystemResult<void>(std::string_view)>& take) {
  constexpr std::size_t kPiece = std::size_t{1} << 18U;
  FileSystem& system = target_.system();
  const int file = original_.file.number();
  const auto rewound = uninterrupted([&] { return system.rewind(file); });
  if (!rewound) return tl::unexpected(rewound.error());
  const auto buffer = std::make_unique_for_overwrite<char[]>(kPiece);
  ByteDigest digest;
  for (;;) {
    const auto got = uninterrupted([&] { return system.read(file, buffer.get(), kPiece); });
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return digest == digest_;
    digest.add({buffer.get(), *got});
    const auto taken = take({buffer.get(), *got});
    if (!taken) return tl::unexpected(taken.error());
  }
}

}  // namespace tasks
