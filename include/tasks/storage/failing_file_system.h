#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/storage/file_system.h"

namespace tasks {

/// The kinds of system calls, as storage can see them fail.
enum class Call {
  open,
  close,
  status,
  status_at,
  real_path,
  may_write,
  read,
  rewind,
  write,
  sync,
  rename,
  exchange,
  rename_new,
  link,
  unlink,
  lock,
  lock_record,
  set_owner,
  set_mode,
  attributes,
  set_attribute,
  remove_attribute,
};

std::string_view name_of(Call call);

/// The error numbers that this kind of call can fail with on a working program: what a disk, a full
/// or foreign file system, a limit or a signal brings about.
std::span<const int> fitting_errors(Call call);

/// What is to go wrong.
struct Fault {
  enum class Kind {
    fail,         ///< the call does nothing and gives `error` (a close closes all the same)
    shorten,      ///< a read or write does half of what was asked
    stop_before,  ///< the process is killed before the call (not at a close: at the next other one)
    stop_after,   ///< the process is killed after the call
  };
  Kind kind;
  std::size_t call;  ///< the number of the call, from 0
  int error = 0;
  /// `fail`: every later call that can fail with this error does so, too (a disk that stays full).
  /// `shorten`: all later ones.
  bool lasting = false;
};

/// Passes all calls on to another file system, counts them, and lets a chosen one fail. For tests.
class FailingFileSystem final : public FileSystem {
 public:
  /// Thrown in place of being killed. Only descriptors are closed afterwards, as the kernel would.
  struct Stopped {};

  explicit FailingFileSystem(FileSystem& below) : below_(&below) {}

  void plan(Fault fault) { fault_ = fault; }
  /// A file system that does not know this kind of call.
  void refuse_always(Call call, int error) { refused_.emplace_back(call, error); }
  /// Called before every call with its number, such as to do what another program might do then.
  void before_each(std::function<void(std::size_t number, Call call)> act) {
    act_ = std::move(act);
  }

  const std::vector<Call>& calls() const { return calls_; }
  /// True once the planned fault has come about.
  bool struck() const { return struck_; }
  /// Calls other than close that came after the process was stopped: 0, or a clean-up that a killed
  /// process could not have done.
  std::size_t calls_after_stop() const { return calls_after_stop_; }

  SystemResult<int> open(int directory, const std::string& name, OpenMode mode,
                         std::uint32_t permissions) override;
  SystemResult<void> close(int descriptor) override;
  SystemResult<FileStatus> status(int descriptor) override;
  SystemResult<FileStatus> status_at(int directory, const std::string& name, Links links) override;
  SystemResult<std::string> real_path(const std::string& path) override;
  SystemResult<void> may_write(int directory, const std::string& name) override;
  SystemResult<std::size_t> read(int descriptor, char* buffer, std::size_t size) override;
  SystemResult<void> rewind(int descriptor) override;
  SystemResult<std::size_t> write(int descriptor, std::string_view bytes) override;
  void begin_sync(int descriptor) override { below_->begin_sync(descriptor); }
  SystemResult<void> sync(int descriptor) override;
  SystemResult<void> rename(int directory, const std::string& from, const std::string& to,
                            RenameMode mode) override;
  SystemResult<void> link(int directory, const std::string& from, const std::string& to) override;
  SystemResult<void> unlink(int directory, const std::string& name) override;
  SystemResult<void> lock(int descriptor, LockMethod method) override;
  std::optional<int> lock_holder(int descriptor) override;
  SystemResult<void> set_owner(int descriptor, std::uint32_t owner, std::uint32_t group) override;
  SystemResult<void> set_mode(int descriptor, std::uint32_t mode) override;
  SystemResult<std::vector<FileAttribute>> attributes(int descriptor) override;
  SystemResult<void> set_attribute(int descriptor, const FileAttribute& attribute) override;
  SystemResult<void> remove_attribute(int descriptor, const std::string& name) override;
  std::chrono::milliseconds monotonic_time() override { return below_->monotonic_time(); }
  void pause(std::chrono::milliseconds duration) override { below_->pause(duration); }

 private:
  /// The error that the call now due is to give, if any. Counts it.
  std::optional<SystemError> enter(Call call);
  void leave();
  [[noreturn]] void stop();
  std::size_t shortened(std::size_t size);
  template <class Below>
  auto pass(Call call, Below&& below);

  FileSystem* below_;
  std::optional<Fault> fault_;
  std::vector<std::pair<Call, int>> refused_;
  std::function<void(std::size_t, Call)> act_;
  std::vector<Call> calls_;
  std::size_t calls_after_stop_ = 0;
  bool struck_ = false;
  bool stopped_ = false;
};

}  // namespace tasks
