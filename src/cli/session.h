#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/render/drain.h"
#include "tasks/storage/file_system.h"

namespace tasks {

/// Everything that a run depends on, and what it answers. The same inputs give the same bytes.
struct Session {
  std::vector<std::string> arguments;  ///< without the program's name
  std::function<std::optional<std::string>(const char* name)> environment;
  std::function<Date()> clock;  ///< asked only where the day is not given
  bool out_is_terminal = false;
  std::size_t terminal_width = 0;  ///< columns of standard output; 0 where unknown
  FileSystem* files = nullptr;     ///< not owned
  /// Asks a person at a terminal; empty where nobody can be asked. True for a yes.
  std::function<bool(const std::string& question)> ask;

  /// Where a long answer goes piece by piece, before the run ends; empty: it stays in `out`.
  Drain drain;

  std::string out;        ///< for standard output
  bool may_page = false;  ///< on a terminal, `out` may go through a pager
  std::string err;        ///< for standard error

  /// Keeps what a run read as long as the session: taking a long list apart takes time, and the
  /// program has no need of it before it ends.
  template <class T>
  const T& keep(T value) {
    auto one = std::make_shared<const T>(std::move(value));
    const T& reference = *one;
    kept.push_back(std::move(one));
    return reference;
  }
  std::vector<std::shared_ptr<const void>> kept = {};
};

/// Runs the program; returns the exit code. What is to be printed is left in `out` and `err`.
int run(Session& session);

}  // namespace tasks
