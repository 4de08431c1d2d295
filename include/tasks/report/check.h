#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/error.h"
#include "tasks/base/message.h"
#include "tasks/model/finding.h"
#include "tasks/model/task.h"

namespace tasks {

/// A finding as a person looks for it.
struct PlacedFinding {
  Rule rule;
  Place place;
  Message what;
  std::optional<TaskId> task;
  std::vector<Message> hints;
};

/// All that was found in one file, in the order of the file.
struct FileCheck {
  std::string file;  ///< as the user named it
  std::vector<PlacedFinding> findings;
  std::array<std::size_t, 3> counts{};  ///< by Severity; those left out are counted
  std::size_t left_out = 0;             ///< beyond Findings::kMostOfOneRule of a rule

  std::size_t count(Severity severity) const { return counts[static_cast<std::size_t>(severity)]; }
};

struct CheckReport {
  std::vector<FileCheck> files;

  std::size_t count(Severity severity) const;
};

/// A list that was read as far as it can be.
struct ListToCheck {
  std::string_view bytes;  ///< the file; the texts of the list are views into it, or copies of
                           ///< what it spells with escapes
  const TaskList& list;    ///< ids may stand twice
  const std::vector<Task>& unnumbered;  ///< tasks without an id
};

/// What can be found in values that were read: deadlines, statuses, days, keys and names that
/// contradict each other or look like a slip.
Findings check_list(const ListToCheck& file, Date today);

/// The findings with their lines and columns.
FileCheck place_findings(std::string file, std::string_view bytes, const Findings& findings);

/// A file that could not be read at all, as one finding.
FileCheck unreadable_file(std::string file, const Error& error);

}  // namespace tasks
