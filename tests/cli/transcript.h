#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tasks::test {

/// A command line with what it printed and how it ended.
struct Step {
  std::string command;  ///< for /bin/sh; several lines where it has a here-document
  std::string out;
  std::string err;
  int exit_code = 0;
  bool one_stream = false;  ///< standard error goes where standard output goes
  bool any_output = false;  ///< the transcript shows no output: anything may be printed
};

/// Commands that run one after the other in one fresh directory.
struct Case {
  std::string name;
  std::size_t line = 0;  ///< of the file, from 1
  std::vector<Step> steps;
};

/// A file of transcripts.
///
/// In a `.test` file a case begins with `== name`; `#` lines before the first step are comments. A
/// step is a line `$ command`; the lines after it are its standard output, those that begin with `!
/// ` its standard error, and `? N` its exit code where that is not 0. A line `\` ends an output
/// that has no final newline.
///
/// A here-document (`<<'END'`) goes on in lines that begin with `> `, as in a shell.
///
/// In a Markdown file every ```console block is a case, named by the last heading: what a person
/// sees, both streams as one. A command must end with 0, and may print anything where nothing is
/// shown.
std::vector<Case> read_transcripts(const std::string& path);

/// The text of the file with the steps' outputs in place of the old ones.
std::string rewritten(const std::string& path, const std::vector<Case>& cases);

/// A step as a `.test` file shows it.
std::string shown(const Step& step);

}  // namespace tasks::test
