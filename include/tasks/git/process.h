#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"

namespace tasks {

/// What a run of git printed, and how it ended.
struct GitOutput {
  int exit_code = 0;  ///< 128 + the signal where one ended it
  std::string out;
  std::string err;
};

struct GitInput {
  std::vector<std::string> arguments;               ///< behind `git` and its options of safety
  std::string_view input = {};                      ///< for standard input
  std::size_t most_output = std::size_t{64} << 20;  ///< bytes of standard output
};

/// Runs git without a shell and waits for its end. Nothing that a repository configures is run
/// (hooks, file watchers, external diffs), no network is used, nothing is asked on the terminal; an
/// environment that points git to another repository or smuggles settings in is not passed on.
/// Errors: system where there is no git, it does not start, or prints more than wanted.
Result<GitOutput> run_git(const GitInput& input);

}  // namespace tasks
