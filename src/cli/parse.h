#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/globals.h"
#include "tasks/base/result.h"

namespace tasks {

/// An option or the words of a command, as declared.
struct DeclaredOption {
  std::string_view short_name;  ///< `-f`, or empty
  std::string_view long_name;   ///< `--file`; empty for words
  std::optional<ArgumentKind> value;
  LocalText help;
  bool repeatable = false;
  std::size_t least = 0;  ///< of words
};

/// A command line that was understood.
struct Parsed {
  const Command* command = nullptr;  ///< null where none was named
  AnyCommand invocation;             ///< filled; empty without a command
  Globals globals;
  ReadingOptions reading;
  WriteOptions writing;
};

/// Reads a command line. Errors are of kind usage and suggest the nearest word. Where --help or
/// --version is asked for, the rest may be incomplete.
Result<Parsed> parse(std::span<const std::string> arguments);

/// What a command declares, its own options first, then those of every command.
struct Declared {
  std::vector<DeclaredOption> own;
  std::vector<DeclaredOption> global;
};
Declared declared_options(const Command& command);

}  // namespace tasks
