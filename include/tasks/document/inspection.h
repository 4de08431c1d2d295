#pragma once

#include <memory>
#include <string>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/model/finding.h"
#include "tasks/model/task.h"

namespace tasks {

/// A file read as far as it can be, to find out all that is wrong with it.
class Inspection {
 public:
  /// Errors: not_a_list for what is no JSON, conflict for git's conflict markers; both with the
  /// place, of which `file` is left empty. Everything else is a finding.
  static Result<Inspection> read(std::string bytes, const ReadOptions& options = {});

  Inspection(Inspection&&) noexcept;
  Inspection& operator=(Inspection&&) noexcept;
  ~Inspection();

  const std::string& bytes() const;

  /// The tasks that have an id, which may stand twice. Views in it live as long as this.
  const TaskList& list() const;

  /// The tasks without an id, in the order of the file. The id that they hold stands for nothing.
  const std::vector<Task>& unnumbered() const;

  /// What the reading itself finds: keys and ids that stand twice or are missing, values that are
  /// not what their key takes. In no particular order.
  const Findings& findings() const;

 private:
  struct Parts;
  explicit Inspection(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

}  // namespace tasks
