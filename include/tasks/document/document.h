#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/byte_splice.h"
#include "tasks/base/result.h"
#include "tasks/document/conflict_markers.h"
#include "tasks/model/conflict.h"
#include "tasks/model/edit.h"
#include "tasks/model/finding.h"
#include "tasks/model/task.h"

namespace tasks {

struct ReadOptions {
  /// Year of months that name none, where the list holds no year itself.
  std::optional<int> year = {};
};

/// A file that was read: its bytes, what they mean, and how to change them.
class Document {
 public:
  /// Reads a list strictly (docs/format.md). Errors: not_a_list for anything that is not one,
  /// conflict for git's conflict markers; both with the place, of which `file` is left empty.
  static Result<Document> read(std::string bytes, const ReadOptions& options = {});

  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  const std::string& bytes() const;
  /// The same, of a document that nobody needs any more.
  std::string take_bytes() &&;

  /// Views in it live as long as this document, wherever it is moved.
  const TaskList& list() const;

  /// Bad values that were kept, in the order of the file.
  const Findings& notes() const;

  /// The bytes of the list after `edits`. Only values that change are written anew; every other
  /// byte stays. New text follows the layout of what stands around it, in the canonical form where
  /// nothing does. REQUIRES: every task that an edit names is in the list or added by another edit
  /// (of AddTask: is not in it), and no edit sets or unsets `id`. Fails where the list has a newer
  /// format, or an entry to amend is missing.
  Result<std::string> apply(const std::vector<Edit>& edits) const&;
  /// The same of a list that is not needed any more: it and the edits are freed on return.
  Result<std::string> apply(std::vector<Edit>&& edits) &&;

  /// The same as splices of the bytes, in order and apart from each other; nothing where the edits
  /// are of several kinds (of tasks, of their rows, of the list), one built upon another.
  Result<std::optional<std::vector<ByteSplice>>> splices(const std::vector<Edit>& edits) const;

  /// Frees what only list() needs of the tasks; from then on it has none.
  void forget_tasks();
  /// Frees what splices() and portions() of a long list find anew.
  void forget_values();

  /// The tasks in portions of so many that follow each other, each from its first one to the end of
  /// its last; of more, where those take less room than all that stands around the tasks.
  std::vector<ByteRange> portions(std::size_t tasks) const;

  /// The bytes of the list in the canonical layout (docs/format.md), with the same values. Errors:
  /// not_a_list where the list has a newer format.
  Result<std::string> in_canonical_layout() const&;
  /// The same of a list that is not needed any more, with less memory.
  Result<std::string> in_canonical_layout() &&;

  /// The bytes with git's markers around each conflict: around the lines of that one key or task
  /// where the file gives it lines of its own, else around the fewest whole lines. Either side of
  /// each may be chosen, whatever is chosen of the others. REQUIRES: the list holds what OURS says
  /// in every conflict.
  Result<std::string> with_markers(const std::vector<Conflict>& conflicts,
                                   const MarkerStyle& style) const;

 private:
  struct Parts;
  Result<void> check_format() const;
  explicit Document(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

/// An empty list in the canonical layout with the given keys (title, issuer, issued …).
std::string new_list(const std::vector<std::pair<std::string, NewValue>>& keys);

}  // namespace tasks
