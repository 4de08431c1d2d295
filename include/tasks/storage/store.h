#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/byte_splice.h"
#include "tasks/base/result.h"
#include "tasks/storage/file_system.h"

/// Whole files as bytes. A file is never lost or torn: what is promised, and against what, is the
/// table in docs/reliability.md.
namespace tasks {

/// The largest file that is read; a larger one is an error.
inline constexpr std::uint64_t kLargestFile = std::uint64_t{4} << 30U;

/// The bytes of the file. Takes no lock and writes nothing: one open file is always one whole
/// version. `/dev/stdin` and `/dev/fd/N` are read to their end, whatever they are.
///
/// Errors: not_a_list where the file is missing; usage where the path is empty; system where it may
/// not be read, is a directory,
/// fifo, socket or device, or is larger than kLargestFile. Never waits for another process.
Result<std::string> read_file(FileSystem& system, const std::string& path);

/// A regular file that is open for reading: always one whole version of it.
class OpenFile {
 public:
  /// Errors: as read_file. REQUIRES: is_stream(path) is false.
  static Result<OpenFile> open(FileSystem& system, const std::string& path);

  OpenFile(OpenFile&&) noexcept;
  OpenFile& operator=(OpenFile&&) noexcept;
  ~OpenFile();

  /// Bytes, when it was opened.
  std::uint64_t size() const;

  /// The next bytes, at most `room`; 0 at the end.
  Result<std::size_t> read(char* into, std::size_t room);

  /// All bytes from the present place on.
  Result<std::string> read_all();

 private:
  struct Parts;
  explicit OpenFile(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

/// True for `/dev/stdin` and `/dev/fd/N`: what is open already, and may be read once only.
bool is_stream(std::string_view path);

/// True for `/dev/stdout`, `/dev/stderr` and `/dev/fd/N`: what is open already for writing.
bool is_output_stream(std::string_view path);

/// The bytes of an open descriptor up to its end, whatever it is (a pipe, a terminal, a file).
/// `name` stands for it in errors.
Result<std::string> read_stream(FileSystem& system, int descriptor, std::string_view name);

/// What a save came to.
enum class Saved {
  unchanged,    ///< there was nothing to write, nothing was written
  saved,        ///< on the disk
  unconfirmed,  ///< in place, but the disk did not confirm it: to be said, and to end with 6
};

/// The bytes of a file that is being updated, from its first one on.
class CurrentFile {
 public:
  CurrentFile() = default;
  CurrentFile(const CurrentFile&) = delete;
  CurrentFile& operator=(const CurrentFile&) = delete;
  virtual ~CurrentFile() = default;

  virtual std::uint64_t size() const = 0;
  /// The next bytes, at most `room`; 0 at the end.
  virtual Result<std::size_t> read(char* into, std::size_t room) = 0;
  /// All bytes, wherever reading stands.
  virtual Result<std::string> read_all() = 0;
};

/// The change of a file: splices in order and apart from each other; nothing = no change. REQUIRES
/// that the file was read to its end, the last time through. An error of the edit ends the update,
/// with nothing written. May be called again with a newer version.
using FileEdit = std::function<Result<std::optional<std::vector<ByteSplice>>>(CurrentFile& file)>;

/// The new bytes for a file whose bytes are `current`; else as FileEdit.
using ByteEdit = std::function<Result<std::optional<std::string>>(std::string_view current)>;

struct UpdateOptions {
  /// How long to wait for another update of a file in the same directory.
  std::chrono::milliseconds wait = std::chrono::seconds(10);
  /// True where a person can choose `wait` (--wait): then the error of a time-out says so.
  bool can_wait_longer = false;
  /// Lets the update of a file with several names (hard links) go on; only this name changes.
  bool break_hard_link = false;
  /// Lets the update go on where the file system has no locks at all.
  bool without_lock = false;
  /// Receives what a person should know although the update went well (an owner not kept).
  std::function<void(const Message&)> note = {};
};

/// Replaces the bytes of an existing file by what `edit` makes of them, in one step, whatever
/// happens meanwhile: other updates wait, a change by another program is read again and edited, or
/// refused (conflict) when that happens eight times. Mode, owner, group and attributes are kept;
/// links are followed and kept. INT, TERM and HUP act before or after it, not within.
///
/// Errors: as read_file; system where the lock is not to be had in `options.wait`, the file has
/// several names, may not be written, or the system says no. After an error the file is as it was.
Result<Saved> update_file(FileSystem& system, const std::string& path, const ByteEdit& edit,
                          const UpdateOptions& options = {});

/// The same, reading and writing piece by piece. What stands between the splices is copied from the
/// file, and what was copied is proved to be what the edit had read.
Result<Saved> splice_file(FileSystem& system, const std::string& path, const FileEdit& edit,
                          const UpdateOptions& options = {});

/// Makes a new file with these bytes, whole or not at all. Errors: usage where the name is taken;
/// system, with nothing left behind.
Result<Saved> create_file(FileSystem& system, const std::string& path, std::string_view bytes,
                          const UpdateOptions& options = {});

/// Puts these bytes under the name in one step, whether it is taken or not. An existing file's
/// mode, owner and attributes are kept; a link is followed and kept. Never `unchanged`. To what is
/// open already (is_output_stream) the bytes are written as they are.
Result<Saved> replace_file(FileSystem& system, const std::string& path, std::string_view bytes,
                           const UpdateOptions& options = {});

/// True where both paths lead to one existing file.
bool same_file(FileSystem& system, const std::string& a, const std::string& b);

/// The path of the nearest file `name` in `start_directory` or a directory above it; directories of
/// that name are passed over. From `.` (or empty) the path is short: `tasks.json`,
/// `../tasks.json` …; from another directory it begins with that directory or one above it.
std::optional<std::string> find_upward(FileSystem& system, const std::string& start_directory,
                                       const std::string& name);

enum class Written {
  all,
  closed_pipe,  ///< nobody reads any more: to end quietly, by SIGPIPE
};

/// Writes all bytes to an open descriptor, such as standard output. `name` stands for it in errors.
Result<Written> write_all(FileSystem& system, int descriptor, std::string_view bytes,
                          std::string_view name);

/// To be called first in `main`: where descriptor 0, 1 or 2 is closed, opens it in a way that makes
/// every use of it fail, so that no file of ours gets that number and receives our output.
void guard_standard_descriptors();

}  // namespace tasks
