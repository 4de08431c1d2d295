#pragma once

#include <istream>
#include <ostream>

// CLI11 without <iostream>: that header sets up the standard streams and a locale at every start,
// for streams that are never used here (docs/decisions/0004-command-line.md). CLI11 only names
// them, in default arguments.
#ifdef __GLIBCXX__
#define _GLIBCXX_IOSTREAM  // NOLINT(bugprone-reserved-identifier): the guard of <iostream>
namespace std {            // NOLINT(cert-dcl58-cpp): declared as <iostream> does
extern istream cin;
extern ostream cout;
extern ostream cerr;
}  // namespace std
#endif

#include <CLI/CLI.hpp>
