#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/list_outline.h"
#include "tasks/base/result.h"
#include "tasks/document/excerpt.h"

namespace tasks {

/// One task that another version of an outlined list has not as the outlined list has it.
struct Departure {
  enum class Kind {
    changed,  ///< the bytes of its piece differ, perhaps only those around it
    missing,
    extra,  ///< of the other version alone, or moved there: then it is missing at its old place
  };

  Kind kind;
  /// Index of the outlined task; of an extra one, that of the task before which it stands, which
  /// may be that behind the last.
  std::size_t place;
  std::string piece = {};  ///< in the other version; see WalkedTask::piece
};

/// Another version of an outlined list: what it has otherwise.
struct OtherVersion {
  std::string head;  ///< see ListOutline::head
  std::string tail;  ///< see ListOutline::tail
  /// In the order of places; of one place, extra tasks first, in the order of the other version.
  std::vector<Departure> departures;

  /// What it has instead of the outlined task at this place; null where the bytes are the same.
  const Departure* instead_of(std::size_t place) const;
};

/// Compares another version with the outlined list, step by step; only tasks whose bytes differ are
/// scanned. Nothing where it is no list of the same shape up to behind the tasks, is longer than a
/// list may be, has an outlined task twice, or more than `most` departures. Errors: those of
/// reading.
Result<std::optional<OtherVersion>> compare(const ListOutline& outline, const ReadBytes& other,
                                            std::size_t most);

}  // namespace tasks
