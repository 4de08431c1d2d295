#pragma once

#include <cstddef>

#include "document/scanner.h"

namespace tasks {

// A list step by step, for those who need not hold a tree of it. Each function stands in front of
// what it is named after, at most blanks before it, and leaves the scanner behind it. False: the
// bytes go on otherwise.

/// A byte-order mark, if any, and the bracket that the list begins with.
bool scan_opening(Scanner& scanner, bool& is_bare_array);

/// A key of the list up to behind the comma after its value; `tasks` up to behind the bracket that
/// its array begins with.
bool scan_list_key(Scanner& scanner, bool& is_tasks);

/// What the array of tasks begins with: its closing bracket, or that of a task.
bool scan_first_bracket(Scanner& scanner, bool& is_closing);

struct ScannedTask {
  std::size_t end = 0;  ///< of the task itself
  bool is_last = false;
};

/// A task, whatever its value is, and the comma or the closing bracket behind it.
bool scan_task(Scanner& scanner, ScannedTask& task);

}  // namespace tasks
