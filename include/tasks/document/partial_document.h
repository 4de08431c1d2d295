#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "tasks/base/byte_splice.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/document/excerpt.h"
#include "tasks/model/edit.h"

namespace tasks {

/// What edits of a part of a list come to.
struct PartialEdit {
  std::vector<ByteSplice> splices;  ///< of the file; in order, and apart from each other
  Document after;                   ///< the held part as it is then
};

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

  /// The held tasks with the list's own keys.
  const TaskList& list() const;

  /// What Document::apply of the whole list would change. Nothing where the part does not tell.
  /// The edits are freed before the result is read. REQUIRES: edits of tasks are of those that the
  /// filter needed; a new task goes to the end and has a number above all.
  Result<std::optional<PartialEdit>> apply(std::vector<Edit> edits) const;

 private:
  friend class PartialReader;
  struct Parts;
  explicit PartialDocument(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace tasks
