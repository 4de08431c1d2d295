#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

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
    if (by_key_.empty()) {
      for (std::size_t i = 0; i < members_.size(); ++i) by_key_.emplace(members_[i].key, i);
    }
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return nullptr;
    next_ = found->second + 1;
    return &members_[found->second];
  }

 private:
  MemberView members_;
  std::size_t next_ = 0;
  std::unordered_map<std::string_view, std::size_t> by_key_;
};

}  // namespace tasks
