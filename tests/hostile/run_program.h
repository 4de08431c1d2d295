#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tasks::test {

/// How a run of the program ended, and what it cost.
struct ProgramRun {
  std::string out;
  std::string err;
  int exit_code = 0;  ///< 128 + the signal where one ended it
  bool signalled = false;
  double seconds = 0;            ///< of processor time
  std::uint64_t peak_bytes = 0;  ///< of memory
};

/// Where a run's standard output goes.
enum class Output { captured, full_device, closed, closed_pipe };

/// Runs the program with these words and this standard input, in an environment of which nothing
/// is inherited but `environment`.
ProgramRun run_program(const std::vector<std::string>& words, const std::string& input = {},
                       Output output = Output::captured,
                       const std::vector<std::string>& environment = {"TASKS_LANG=en"});

/// The program under test: TASKS_HOSTILE_PROGRAM, else the one that was built with the tests.
std::string program_path();

/// True in a build with AddressSanitizer, whose memory and time say nothing about the program's.
bool is_sanitized();

/// Whether a command is to be run on a file. With a sanitizer a run costs ten times as much: of a
/// table of files and commands, every third cell; else all of it.
bool is_in_turn(std::size_t file, std::size_t command);

}  // namespace tasks::test
