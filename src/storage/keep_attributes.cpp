#include "storage/keep_attributes.h"

#include <algorithm>
#include <cerrno>

#include "tasks/base/messages/storage.h"

namespace tasks {
namespace {

constexpr std::string_view kAccessList = "system.posix_acl_access";
constexpr std::uint32_t kSetIds = 06000;
constexpr std::uint32_t kRightsOfOthers = 0077;

bool refused(SystemError error) {
  return error.number == EPERM || error.number == EACCES || error.number == EOPNOTSUPP ||
         error.number == EINVAL;
}

/// Mode bits that a file may have whose group changes: members of the old group are now anybody,
/// and some who were anybody are in the new group, so both get what both had.
std::uint32_t without_group(std::uint32_t mode) {
  const std::uint32_t common = mode & (mode >> 3U) & 0007U;
  return (mode & ~(kRightsOfOthers | kSetIds)) | (common << 3U) | common;
}

class Keeper {
 public:
  Keeper(FileSystem& system, const Original& original, int descriptor, std::string_view shown,
         const std::function<void(const Message&)>& note)
      : system_(system),
        original_(original),
        descriptor_(descriptor),
        shown_(shown),
        note_(note),
        mode_(original.status.mode) {}

  SystemResult<void> keep_all() {
    if (auto kept = keep_owner(); !kept) return kept;
    auto wanted = system_.attributes(original_.file.number());
    if (!wanted) return tl::unexpected(wanted.error());
    if (auto dropped = drop_foreign(*wanted); !dropped) return dropped;
    // The mode comes before the access list, which fills in its middle digit, and again after an
    // access list that could not be kept.
    if (auto kept = set_mode(); !kept) return kept;
    for (const FileAttribute& attribute : *wanted) {
      if (auto kept = keep(attribute); !kept) return kept;
    }
    return {};
  }

 private:
  void tell(const Message& what) const {
    if (note_) note_(what);
  }

  SystemResult<void> set_mode() {
    return uninterrupted([&] { return system_.set_mode(descriptor_, mode_); });
  }

  SystemResult<void> set_owner(std::uint32_t owner, std::uint32_t group) {
    return uninterrupted([&] { return system_.set_owner(descriptor_, owner, group); });
  }

  SystemResult<void> keep_owner() {
    const FileStatus& wanted = original_.status;
    const auto now = system_.status(descriptor_);
    if (!now) return tl::unexpected(now.error());
    if (now->owner == wanted.owner && now->group == wanted.group) return {};
    auto set = set_owner(wanted.owner, wanted.group);
    if (set || !refused(set.error())) return set;
    tell(message(messages::kNoteOwnerLost, shown_));
    mode_ &= ~kSetIds;
    if (now->group == wanted.group) return {};
    set = set_owner(now->owner, wanted.group);
    if (set || !refused(set.error())) return set;
    group_lost_ = true;
    mode_ = without_group(mode_);
    return {};
  }

  /// A directory may hand its own access list to every new file.
  SystemResult<void> drop_foreign(const std::vector<FileAttribute>& wanted) {
    const auto present = system_.attributes(descriptor_);
    if (!present) return tl::unexpected(present.error());
    for (const FileAttribute& attribute : *present) {
      const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const FileAttribute& kept) {
        return kept.name == attribute.name;
      });
      if (stays) continue;
      auto removed = system_.remove_attribute(descriptor_, attribute.name);
      if (!removed && (attribute.name == kAccessList || !refused(removed.error()))) return removed;
    }
    return {};
  }

  SystemResult<void> keep(const FileAttribute& attribute) {
    const bool access_list = attribute.name == kAccessList;
    const bool may_be_kept = attribute.is_readable && !(access_list && group_lost_);
    if (may_be_kept) {
      auto set = uninterrupted([&] { return system_.set_attribute(descriptor_, attribute); });
      if (set || !refused(set.error())) return set;
    }
    tell(message(messages::kNoteAttributeLost, shown_, attribute.name));
    if (!access_list) return {};
    // Whom the list kept out, and from what, is not to be had from the mode.
    mode_ &= ~(kRightsOfOthers | kSetIds);
    return set_mode();
  }

  FileSystem& system_;
  const Original& original_;
  int descriptor_;
  std::string_view shown_;
  const std::function<void(const Message&)>& note_;
  std::uint32_t mode_;
  bool group_lost_ = false;
};

}  // namespace

SystemResult<void> keep_attributes(FileSystem& system, const Original& original, int descriptor,
                                   std::string_view shown,
                                   const std::function<void(const Message&)>& note) {
  return Keeper(system, original, descriptor, shown, note).keep_all();
}

}  // namespace tasks
