#pragma once

#include <cerrno>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tasks/storage/file_system.h"

namespace tasks {

/// Makes a system call again while a signal interrupts it. The limit keeps a broken file system
/// from holding us for ever.
template <class Call>
auto uninterrupted(Call&& call) {
  constexpr int kTries = 100;
  auto result = call();
  for (int tries = 1; !result && result.error().number == EINTR && tries < kTries; ++tries) {
    result = call();
  }
  return result;
}

/// An open descriptor, closed at the end of its life.
class Descriptor {
 public:
  Descriptor(FileSystem& system, int number) : system_(&system), number_(number) {}
  Descriptor(Descriptor&& other) noexcept
      : system_(other.system_), number_(std::exchange(other.number_, kNone)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(system_, other.system_);
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ != kNone) static_cast<void>(system_->close(number_));
  }

  static SystemResult<Descriptor> open(FileSystem& system, int directory, const std::string& name,
                                       OpenMode mode, std::uint32_t permissions = 0);

  int number() const { return number_; }

  /// Closes it now, for the sake of the error; an interrupted close has closed (Linux).
  SystemResult<void> close();

 private:
  static constexpr int kNone = -1;

  FileSystem* system_;
  int number_;
};

/// Writes all of `bytes`, however short the single writes are.
SystemResult<void> write_fully(FileSystem& system, int descriptor, std::string_view bytes);

/// Reads up to the end. `size` is that of a regular file, which saves the read that finds the end.
/// EFBIG beyond kLargestFile.
SystemResult<std::string> read_fully(FileSystem& system, int descriptor,
                                     std::optional<std::uint64_t> size);

}  // namespace tasks
