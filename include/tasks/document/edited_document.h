#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tasks/base/byte_splice.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// A list and what edits make of it. Of edits of very many tasks, little more is held than the
/// bytes that change: what they make of the tasks is read back portion by portion.
class EditedDocument {
 public:
  /// What Document::apply does; `options` are those with which the list was read. The edits are
  /// freed before anything is read back. Errors: as of apply; internal where the edited list is
  /// none.
  static Result<EditedDocument> of(Document before, std::vector<Edit> edits,
                                   const ReadOptions& options = {});

  EditedDocument(EditedDocument&&) noexcept;
  EditedDocument& operator=(EditedDocument&&) noexcept;
  ~EditedDocument();

  /// True where no byte changes.
  bool is_unchanged() const;

  /// Told the list before and after the edits: all of it, or, one after the other, portions of its
  /// tasks in which something changes, each time with the list's own keys.
  using Look = std::function<Result<void>(const TaskList& before, const TaskList& after)>;

  /// Errors: those of `look`; internal where a portion reads back as no list, or with other tasks.
  Result<void> look_through(const Look& look) const;

  /// False where the edits are of several kinds, one built upon another: then there is one splice,
  /// of the whole list.
  bool is_spliced() const;
  /// Of the list before; in order, and apart from each other.
  std::vector<ByteSplice> take_splices() &&;

  /// True where the list after the edits is held in one piece.
  bool is_held() const;
  /// REQUIRES: is_held().
  std::string take_bytes() &&;

 private:
  struct Parts;
  explicit EditedDocument(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace tasks
