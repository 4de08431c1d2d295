#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

#include <fmt/core.h>

#include "storage/descriptor.h"
#include "tasks/storage/file_system.h"

namespace tasks {
namespace {

static_assert(kWorkingDirectory == AT_FDCWD);

tl::unexpected<SystemError> last_error() {
  return tl::unexpected(SystemError{errno});
}

SystemResult<void> checked(int result) {
  if (result < 0) return last_error();
  return {};
}

FileType type_of(mode_t mode) {
  switch (mode & S_IFMT) {
    case S_IFREG:
      return FileType::regular;
    case S_IFDIR:
      return FileType::directory;
    case S_IFLNK:
      return FileType::symlink;
    case S_IFIFO:
      return FileType::fifo;
    case S_IFSOCK:
      return FileType::socket;
    default:
      return FileType::device;
  }
}

std::chrono::nanoseconds instant(const timespec& time) {
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

FileStatus status_from(const struct stat& raw) {
  FileStatus status;
  status.device = raw.st_dev;
  status.inode = raw.st_ino;
  status.type = type_of(raw.st_mode);
  status.mode = raw.st_mode & 07777U;
  status.owner = raw.st_uid;
  status.group = raw.st_gid;
  status.links = raw.st_nlink;
  status.size = static_cast<std::uint64_t>(raw.st_size);
  status.modified = instant(raw.st_mtim);
  status.changed = instant(raw.st_ctim);
  return status;
}

int flags_of(OpenMode mode) {
  constexpr int kRead = O_RDONLY | O_NONBLOCK | O_NOCTTY;
  switch (mode) {
    case OpenMode::read:
      return kRead;
    case OpenMode::read_no_follow:
      return kRead | O_NOFOLLOW;
    case OpenMode::directory:
      return O_RDONLY | O_DIRECTORY;
    case OpenMode::create:
      return O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    case OpenMode::lock_file:
      break;
  }
  return O_RDWR | O_CREAT | O_NOFOLLOW;
}

unsigned flags_of(RenameMode mode) {
  switch (mode) {
    case RenameMode::exchange:
      return RENAME_EXCHANGE;
    case RenameMode::no_replace:
      return RENAME_NOREPLACE;
    case RenameMode::replace:
      break;
  }
  return 0;
}

/// The process of a line of /proc/locks, `1: FLOCK ADVISORY WRITE 1234 fd:00:5678 0 EOF`, where
/// the line is about `file` (`fd:00:5678`).
std::optional<int> holder_in(std::string_view line, std::string_view file) {
  const std::size_t place = line.find(file);
  if (place == std::string_view::npos || place < 2) return std::nullopt;
  const std::size_t begin = line.rfind(' ', place - 2) + 1;
  int process = 0;
  const auto [end, error] = std::from_chars(line.data() + begin, line.data() + place - 1, process);
  if (error != std::errc{} || process <= 0) return std::nullopt;
  return process;
}

class RealFileSystem final : public FileSystem {
 public:
  SystemResult<int> open(int directory, const std::string& name, OpenMode mode,
                         std::uint32_t permissions) override {
    const int number = ::openat(directory, name.c_str(), flags_of(mode) | O_CLOEXEC, permissions);
    if (number < 0) return last_error();
    return number;
  }

  SystemResult<void> close(int descriptor) override { return checked(::close(descriptor)); }

  SystemResult<FileStatus> status(int descriptor) override {
    struct stat raw {};
    if (::fstat(descriptor, &raw) < 0) return last_error();
    return status_from(raw);
  }

  SystemResult<FileStatus> status_at(int directory, const std::string& name, Links links) override {
    struct stat raw {};
    const int flags = links == Links::keep ? AT_SYMLINK_NOFOLLOW : 0;
    if (::fstatat(directory, name.c_str(), &raw, flags) < 0) return last_error();
    return status_from(raw);
  }

  SystemResult<std::string> real_path(const std::string& path) override {
    std::array<char, PATH_MAX> buffer{};
    if (::realpath(path.c_str(), buffer.data()) == nullptr) return last_error();
    return std::string(buffer.data());
  }

  SystemResult<void> may_write(int directory, const std::string& name) override {
    return checked(::faccessat(directory, name.c_str(), W_OK, AT_EACCESS));
  }

  SystemResult<std::size_t> read(int descriptor, char* buffer, std::size_t size) override {
    const ssize_t got = ::read(descriptor, buffer, size);
    if (got < 0) return last_error();
    return static_cast<std::size_t>(got);
  }

  SystemResult<void> rewind(int descriptor) override {
    if (::lseek(descriptor, 0, SEEK_SET) < 0) return last_error();
    return {};
  }

  SystemResult<std::size_t> write(int descriptor, std::string_view bytes) override {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) return last_error();
    return static_cast<std::size_t>(written);
  }

  void begin_sync(int descriptor) override {
    // This flag alone leaves errors to fsync. File systems without it have nothing to begin.
    static_cast<void>(::sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE));
  }

