#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace tasks {

/// The error number (`errno`) of a system call.
struct SystemError {
  int number;

  friend bool operator==(const SystemError&, const SystemError&) = default;
};

/// What a system call gives, or the error number it failed with.
template <class T>
using SystemResult = tl::expected<T, SystemError>;

/// Stands for the working directory where a descriptor of a directory is asked for (`AT_FDCWD`).
inline constexpr int kWorkingDirectory = -100;

enum class FileType { regular, directory, symlink, fifo, socket, device };

/// What `fstat` tells about a file.
struct FileStatus {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  FileType type = FileType::regular;
  std::uint32_t mode = 0;  ///< permission bits, 07777
  std::uint32_t owner = 0;
  std::uint32_t group = 0;
  std::uint64_t links = 0;
  std::uint64_t size = 0;               ///< bytes
  std::chrono::nanoseconds modified{};  ///< time of the last change of the bytes
  std::chrono::nanoseconds changed{};   ///< time of the last change of anything, names included
};

enum class OpenMode {
  read,            ///< follows links, never waits for the other end of a pipe
  read_no_follow,  ///< the same; a symbolic link is ELOOP
  directory,       ///< for names below it, locking and syncing
  create,          ///< for writing; EEXIST where the name is taken, even by a link
  lock_file,       ///< for reading and writing, made where missing; a symbolic link is ELOOP
};

enum class RenameMode {
  replace,     ///< the new name's old file is gone
  exchange,    ///< the two names change places in one step
  no_replace,  ///< EEXIST where the new name is taken
};

enum class Links { follow, keep };

enum class LockMethod {
  whole,   ///< `flock`, on a directory or a file
  record,  ///< `fcntl` on all bytes of a file open for writing: what network file systems know
};

/// An extended attribute; access control lists are among them (`system.posix_acl_access`).
struct FileAttribute {
  std::string name;
  std::string value;
  bool is_readable = true;  ///< false: the system shows the name alone

  friend bool operator==(const FileAttribute&, const FileAttribute&) = default;
};

/// The system calls that storage makes, one method a call and nothing on top: no retry, no loop.
/// Names are looked up in `directory`, an open directory or kWorkingDirectory. The makes: the real
/// one, MemoryFileSystem, and FailingFileSystem around either.
class FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = default;
  FileSystem(FileSystem&&) = default;
  FileSystem& operator=(const FileSystem&) = default;
  FileSystem& operator=(FileSystem&&) = default;
  virtual ~FileSystem() = default;

  /// A descriptor, which the caller closes. `permissions` are those of a file it makes, less the
  /// umask.
  virtual SystemResult<int> open(int directory, const std::string& name, OpenMode mode,
                                 std::uint32_t permissions) = 0;
  /// The descriptor is gone afterwards, also on an error.
  virtual SystemResult<void> close(int descriptor) = 0;

  virtual SystemResult<FileStatus> status(int descriptor) = 0;
  virtual SystemResult<FileStatus> status_at(int directory, const std::string& name,
                                             Links links) = 0;
  /// The absolute path without links and dots; every part must exist.
  virtual SystemResult<std::string> real_path(const std::string& path) = 0;
  /// An error where this process may not write the file's bytes.
  virtual SystemResult<void> may_write(int directory, const std::string& name) = 0;

  /// Bytes read into `buffer`, at most `size`; 0 at the end.
  virtual SystemResult<std::size_t> read(int descriptor, char* buffer, std::size_t size) = 0;
  /// Reading goes on at the first byte of the file.
  virtual SystemResult<void> rewind(int descriptor) = 0;
  /// Bytes written, possibly fewer than given.
  virtual SystemResult<std::size_t> write(int descriptor, std::string_view bytes) = 0;
  /// Lets what was written so far go to the disk meanwhile. Promises nothing: errors are those of
  /// the sync that follows.
  virtual void begin_sync(int descriptor) = 0;
  /// Waits until the bytes, or the names of a directory, are on the disk.
  virtual SystemResult<void> sync(int descriptor) = 0;

  virtual SystemResult<void> rename(int directory, const std::string& from, const std::string& to,
                                    RenameMode mode) = 0;
  virtual SystemResult<void> link(int directory, const std::string& from,
                                  const std::string& to) = 0;
  virtual SystemResult<void> unlink(int directory, const std::string& name) = 0;

  /// Takes the lock or fails at once: EWOULDBLOCK where another process has it. It ends with the
  /// descriptor.
  virtual SystemResult<void> lock(int descriptor, LockMethod method) = 0;
  /// The process that has the lock, where the system tells.
  virtual std::optional<int> lock_holder(int descriptor) = 0;

  virtual SystemResult<void> set_owner(int descriptor, std::uint32_t owner,
                                       std::uint32_t group) = 0;
  virtual SystemResult<void> set_mode(int descriptor, std::uint32_t mode) = 0;
  /// Empty where the file system has no attributes.
  virtual SystemResult<std::vector<FileAttribute>> attributes(int descriptor) = 0;
  virtual SystemResult<void> set_attribute(int descriptor, const FileAttribute& attribute) = 0;
  virtual SystemResult<void> remove_attribute(int descriptor, const std::string& name) = 0;

  /// A clock that only runs forward, for time limits.
  virtual std::chrono::milliseconds monotonic_time() = 0;
  virtual void pause(std::chrono::milliseconds duration) = 0;
};

/// The one of the kernel. It has no state; the reference is good for the whole run.
FileSystem& real_file_system();

}  // namespace tasks
