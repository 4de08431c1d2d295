#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "tasks/base/byte_splice.h"
#include "tasks/base/result.h"
#include "tasks/document/edited_document.h"
#include "tasks/document/excerpt.h"
#include "tasks/model/edit.h"

namespace tasks {

/// A list of which only those tasks are held that a change is about, and what decides how new text
/// is laid out there. Costs memory for what it holds, not for the file.
class PartialDocument {
 public:
  /// Nothing where only Document::read has the answer; see Excerpt::read. Else holds the tasks that
  /// `filter` needs, their neighbours, the last task, the one with the largest number, and those
  /// that show how the file is laid out.
  static Result<std::optional<PartialDocument>> read(const ReadBytes& read,
                                                     const ReadOptions& options, TaskFilter& filter,
                                                     const ReadAhead& ahead = {});

  PartialDocument(PartialDocument&&) noexcept;
  PartialDocument& operator=(PartialDocument&&) noexcept;
  ~PartialDocument();

  /// The held tasks with the list's own keys. REQUIRES: they were not edited yet.
  const TaskList& list() const;

  /// What Document::apply makes of the held part, which from now on belongs to the result.
  /// REQUIRES: edits of tasks are of those that the filter needed; a new task goes to the end and
  /// has a number above all; called once.
  Result<EditedDocument> edit(std::vector<Edit> edits);

  /// Splices of the part as those of the file; nothing where the part does not tell.
  std::optional<std::vector<ByteSplice>> in_file(std::vector<ByteSplice> splices) const;

 private:
  friend class PartialReader;
  struct Parts;
  explicit PartialDocument(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace tasks