  SystemResult<void> sync(int descriptor) override { return checked(::fsync(descriptor)); }

  SystemResult<void> rename(int directory, const std::string& from, const std::string& to,
                            RenameMode mode) override {
    if (mode == RenameMode::replace) {
      return checked(::renameat(directory, from.c_str(), directory, to.c_str()));
    }
    return checked(::renameat2(directory, from.c_str(), directory, to.c_str(), flags_of(mode)));
  }

  SystemResult<void> link(int directory, const std::string& from, const std::string& to) override {
    return checked(::linkat(directory, from.c_str(), directory, to.c_str(), 0));
  }

  SystemResult<void> unlink(int directory, const std::string& name) override {
    return checked(::unlinkat(directory, name.c_str(), 0));
  }

  SystemResult<void> lock(int descriptor, LockMethod method) override {
    if (method == LockMethod::whole) return checked(::flock(descriptor, LOCK_EX | LOCK_NB));
    struct flock all {};
    all.l_type = F_WRLCK;
    all.l_whence = SEEK_SET;
    return checked(::fcntl(descriptor, F_SETLK, &all));
  }

  std::optional<int> lock_holder(int descriptor) override {
    const auto file = status(descriptor);
    const auto locks = Descriptor::open(*this, kWorkingDirectory, "/proc/locks", OpenMode::read);
    if (!file || !locks) return std::nullopt;
    const auto lines = read_fully(*this, locks->number(), std::nullopt);
    if (!lines) return std::nullopt;
    const std::string sought =
        fmt::format("{:02x}:{:02x}:{} ", ::major(file->device), ::minor(file->device), file->inode);
    std::string_view rest = *lines;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      if (const auto holder = holder_in(line, sought)) return holder;
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return std::nullopt;
  }

  SystemResult<void> set_owner(int descriptor, std::uint32_t owner, std::uint32_t group) override {
    return checked(::fchown(descriptor, owner, group));
  }

  SystemResult<void> set_mode(int descriptor, std::uint32_t mode) override {
    return checked(::fchmod(descriptor, mode));
  }

  SystemResult<std::vector<FileAttribute>> attributes(int descriptor) override;

  SystemResult<void> set_attribute(int descriptor, const FileAttribute& attribute) override {
    return checked(::fsetxattr(descriptor, attribute.name.c_str(), attribute.value.data(),
                               attribute.value.size(), 0));
  }

  SystemResult<void> remove_attribute(int descriptor, const std::string& name) override {
    return checked(::fremovexattr(descriptor, name.c_str()));
  }

  std::chrono::milliseconds monotonic_time() override {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
  }

  void pause(std::chrono::milliseconds duration) override { std::this_thread::sleep_for(duration); }
};

/// What a call that fills a buffer and says how much it would need has to give; asked again where
/// that grew meanwhile.
template <class Fill>
SystemResult<std::string> filled(Fill&& fill) {
  std::string buffer;
  while (true) {
    const ssize_t needed = fill(nullptr, 0);
    if (needed < 0) return last_error();
    buffer.resize(static_cast<std::size_t>(needed));
    if (needed == 0) return buffer;
    const ssize_t got = fill(buffer.data(), buffer.size());
    if (got < 0 && errno == ERANGE) continue;
    if (got < 0) return last_error();
    buffer.resize(static_cast<std::size_t>(got));
    return buffer;
  }
}

bool is_refusal(SystemError error) {
  return error.number == EPERM || error.number == EACCES || error.number == EOPNOTSUPP;
}

SystemResult<std::vector<FileAttribute>> RealFileSystem::attributes(int descriptor) {
  std::vector<FileAttribute> result;
  const auto names = filled(
      [&](char* buffer, std::size_t size) { return ::flistxattr(descriptor, buffer, size); });
  if (!names) {
    if (names.error().number == EOPNOTSUPP || names.error().number == ENOSYS) return result;
    return tl::unexpected(names.error());
  }
  for (std::size_t begin = 0; begin < names->size();) {
    const std::string name = names->c_str() + begin;
    begin += name.size() + 1;
    auto value = filled([&](char* buffer, std::size_t size) {
      return ::fgetxattr(descriptor, name.c_str(), buffer, size);
    });
    if (value) {
      result.push_back({name, *std::move(value)});
    } else if (is_refusal(value.error())) {
      result.push_back({name, {}, false});
    } else if (value.error().number != ENODATA) {
      return tl::unexpected(value.error());
    }
  }
  return result;
}

}  // namespace

FileSystem& real_file_system() {
  static RealFileSystem system;
  return system;
}

}  // namespace tasks
