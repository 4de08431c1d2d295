#pragma once

#include <cstddef>
#include <string_view>

#include "tasks/base/text_index.h"
#include "tasks/model/task.h"

namespace tasks {

/// Finds members by key. Asked for them in their order, as two versions of one object mostly do, it
/// looks at each once.
class KeyFinder {
 public:
  explicit KeyFinder(MemberView members) : members_(members) {}

  /// The member with this key, or null.
  const Member* find(std::string_view key) {
    if (next_ < members_.size() && members_[next_].key == key) return &members_[next_++];
    if (members_.size() < kMany) return find_one_by_one(key);
    const auto key_of = [this](std::size_t index) { return members_[index].key; };
    if (by_key_.is_empty()) by_key_ = TextIndex(members_.size(), key_of);
    const auto found = by_key_.find(key, key_of);
    if (!found) return nullptr;
    next_ = *found + 1;
    return &members_[*found];
  }

 private:
  /// From so many members on an index is quicker.
  static constexpr std::size_t kMany = 32;

  const Member* find_one_by_one(std::string_view key) {
    for (std::size_t i = 0; i < members_.size(); ++i) {
      if (members_[i].key != key) continue;
      next_ = i + 1;
      return &members_[i];
    }
    return nullptr;
  }

  MemberView members_;
  std::size_t next_ = 0;
  TextIndex by_key_;
};

}  // namespace tasks
