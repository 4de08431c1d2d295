#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "document/id_digest.h"
#include "document/layout.h"
#include "tasks/base/result.h"

namespace tasks {

/// Where the tasks of a list stand, and which: what there is to know of a list to compare another
/// version with it. Views are into the list's bytes, which must outlive this.
class ListOutline {
 public:
  /// Nothing where the bytes up to behind the tasks begin no list with tasks, or an id may stand
  /// twice. REQUIRES: at most kLargestText bytes.
  static std::optional<ListOutline> read(std::string_view list);

  bool is_bare_array() const { return is_bare_array_; }
  std::string_view bytes() const { return list_; }

  /// At least 1.
  std::size_t size() const { return tasks_.size(); }

  /// See WalkedTask::piece. The pieces of all tasks follow upon each other.
  std::string_view piece(std::size_t index) const {
    const std::size_t begin = tasks_[index].begin;
    const bool is_last = index + 1 == tasks_.size();
    return list_.substr(begin, (is_last ? tail_ + 1 : tasks_[index + 1].begin) - begin);
  }
  IdDigest id(std::size_t index) const { return tasks_[index].id; }
  LayoutTraits traits(std::size_t index) const { return tasks_[index].traits; }

  /// The bytes up to behind the bracket that the tasks begin with.
  std::string_view head() const { return list_.substr(0, tasks_.front().begin); }
  /// The bytes from the closing bracket on.
  std::string_view tail() const { return list_.substr(tail_); }

  /// The index of the task with this id.
  std::optional<std::size_t> find(IdDigest wanted) const;

  /// The index of the task with the largest number; nothing where none has one.
  std::optional<std::size_t> largest_number() const;

 private:
  struct OutlinedTask {
    IdDigest id;
    std::uint32_t begin;  ///< of its piece
    LayoutTraits traits;
  };

  explicit ListOutline(std::string_view list) : list_(list) {}
  Result<bool> read_tasks();
  bool ids_differ();
  std::vector<std::uint32_t>::const_iterator first_from(IdDigest wanted) const;

  std::string_view list_;
  bool is_bare_array_ = false;
  std::vector<OutlinedTask> tasks_;
  std::size_t tail_ = 0;
  std::vector<std::uint32_t> by_id_;  ///< indices of tasks, their ids ascending
};

}  // namespace tasks
