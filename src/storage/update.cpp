#include <algorithm>
#include <limits>

#include "storage/original_reader.h"
#include "storage/signal_guard.h"
#include "storage/swap.h"
#include "storage/system_failure.h"
#include "storage/temporary_file.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// True where the file's temporary name leads to the file itself: a process was killed between
/// giving a new file its name and taking the temporary one away.
bool has_temporary_name(const Target& target, const FileStatus& status) {
  if (status.links < 2) return false;
  const auto other = uninterrupted([&] {
    return target.system().status_at(target.directory(), target.temporary_name(), Links::keep);
  });
  return other && other->device == status.device && other->inode == status.inode;
}

Result<std::optional<Original>> open_cleared(const Target& target) {
  TASKS_TRY_ASSIGN(existing, open_existing(target));
  if (!existing || !has_temporary_name(target, existing->status)) return std::move(existing);
  remove_temporary(target);
  return open_existing(target);
}

Result<Original> open_for_update(const Target& target, const UpdateOptions& options) {
  TASKS_TRY_ASSIGN(existing, open_cleared(target));
  if (!existing) return fail(missing_file(target.system(), target.shown()));
  const FileStatus& status = existing->status;
  if (status.size > kLargestFile) {
    return fail(Error{ErrorKind::system, message(messages::kFileTooLarge, target.shown())}.hint(
        message(messages::kFileTooLargeHint)));
  }
  if (status.links > 1 && !options.break_hard_link) {
    return fail(Error{ErrorKind::system,
                      message(messages::kFileHasOtherNames, target.shown(), status.links)}
                    .hint(message(messages::kFileHasOtherNamesHint)));
  }
  return *std::move(existing);
}

/// Writes a file with its splices, the rest copied from the original.
class SplicedCopy {
 public:
  SplicedCopy(FileSystem& system, const std::vector<ByteSplice>& splices, OriginalReader& reader)
      : system_(system), splices_(splices), reader_(reader) {}

  SystemResult<void> write_to(int descriptor) {
    const auto same = reader_.read_again([&](std::string_view piece) {
      auto written = write_piece(descriptor, piece);
      if (at_ - begun_ >= kBeginSyncEvery) begin_sync(descriptor);
      return written;
    });
    if (!same) return tl::unexpected(same.error());
    was_same_ = *same;
    return write_texts_up_to(descriptor, std::numeric_limits<std::uint64_t>::max());
  }

  /// False where the original was no longer what the edit had read.
  bool was_same() const { return was_same_; }

 private:
  static constexpr std::uint64_t kBeginSyncEvery = std::uint64_t{1} << 20U;

  void begin_sync(int descriptor) {
    system_.begin_sync(descriptor);
    begun_ = at_;
  }

  SystemResult<void> write_piece(int descriptor, std::string_view piece) {
    while (!piece.empty()) {
      const auto texts = write_texts_up_to(descriptor, at_);
      if (!texts) return texts;
      const bool in_splice = next_ > 0 && at_ < splices_[next_ - 1].end;
      const std::uint64_t border = in_splice                 ? splices_[next_ - 1].end
                                   : next_ < splices_.size() ? splices_[next_].begin
                                                             : at_ + piece.size();
      const auto count =
          static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), border - at_));
      if (!in_splice) {
        const auto written = write_fully(system_, descriptor, piece.substr(0, count));
        if (!written) return written;
      }
      piece.remove_prefix(count);
      at_ += count;
    }
    return {};
  }

  SystemResult<void> write_texts_up_to(int descriptor, std::uint64_t offset) {
    for (; next_ < splices_.size() && splices_[next_].begin <= offset; ++next_) {
      const auto written = write_fully(system_, descriptor, splices_[next_].text);
      if (!written) return written;
    }
    return {};
  }

  FileSystem& system_;
  const std::vector<ByteSplice>& splices_;
  OriginalReader& reader_;
  std::uint64_t at_ = 0;     ///< in the original
  std::uint64_t begun_ = 0;  ///< the same when the disk was last told to begin
  std::size_t next_ = 0;     ///< the first splice whose text is not written yet
  bool was_same_ = false;
};

/// True where nothing of the original is left.
bool replaces_all(const std::vector<ByteSplice>& splices, const Original& original) {
  return splices.size() == 1 && splices.front().begin == 0 &&
         splices.front().end >= original.status.size;
}

Error keeps_changing(const Target& target) {
  return Error{ErrorKind::conflict, message(messages::kFileKeepsChanging, target.shown())}.hint(
      message(messages::kFileKeepsChangingHint));
}

}  // namespace

Result<Saved> splice_file(FileSystem& system, const std::string& path, const FileEdit& edit,
                          const UpdateOptions& options) {
  constexpr int kMostAttempts = 8;
  // The numbers are those of docs/reliability.md, "The write protocol".
  TASKS_TRY_ASSIGN(target, find_target(system, path));  // 1
  const auto lock = lock_directory(target, options);    // 1
  if (!lock) return fail(lock.error());
  for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
    TASKS_TRY_ASSIGN(original, open_for_update(target, options));  // 2
    OriginalReader reader(target, original);
    TASKS_TRY_ASSIGN(splices, edit(reader));                    // 2
    if (!splices || splices->empty()) return Saved::unchanged;  // 2
    TASKS_TRY(check_may_write(target));

    const SignalGuard signals;
    SplicedCopy copy(system, *splices, reader);
    const bool whole = replaces_all(*splices, original);
    const FillFile fill = [&](int descriptor) {
      return whole ? write_fully(system, descriptor, splices->front().text)
                   : copy.write_to(descriptor);
    };
    TASKS_TRY_ASSIGN(written, write_temporary(target, fill, &original));  // 3, 4
    if (!whole && !copy.was_same()) {
      remove_temporary(target);
      continue;
    }
    TASKS_TRY_ASSIGN(swapped, swap_in(target, original.status, written.status));  // 5, 6
    if (swapped == Swapped::unverified) {
      tell(written.lost, options);
      return Saved::unconfirmed;
    }
    auto stays = remove_temporary(target);  // 7
    if (swapped == Swapped::changed) continue;
    if (stays) written.lost.push_back(*std::move(stays));
    tell(written.lost, options);
    return sync_names(target);  // 7
  }
  return fail(keeps_changing(target));
}

Result<Saved> update_file(FileSystem& system, const std::string& path, const ByteEdit& edit,
                          const UpdateOptions& options) {
  const FileEdit whole =
      [&edit](CurrentFile& file) -> Result<std::optional<std::vector<ByteSplice>>> {
    TASKS_TRY_ASSIGN(before, file.read_all());
    TASKS_TRY_ASSIGN(after, edit(before));
    if (!after || *after == before) return std::nullopt;
    const std::uint64_t size = std::max<std::uint64_t>(before.size(), file.size());
    return std::vector<ByteSplice>{{0, size, *std::move(after)}};
  };
  return splice_file(system, path, whole, options);
}

}  // namespace tasks
