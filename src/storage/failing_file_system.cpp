#include "tasks/storage/failing_file_system.h"

#include <algorithm>
#include <cerrno>

namespace tasks {
namespace {

struct CallKind {
  Call call;
  std::string_view name;
  std::vector<int> errors;
};

const std::vector<CallKind>& call_kinds() {
  static const std::vector<CallKind> kinds = {
      {Call::open, "open", {EACCES, EIO, EMFILE, ENFILE, ENOMEM, ENOSPC, EDQUOT, EROFS, EINTR}},
      {Call::close, "close", {EIO, ENOSPC, EDQUOT, EINTR}},
      {Call::status, "status", {EIO, ENOMEM}},
      {Call::status_at, "status_at", {EIO, ENOMEM, EACCES}},
      {Call::real_path, "real_path", {EIO, ENOMEM, EACCES}},
      {Call::may_write, "may_write", {EIO, EACCES, EROFS, EPERM}},
      {Call::read, "read", {EIO, EINTR}},
      {Call::rewind, "rewind", {EIO}},
      {Call::write, "write", {ENOSPC, EDQUOT, EIO, EFBIG, EINTR}},
      {Call::sync, "sync", {EIO, ENOSPC, EDQUOT, EINTR}},
      {Call::rename, "rename", {EIO, ENOSPC, EDQUOT, EACCES, EROFS, ENOMEM}},
      {Call::exchange, "exchange", {EIO, ENOSPC, EACCES, EROFS, ENOMEM, EINVAL, ENOSYS}},
      {Call::rename_new, "rename_new", {EIO, ENOSPC, EACCES, EROFS, ENOMEM, EINVAL, ENOSYS}},
      {Call::link, "link", {EIO, ENOSPC, EPERM, EOPNOTSUPP}},
      {Call::unlink, "unlink", {EIO, EACCES, EROFS, EPERM}},
      {Call::lock, "lock", {ENOLCK, EOPNOTSUPP, EBADF, EIO, EINTR}},
      {Call::lock_record, "lock_record", {ENOLCK, EIO, EINTR}},
      {Call::set_owner, "set_owner", {EPERM, EIO, EDQUOT}},
      {Call::set_mode, "set_mode", {EIO, EPERM, EROFS}},
      {Call::attributes, "attributes", {EIO, ENOMEM}},
      {Call::set_attribute, "set_attribute", {EIO, ENOSPC, EDQUOT, EPERM, EOPNOTSUPP}},
      {Call::remove_attribute, "remove_attribute", {EIO, EPERM}},
  };
  return kinds;
}

const CallKind& kind_of(Call call) {
  return call_kinds()[static_cast<std::size_t>(call)];
}

bool fits(Call call, int error) {
  const std::span<const int> errors = fitting_errors(call);
  return std::find(errors.begin(), errors.end(), error) != errors.end();
}

}  // namespace

std::string_view name_of(Call call) {
  return kind_of(call).name;
}

std::span<const int> fitting_errors(Call call) {
  return kind_of(call).errors;
}

void FailingFileSystem::stop() {
  stopped_ = struck_ = true;
  throw Stopped{};
}

std::optional<SystemError> FailingFileSystem::enter(Call call) {
  if (stopped_) {
    ++calls_after_stop_;
    return SystemError{EIO};
  }
  const std::size_t number = calls_.size();
  calls_.push_back(call);
  if (act_) act_(number, call);
  for (const auto& [refused, error] : refused_) {
    if (refused == call) return SystemError{error};
  }
  if (!fault_ || number < fault_->call) return std::nullopt;
  const bool now = number == fault_->call;
  if (fault_->kind == Fault::Kind::fail) {
    if (!now && !(fault_->lasting && fits(call, fault_->error))) return std::nullopt;
    struck_ = true;
    return SystemError{fault_->error};
  }
  // Descriptors are closed in destructors, which may not throw.
  if (call == Call::close || fault_->kind == Fault::Kind::shorten) return std::nullopt;
  if (fault_->kind == Fault::Kind::stop_before || !now) stop();
  return std::nullopt;
}

void FailingFileSystem::leave() {
  if (!fault_ || fault_->kind != Fault::Kind::stop_after) return;
  if (calls_.size() == fault_->call + 1 && calls_.back() != Call::close) stop();
}

std::size_t FailingFileSystem::shortened(std::size_t size) {
  if (!fault_ || fault_->kind != Fault::Kind::shorten || size < 2) return size;
  const std::size_t number = calls_.size();
  if (number != fault_->call && !(fault_->lasting && number > fault_->call)) return size;
  struck_ = true;
  return size / 2;
}

template <class Below>
auto FailingFileSystem::pass(Call call, Below&& below) {
  using Answer = decltype(below());
  if (const auto error = enter(call)) return Answer(tl::unexpected(*error));
  Answer answer = below();
  leave();
  return answer;
}

SystemResult<int> FailingFileSystem::open(int directory, const std::string& name, OpenMode mode,
                                          std::uint32_t permissions) {
  return pass(Call::open, [&] { return below_->open(directory, name, mode, permissions); });
}

SystemResult<void> FailingFileSystem::close(int descriptor) {
  auto closed = below_->close(descriptor);
  if (stopped_) return closed;
  return pass(Call::close, [&] { return closed; });
}

SystemResult<FileStatus> FailingFileSystem::status(int descriptor) {
  return pass(Call::status, [&] { return below_->status(descriptor); });
}

SystemResult<FileStatus> FailingFileSystem::status_at(int directory, const std::string& name,
                                                      Links links) {
  return pass(Call::status_at, [&] { return below_->status_at(directory, name, links); });
}

SystemResult<std::string> FailingFileSystem::real_path(const std::string& path) {
  return pass(Call::real_path, [&] { return below_->real_path(path); });
}

SystemResult<void> FailingFileSystem::may_write(int directory, const std::string& name) {
  return pass(Call::may_write, [&] { return below_->may_write(directory, name); });
}

SystemResult<std::size_t> FailingFileSystem::read(int descriptor, char* buffer, std::size_t size) {
  const std::size_t granted = shortened(size);
  return pass(Call::read, [&] { return below_->read(descriptor, buffer, granted); });
}

SystemResult<void> FailingFileSystem::rewind(int descriptor) {
  return pass(Call::rewind, [&] { return below_->rewind(descriptor); });
}

SystemResult<std::size_t> FailingFileSystem::write(int descriptor, std::string_view bytes) {
  const std::size_t granted = shortened(bytes.size());
  return pass(Call::write, [&] { return below_->write(descriptor, bytes.substr(0, granted)); });
}

SystemResult<void> FailingFileSystem::sync(int descriptor) {
  return pass(Call::sync, [&] { return below_->sync(descriptor); });
}

SystemResult<void> FailingFileSystem::rename(int directory, const std::string& from,
                                             const std::string& to, RenameMode mode) {
  constexpr Call kCalls[] = {Call::rename, Call::exchange, Call::rename_new};
  return pass(kCalls[static_cast<std::size_t>(mode)],
              [&] { return below_->rename(directory, from, to, mode); });
}

SystemResult<void> FailingFileSystem::link(int directory, const std::string& from,
                                           const std::string& to) {
  return pass(Call::link, [&] { return below_->link(directory, from, to); });
}

SystemResult<void> FailingFileSystem::unlink(int directory, const std::string& name) {
  return pass(Call::unlink, [&] { return below_->unlink(directory, name); });
}

SystemResult<void> FailingFileSystem::lock(int descriptor, LockMethod method) {
  const Call call = method == LockMethod::whole ? Call::lock : Call::lock_record;
  return pass(call, [&] { return below_->lock(descriptor, method); });
}

std::optional<int> FailingFileSystem::lock_holder(int descriptor) {
  return below_->lock_holder(descriptor);
}

SystemResult<void> FailingFileSystem::set_owner(int descriptor, std::uint32_t owner,
                                                std::uint32_t group) {
  return pass(Call::set_owner, [&] { return below_->set_owner(descriptor, owner, group); });
}

SystemResult<void> FailingFileSystem::set_mode(int descriptor, std::uint32_t mode) {
  return pass(Call::set_mode, [&] { return below_->set_mode(descriptor, mode); });
}

SystemResult<std::vector<FileAttribute>> FailingFileSystem::attributes(int descriptor) {
  return pass(Call::attributes, [&] { return below_->attributes(descriptor); });
}

SystemResult<void> FailingFileSystem::set_attribute(int descriptor,
                                                    const FileAttribute& attribute) {
  return pass(Call::set_attribute, [&] { return below_->set_attribute(descriptor, attribute); });
}

SystemResult<void> FailingFileSystem::remove_attribute(int descriptor, const std::string& name) {
  return pass(Call::remove_attribute, [&] { return below_->remove_attribute(descriptor, name); });
}

}  // namespace tasks
