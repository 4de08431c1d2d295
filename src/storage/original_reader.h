#pragma once

#include <functional>
#include <string_view>

#include "storage/byte_digest.h"
#include "storage/original.h"
#include "tasks/base/result.h"
#include "tasks/storage/store.h"

namespace tasks {

/// Reads the file that an update replaces, and remembers by a digest what was read.
class OriginalReader final : public CurrentFile {
 public:
  OriginalReader(const Target& target, const Original& original)
      : target_(target), original_(original) {}

  std::uint64_t size() const override { return original_.status.size; }
  Result<std::size_t> read(char* into, std::size_t room) override;
  Result<std::string> read_all() override;

  /// Gives the file once more, piece by piece, to `take`. True where it was what was read before,
  /// byte for byte.
  SystemResult<bool> read_again(const std::function<SystemResult<void>(std::string_view)>& take);

 private:
  Result<void> rewind();
  Error failure(SystemError error) const;

  const Target& target_;
  const Original& original_;
  ByteDigest digest_;
};

}  // namespace tasks
